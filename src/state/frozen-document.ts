import { createStore } from 'zustand/vanilla';

import { historyFrom } from './history.ts';
import type { DocumentState, DocumentStore, Kept } from './open-document.ts';

/** A document that is looked at and cannot be changed: for pages that ask for an open one. */
export function frozenDocument<Document extends Kept>(document: Document): DocumentStore<Document> {
  return createStore<DocumentState<Document>>(() => ({
    open: { history: historyFrom(document), revision: 0, onDisk: document },
    failure: null,
    access: 'reading',
    saving: { kind: 'saved', at: null },
    follow: () => Promise.resolve(),
    claim: () => Promise.resolve(),
    release: () => Promise.resolve(),
    close: nothing,
    apply: nothing,
    undo: nothing,
    redo: nothing,
    saveNow: () => Promise.resolve(),
    saveAtOnce: () => Promise.resolve(),
    takeOver: nothing,
  }));
}

function nothing(): void {
  return undefined;
}

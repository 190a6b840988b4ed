import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Result } from '../base/result.ts';
import type { Instant } from '../domain/number/calendar.ts';
import { afterEdit, afterRedo, afterUndo, historyFrom, type History } from './history.ts';
import type { DocumentName, ReadFailure, Saved, SaveFailure, TabService } from './services.ts';

/** What every kept document has in common. */
export interface Kept {
  readonly changedAt: Instant;
}

/** How one document is read and kept. */
export interface DocumentPorts<Document> {
  readonly name: DocumentName;
  readonly read: () => Promise<Result<Saved<Document>, ReadFailure>>;
  readonly save: (document: Document, base: number) => Promise<Result<number, SaveFailure>>;
  readonly now: () => Instant;
  readonly tabs: TabService;
}

/** Writing is for one tab at a time; the others read along. */
export type Access = 'asking' | 'writing' | 'reading';

export type Saving =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly failure: SaveFailure };

export interface OpenDocument<Document> {
  readonly history: History<Document>;
  /** The revision on the disk that the edits here stand on. */
  readonly revision: number;
  /** The very object that lies on the disk: another one in `history.present` is yet to be saved. */
  readonly onDisk: Document | null;
}

export interface DocumentState<Document> {
  readonly open: OpenDocument<Document> | null;
  readonly failure: ReadFailure | null;
  readonly access: Access;
  readonly saving: Saving;
  /** Reads the document, and reads it again whenever another tab has saved it. */
  readonly follow: () => Promise<void>;
  /** Asks to be the writer, and says in `access` what came of it. */
  readonly claim: () => Promise<void>;
  /** Saves what is left and gives the right to write back. */
  readonly release: () => Promise<void>;
  /** Ends it all; what could not be saved stays in `open`. */
  readonly close: () => Promise<void>;
  /** `mergeKey`: edits with the same key in a row are undone together. */
  readonly apply: (edit: (before: Document) => Document, mergeKey?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Answers when everything is on the disk, or has failed to get there. */
  readonly saveNow: () => Promise<void>;
  readonly takeOver: () => void;
}

export type DocumentStore<Document> = StoreApi<DocumentState<Document>>;

/** One document that is open: its history, its way to the disk, and who may write it. */
export function createDocumentStore<Document extends Kept>(
  ports: DocumentPorts<Document>,
): DocumentStore<Document> {
  let letGo: (() => void) | null = null;
  let stopListening: (() => void) | null = null;
  let writing: Promise<void> | null = null;
  let isWriter = false;

  return createStore<DocumentState<Document>>((set, get) => {
    const change = (next: (history: History<Document>) => History<Document>) => {
      const { open, access } = get();
      if (open === null || access !== 'writing') return;
      const history = next(open.history);
      if (history === open.history) return;
      set({ open: { ...open, history }, saving: pending(get().saving) });
    };

    const reread = async () => {
      const found = await ports.read();
      if (!found.ok) {
        set({ failure: found.failure, open: null });
        return;
      }
      const { document, revision } = found.value;
      const { open } = get();
      if (open !== null && (open.revision === revision || hasUnsaved(open))) return;
      set({
        open: { history: historyFrom(document), revision, onDisk: document },
        failure: null,
        saving: { kind: 'saved', at: null },
      });
    };

    const settleAccess = () => set({ access: isWriter ? 'writing' : 'reading' });

    // One save at a time; what was typed meanwhile goes with the next.
    const writeAll = async () => {
      for (let { open } = get(); open !== null; open = get().open) {
        const { present } = open.history;
        if (present === open.onDisk || get().access !== 'writing') return;
        const saved = await ports.save(present, open.revision);
        const after = get().open;
        if (after === null) return;
        if (!saved.ok) {
          set({ saving: { kind: 'failed', failure: saved.failure } });
          return;
        }
        set({
          open: { ...after, revision: saved.value, onDisk: present },
          saving:
            after.history.present === present
              ? { kind: 'saved', at: ports.now() }
              : { kind: 'pending' },
        });
        ports.tabs.announce(ports.name);
      }
    };

    return {
      open: null,
      failure: null,
      access: 'asking',
      saving: { kind: 'saved', at: null },

      follow: async () => {
        stopListening ??= ports.tabs.listen((name) => {
          if (name === ports.name && get().access !== 'writing') void reread();
        });
        await reread();
      },

      claim: async () => {
        letGo?.();
        // A right that is free is given at once; one that another tab holds must not keep us waiting.
        await new Promise<void>((goOn) => {
          setTimeout(goOn, 200);
          letGo = ports.tabs.claim(ports.name, {
            onGranted: () => {
              isWriter = true;
              goOn();
              if (get().access === 'reading') void reread().then(settleAccess);
            },
            onLost: async () => {
              await get().saveNow();
              isWriter = false;
              settleAccess();
            },
          });
        });
        await reread();
        settleAccess();
      },

      release: async () => {
        await get().saveNow();
        letGo?.();
        letGo = null;
        isWriter = false;
        set({ access: 'asking' });
      },

      close: async () => {
        await get().release();
        stopListening?.();
        stopListening = null;
      },

      apply: (edit, mergeKey) => {
        change((history) => {
          const edited = edit(history.present);
          return edited === history.present
            ? history
            : afterEdit(history, { ...edited, changedAt: ports.now() }, mergeKey ?? null);
        });
      },
      undo: () => change(afterUndo),
      redo: () => change(afterRedo),

      saveNow: () => {
        writing ??= writeAll().finally(() => {
          writing = null;
        });
        return writing;
      },

      takeOver: () => ports.tabs.takeOver(ports.name),
    };
  });
}

/** Whether there is an edit that is not on the disk. */
export function hasUnsaved<Document>(open: OpenDocument<Document>): boolean {
  return open.onDisk !== open.history.present;
}

// A failure stays shown until a save has come through.
function pending(saving: Saving): Saving {
  return saving.kind === 'failed' ? saving : { kind: 'pending' };
}

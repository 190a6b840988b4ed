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
  /** Ends it all, at once; what is not saved by then stays in `open` and goes nowhere. */
  readonly close: () => void;
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
  let claims = 0;
  let savedAt: Instant | null = null;

  return createStore<DocumentState<Document>>((set, get) => {
    const change = (next: (history: History<Document>) => History<Document>) => {
      const { open, access } = get();
      if (open === null || access !== 'writing') return;
      const history = next(open.history);
      if (history === open.history) return;
      set({ open: { ...open, history }, saving: savingOf(open.onDisk, history.present) });
    };

    // Back to what lies on the disk is saved, unless something else is on its way there. Otherwise a
    // failure stays shown until a save has come through.
    const savingOf = (onDisk: Document | null, present: Document): Saving => {
      const { saving } = get();
      if (present === onDisk && writing === null) return { kind: 'saved', at: savedAt };
      return saving.kind === 'failed' ? saving : { kind: 'pending' };
    };

    const reread = async () => {
      const found = await ports.read();
      const { open } = get();
      // What is not on the disk is nowhere else.
      if (open !== null && hasUnsaved(open)) return;
      if (!found.ok) {
        set({ failure: found.failure, open: null });
        return;
      }
      const { document, revision } = found.value;
      if (open?.revision === revision) return;
      set({
        open: { history: historyFrom(document), revision, onDisk: document },
        failure: null,
        saving: { kind: 'saved', at: null },
      });
    };

    const settleAccess = () => set({ access: isWriter ? 'writing' : 'reading' });

    const stopWriting = () => {
      letGo?.();
      letGo = null;
      isWriter = false;
      set({ access: 'asking' });
    };

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
        savedAt = ports.now();
        set({
          open: { ...after, revision: saved.value, onDisk: present },
          saving:
            after.history.present === present
              ? { kind: 'saved', at: savedAt }
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
        claims += 1;
        if (isWriter) return;
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
              const { open } = get();
              // What cannot be saved must not be shut out by what another tab writes.
              if (open !== null && hasUnsaved(open)) return false;
              isWriter = false;
              settleAccess();
              return true;
            },
          });
        });
        await reread();
        settleAccess();
      },

      release: async () => {
        const claimsBefore = claims;
        await get().saveNow();
        // Someone may have come back while the save was under way.
        if (claims === claimsBefore) stopWriting();
      },

      close: () => {
        stopWriting();
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

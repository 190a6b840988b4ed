import { createStore } from 'zustand/vanilla';

import type { Result } from '../base/result.ts';
import type { Instant } from '../domain/number/calendar.ts';
import { afterEdit, afterRedo, afterUndo, historyFrom, type History } from './history.ts';
import { lookAgain } from './look-again.ts';
import {
  hasUnsaved,
  isReadOnly,
  mayHaveCome,
  type DocumentPorts,
  type DocumentState,
  type DocumentStore,
  type Kept,
  type OpenDocument,
  type Saving,
} from './open-document.ts';
import type { SaveFailure, StorageStanding, WritingRight } from './services.ts';

/** A save that has not been answered. */
interface SaveUnderWay<Document> {
  readonly document: Document;
  readonly base: number;
  readonly answer: Promise<Result<number, SaveFailure>>;
}

/** One document that is open: its history, its way to the disk, and who may write it. */
export function createDocumentStore<Document extends Kept>(
  ports: DocumentPorts<Document>,
): DocumentStore<Document> {
  let letGo: (() => void) | null = null;
  let stopListening: (() => void) | null = null;
  let writing: Promise<void> | null = null;
  const underWay: SaveUnderWay<Document>[] = [];
  let right: WritingRight | null = null;
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

    const reread = async (): Promise<void> => {
      const before = get().open?.revision;
      const found = await ports.read();
      const { open } = get();
      // What is not on the disk, or on its way there, is nowhere else.
      if (writing !== null || (open !== null && hasUnsaved(open))) return;
      // It was saved while it was read: what was read may be what lay there before.
      if (open?.revision !== before) return reread();
      if (!found.ok) {
        // What is on the screen is better than nothing, unless there is nothing.
        if (open === null || found.failure.kind === 'not-found') {
          set({ failure: found.failure, open: null });
        }
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

    // Edits begin on what the last writer left: it is read after the right was given, not before.
    const settle = async (isStillAsked: () => boolean): Promise<void> => {
      const mayWrite = right !== null;
      await reread();
      if (!isStillAsked()) return;
      if (mayWrite !== (right !== null)) return settle(isStillAsked);
      set({ access: mayWrite && !isReadOnly(ports.storage.standing()) ? 'writing' : 'reading' });
    };

    // Nothing is typed that could not be saved; and what the disk has when it is back counts again.
    const onStanding = (standing: StorageStanding) => {
      if (isReadOnly(standing)) {
        if (get().access === 'writing') set({ access: 'reading' });
      } else if (get().access === 'asking') void reread();
      else void settle(() => get().access !== 'asking');
    };

    const stopWriting = () => {
      letGo?.();
      letGo = null;
      right = null;
      set({ access: 'asking' });
    };

    const begin = (document: Document, base: number): SaveUnderWay<Document> => {
      const save = { document, base, answer: ports.save(document, base) };
      underWay.push(save);
      return save;
    };

    // What was typed while a save was under way goes with the next.
    const writeAll = async () => {
      for (let { open } = get(); open !== null; open = get().open) {
        // Only who may write makes edits; what was made is saved also when the right is gone since.
        if (underWay.length === 0 && open.history.present === open.onDisk) return;
        const save = underWay[0] ?? begin(open.history.present, open.revision);
        const saved = await save.answer;
        underWay.shift();
        const after = get().open;
        if (after === null) return;
        if (saved.ok) onSaved(after, save.document, saved.value);
        else onFailed(after, saved.failure);
        if (!saved.ok && underWay.length === 0) return;
      }
    };

    const onSaved = (after: OpenDocument<Document>, onDisk: Document, revision: number) => {
      savedAt = ports.now();
      set({
        open: { ...after, revision, onDisk },
        saving:
          after.history.present === onDisk ? { kind: 'saved', at: savedAt } : { kind: 'pending' },
      });
      ports.tabs.announce(ports.name);
    };

    const onFailed = (after: OpenDocument<Document>, failure: SaveFailure) => {
      const onDisk = mayHaveCome(failure) ? null : after.onDisk;
      set({
        open: { ...after, onDisk },
        // What was on its way may have been undone meanwhile.
        saving:
          after.history.present === onDisk
            ? { kind: 'saved', at: savedAt }
            : { kind: 'failed', failure },
      });
    };

    return {
      open: null,
      failure: null,
      access: 'asking',
      saving: { kind: 'saved', at: null },

      follow: async () => {
        stopListening ??= bothOf(
          ports.tabs.listen((name) => {
            if (name === ports.name) void reread();
          }),
          ports.storage.listen(onStanding),
        );
        await reread();
      },

      claim: async () => {
        claims += 1;
        if (right !== null || stopListening === null) return;
        letGo?.();
        let mine: (() => void) | null = null;
        // A right that is free is given at once; one that another tab holds must not keep us waiting.
        await new Promise<void>((goOn) => {
          setTimeout(goOn, 200);
          mine = letGo = ports.tabs.claim(ports.name, {
            onGranted: (granted) => {
              right = granted;
              goOn();
              if (get().access !== 'reading') return;
              void settle(() => right !== null);
              lookAgain(() => {
                if (right !== null && stopListening !== null) void reread();
              });
            },
            onLost: async () => {
              await get().saveNow();
              const { open } = get();
              // What cannot be saved must not be shut out by what another tab writes.
              if (open !== null && hasUnsaved(open)) return false;
              right = null;
              set({ access: 'reading' });
              return true;
            },
          });
        });
        await settle(() => letGo === mine);
      },

      release: async () => {
        const claimsBefore = claims;
        await get().saveNow();
        const { open } = get();
        // Someone may have come back meanwhile; and what could not be saved is still to be.
        if (claims !== claimsBefore || (open !== null && hasUnsaved(open))) return;
        stopWriting();
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

      saveAtOnce: () => {
        const present = get().open?.history.present;
        const last = underWay.at(-1);
        const isNews = present !== undefined && last !== undefined && last.document !== present;
        // Where another tab may edit too, what comes next is known by the answer alone.
        if (isNews && right === 'alone') begin(present, last.base + 1);
        return get().saveNow();
      },

      takeOver: () => ports.tabs.takeOver(ports.name),
    };
  });
}

function bothOf(one: () => void, other: () => void): () => void {
  return () => {
    one();
    other();
  };
}

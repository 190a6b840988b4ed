import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Result } from '../base/result.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Library, SaveFailure, Services, StoreFailure } from './services.ts';

export interface LibraryState {
  /** Null until the disk has answered. */
  readonly library: Library | null;
  readonly failure: StoreFailure | null;
  /** The case that was deleted last, while its deletion can be taken back from the page. */
  readonly lastDeleted: { readonly id: CaseId; readonly title: string } | null;
  readonly refresh: () => Promise<void>;
  /** Puts a new case on the disk. */
  readonly add: (document: BusinessCase) => Promise<Result<number, SaveFailure>>;
  /** The same where more are to come: it is listed when the list is read the next time. */
  readonly addUnlisted: (document: BusinessCase) => Promise<Result<number, SaveFailure>>;
  /** Puts another version in the place of a case that is there; its earlier self is in the bin. */
  readonly replace: (document: BusinessCase) => Promise<Result<number, StoreFailure>>;
  readonly remove: (document: Pick<BusinessCase, 'id' | 'title'>) => Promise<void>;
  /** Without a revision the version that came to the bin last. */
  readonly restore: (id: CaseId, revision?: number) => Promise<void>;
  /** Takes a version out of the bin for good [SAV-12]. */
  readonly removeForGood: (id: CaseId, revision: number) => Promise<void>;
  /** Drops what has been in the bin for its time; once, when the app has come to rest. */
  readonly tidyUp: () => Promise<void>;
  readonly forgetDeleted: () => void;
  /** Follows what other tabs do, and how the storage stands. Answers with a function that stops it. */
  readonly follow: () => () => void;
}

/** Someone who types in another tab saves often; the list is read when it is over. Milliseconds. */
const QUIET = 500;

export type LibraryStore = StoreApi<LibraryState>;

/** All the cases on this device. */
export function createLibraryStore({
  cases,
  tabs,
  storage,
}: Pick<Services, 'cases' | 'tabs' | 'storage'>): LibraryStore {
  let asked = 0;
  return createStore<LibraryState>((set, get) => ({
    library: null,
    failure: null,
    lastDeleted: null,

    refresh: async () => {
      asked += 1;
      const mine = asked;
      const found = await cases.overview();
      // What was found before someone asked again is older than what will be found.
      if (mine !== asked) return;
      set(found.ok ? { library: found.value, failure: null } : { failure: found.failure });
    },

    add: async (document) => {
      const saved = await get().addUnlisted(document);
      if (saved.ok) await get().refresh();
      return saved;
    },

    addUnlisted: async (document) => {
      const saved = await cases.save(document, 0);
      if (saved.ok) tabs.announce('library');
      return saved;
    },

    replace: async (document) => {
      const saved = await cases.replace(document);
      if (saved.ok) {
        tabs.announce(`case:${document.id}`);
        tabs.announce('library');
        await get().refresh();
      }
      return saved;
    },

    remove: async ({ id, title }) => {
      const removed = await cases.remove(id);
      if (!removed.ok) {
        set({ failure: removed.failure });
        return;
      }
      set({ lastDeleted: { id, title } });
      tabs.announce('library');
      await get().refresh();
    },

    restore: async (id, revision) => {
      const restored = await cases.restore(id, revision);
      if (!restored.ok) {
        set({ failure: restored.failure });
        return;
      }
      if (get().lastDeleted?.id === id) set({ lastDeleted: null });
      tabs.announce(`case:${id}`);
      tabs.announce('library');
      await get().refresh();
    },

    removeForGood: async (id, revision) => {
      const removed = await cases.removeForGood(id, revision);
      if (!removed.ok) {
        set({ failure: removed.failure });
        return;
      }
      if (get().lastDeleted?.id === id) set({ lastDeleted: null });
      tabs.announce('library');
      await get().refresh();
    },

    tidyUp: async () => {
      const dropped = await cases.tidyBin();
      if (dropped.ok && dropped.value > 0) await get().refresh();
    },

    forgetDeleted: () => set({ lastDeleted: null }),

    follow: () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const endings = [
        tabs.listen(() => {
          clearTimeout(timer);
          timer = setTimeout(() => void get().refresh(), QUIET);
        }),
        storage.listen(() => void get().refresh()),
      ];
      return () => {
        clearTimeout(timer);
        for (const end of endings) end();
      };
    },
  }));
}

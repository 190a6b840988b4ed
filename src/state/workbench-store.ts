import { createStore, type StoreApi } from 'zustand/vanilla';

import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import { keepSaved } from './autosave.ts';
import { createDocumentStore } from './document-store.ts';
import { hasUnsaved, type DocumentStore } from './open-document.ts';
import type { AllServices } from './kept-services.ts';
import { keepVersions } from './version-keeping.ts';

export interface WorkbenchState {
  /** The cases that are open, and those that were left while something was yet to be saved. */
  readonly cases: ReadonlyMap<CaseId, DocumentStore<BusinessCase>>;
  /** The case on the screen, which the save status is about. */
  readonly shown: CaseId | null;
  readonly open: (id: CaseId) => void;
  /** Saves and lets go; a case that cannot be saved stays here, so that nothing is lost. */
  readonly leave: (id: CaseId) => Promise<void>;
  /** Lets go of a case whose edits have been taken elsewhere. */
  readonly discard: (id: CaseId) => void;
  /** Saves everything that can be saved. */
  readonly saveAll: () => Promise<void>;
  /** As `saveAll`, for a page that is hidden or closed and may get no answers any more [SAV-8]. */
  readonly saveAllAtOnce: () => Promise<void>;
}

export type WorkbenchStore = StoreApi<WorkbenchState>;

/** The cases that lie open in this tab. */
export function createWorkbenchStore({
  cases,
  now,
  tabs,
  storage,
  versions,
}: Pick<AllServices, 'cases' | 'now' | 'tabs' | 'storage' | 'versions'>): WorkbenchStore {
  const endings = new Map<CaseId, () => void>();

  return createStore<WorkbenchState>((set, get) => {
    const close = (id: CaseId) => {
      get().cases.get(id)?.getState().close();
      endings.get(id)?.();
      endings.delete(id);
      set({ cases: new Map([...get().cases].filter(([other]) => other !== id)) });
    };

    const saveEach = async (way: 'saveNow' | 'saveAtOnce') => {
      await Promise.all([...get().cases.values()].map((store) => store.getState()[way]()));
    };

    return {
      cases: new Map(),
      shown: null,

      open: (id) => {
        const known = get().cases.get(id);
        if (known !== undefined) {
          set({ shown: id });
          void known.getState().claim();
          return;
        }
        const store = createDocumentStore<BusinessCase>({
          name: `case:${id}`,
          read: () => cases.read(id),
          save: cases.save,
          now,
          tabs,
          storage,
        });
        const ends = [keepSaved(store), keepVersions(store, () => versions.keep(id))];
        endings.set(id, () => {
          for (const end of ends) end();
        });
        set({ shown: id, cases: new Map([...get().cases, [id, store]]) });
        void store
          .getState()
          .follow()
          .then(() => store.getState().claim());
      },

      leave: async (id) => {
        if (get().shown === id) set({ shown: null });
        const store = get().cases.get(id);
        await store?.getState().saveNow();
        const open = store?.getState().open ?? null;
        // It may have been opened again while the save was under way.
        if (get().shown === id || (open !== null && hasUnsaved(open))) return;
        close(id);
      },

      discard: (id) => {
        if (get().shown === id) set({ shown: null });
        close(id);
      },

      saveAll: () => saveEach('saveNow'),
      saveAllAtOnce: () => saveEach('saveAtOnce'),
    };
  });
}

import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AllServices, ErasedPlace } from './kept-services.ts';

/** A tab that began and is gone keeps the others waiting no longer than this. Milliseconds. */
const PATIENCE = 10_000;

export interface EraseState {
  /** Once it has begun there is no app any more on this page, until it is loaded anew. */
  readonly erasure: 'none' | 'begun' | 'done';
  /** Where something is left that could not be taken away. */
  readonly left: readonly ErasedPlace[];
  readonly erase: () => Promise<void>;
}

export type EraseStore = StoreApi<EraseState>;

/** Whether everything on this device has been erased, here or by another tab [SAV-14]. */
export function createEraseStore({ erasing }: Pick<AllServices, 'erasing'>): EraseStore {
  return createStore<EraseState>((set) => {
    erasing.listen((erasure) => {
      set({ erasure });
      if (erasure === 'begun') setTimeout(() => set({ erasure: 'done' }), PATIENCE);
    });

    return {
      erasure: 'none',
      left: [],
      erase: async () => {
        set({ erasure: 'begun' });
        const left = await erasing.erase();
        set({ erasure: 'done', left });
      },
    };
  });
}

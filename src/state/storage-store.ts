import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Services, StorageStanding } from './services.ts';

export interface StorageState {
  readonly standing: StorageStanding;
}

export type StorageStore = StoreApi<StorageState>;

/** How the storage of this browser stands: what can be promised of anything that is typed. */
export function createStorageStore({ storage }: Pick<Services, 'storage'>): StorageStore {
  return createStore<StorageState>((set) => {
    storage.listen((standing) => set({ standing }));
    return { standing: storage.standing() };
  });
}

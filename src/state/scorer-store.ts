import { createStore, type StoreApi } from 'zustand/vanilla';

export interface ScorerState {
  /** Who scores cases on this page; nothing keeps it when the page is gone. */
  readonly name: string;
  readonly introduce: (name: string) => void;
}

export type ScorerStore = StoreApi<ScorerState>;

export function createScorerStore(): ScorerStore {
  return createStore<ScorerState>((set) => ({
    name: '',
    introduce: (name) => set({ name }),
  }));
}

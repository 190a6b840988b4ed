import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { useStore, type StoreApi } from 'zustand';

import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import type { AppState } from '../state/app-state.ts';
import type { EraseState } from '../state/erase-store.ts';
import type { DeviceState } from '../state/device-store.ts';
import type { FoundVersion } from '../state/kept-services.ts';
import { isReadOnly, type DocumentState, type DocumentStore } from '../state/open-document.ts';
import type { LibraryState } from '../state/library-store.ts';
import type { ScorerState } from '../state/scorer-store.ts';
import type { SafetyCopyState } from '../state/services.ts';
import type { StorageState } from '../state/storage-store.ts';
import type { SummariesState } from '../state/summaries-store.ts';
import type { WorkbenchState } from '../state/workbench-store.ts';

export const AppContext = createContext<AppState | null>(null);

/** The case that is open, for the pages inside it. */
export const CaseContext = createContext<DocumentStore<BusinessCase> | null>(null);

export function useApp(): AppState {
  return given(useContext(AppContext));
}

export function useLibrary<Slice>(selector: (state: LibraryState) => Slice): Slice {
  return useStore(useApp().library, selector);
}

export function useDevice<Slice>(selector: (state: DeviceState) => Slice): Slice {
  return useStore(useApp().device, selector);
}

export function useErase<Slice>(selector: (state: EraseState) => Slice): Slice {
  return useStore(useApp().erase, selector);
}

export function useStorage<Slice>(selector: (state: StorageState) => Slice): Slice {
  return useStore(useApp().storage, selector);
}

/** All cases summed up, as far as someone has asked for them. */
export function useSummed(): SummariesState {
  return useStore(useApp().summaries);
}

/** Who is scoring cases on this page. */
export function useScorer<Slice>(selector: (state: ScorerState) => Slice): Slice {
  return useStore(useApp().scorer, selector);
}

export function useSafetyCopy(): SafetyCopyState {
  const { subscribe, state } = useApp().services.safetyCopy;
  return useSyncExternalStore(subscribe, state);
}

/** Whether anything may be changed at all; not where a newer app made it [SAV-15]. */
export function useMayWrite(): boolean {
  return useStorage(({ standing }) => !isReadOnly(standing));
}

export function useOrganisation<Slice>(
  selector: (state: DocumentState<Organisation>) => Slice,
): Slice {
  return useStore(useApp().organisation, selector);
}

export function usePortfolio<Slice>(selector: (state: DocumentState<Portfolio>) => Slice): Slice {
  return useStore(useApp().portfolio, selector);
}

export function useWorkbench<Slice>(selector: (state: WorkbenchState) => Slice): Slice {
  return useStore(useApp().workbench, selector);
}

/** The named versions of a case, read when they are first asked for; null until then. */
export function useNamedVersions(id: CaseId): readonly FoundVersion[] | null {
  const { named } = useApp();
  useEffect(() => named.getState().follow(id), [named, id]);
  return useStore(named, ({ byCase }) => byCase.get(id) ?? null);
}

/** How far a document is on its way to the disk, whatever kind it is. */
export type SaveState = Pick<DocumentState<unknown>, 'saving' | 'access' | 'failure'>;
export type SaveStateStore = Pick<
  StoreApi<SaveState>,
  'getState' | 'getInitialState' | 'subscribe'
>;

export function useSaveState<Slice>(
  store: SaveStateStore,
  selector: (state: SaveState) => Slice,
): Slice {
  return useStore(store, selector);
}

/** The title of a case that may not be the one on the screen; empty until it has been read. */
export function useTitleOf(store: DocumentStore<BusinessCase>): string {
  return useStore(store, ({ open }) => open?.history.present.title ?? '');
}

export function useCaseStore(): DocumentStore<BusinessCase> {
  return given(useContext(CaseContext));
}

export function useCase<Slice>(selector: (state: DocumentState<BusinessCase>) => Slice): Slice {
  return useStore(useCaseStore(), selector);
}

/** Makes an edit of the open case; edits with the same key in a row are undone together. */
export function useApply(): DocumentState<BusinessCase>['apply'] {
  return useCaseStore().getState().apply;
}

/** The document of the open case; pages inside a case are shown only when there is one. */
export function useDocument(): BusinessCase {
  return given(useCase(({ open }) => open?.history.present ?? null));
}

function given<Value>(value: Value | null): Value {
  if (value === null) throw new Error('used outside its provider');
  return value;
}

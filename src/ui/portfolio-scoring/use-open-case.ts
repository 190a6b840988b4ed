import { useEffect, useSyncExternalStore } from 'react';

import type { BusinessCase, CaseId } from '../../domain/business-case/business-case.ts';
import type { DocumentState, DocumentStore } from '../../state/open-document.ts';
import { useApp, useWorkbench } from '../app-context.ts';

/** Opens a case as its own pages do, and lets go of it when another is chosen; null is none. */
export function useOpenCase(id: CaseId | null): DocumentStore<BusinessCase> | null {
  const { workbench } = useApp();
  useEffect(() => {
    if (id === null) return;
    workbench.getState().open(id);
    return () => void workbench.getState().leave(id);
  }, [id, workbench]);
  return useWorkbench(({ cases }) => (id === null ? null : (cases.get(id) ?? null)));
}

/** How far a case is open; null while none is. */
export function useOpenState(
  store: DocumentStore<BusinessCase> | null,
): DocumentState<BusinessCase> | null {
  return useSyncExternalStore(store?.subscribe ?? neverChanges, () => store?.getState() ?? null);
}

function neverChanges(): () => void {
  return () => undefined;
}

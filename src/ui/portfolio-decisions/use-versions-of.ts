import { useDeferredValue, useEffect, useRef, useSyncExternalStore } from 'react';

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { FoundVersion } from '../../state/kept-services.ts';
import { useApp } from '../app-context.ts';

/** The named versions of many cases, each read once; a case that is not in it has not been read yet. */
export function useVersionsOf(
  ids: readonly CaseId[],
): ReadonlyMap<CaseId, readonly FoundVersion[]> {
  const { named } = useApp();
  const followed = useRef(new Map<CaseId, () => void>());
  useEffect(() => {
    for (const id of ids) {
      if (!followed.current.has(id)) followed.current.set(id, named.getState().follow(id));
    }
  }, [ids, named]);
  useEffect(() => {
    const endings = followed.current;
    return () => {
      for (const end of endings.values()) end();
      endings.clear();
    };
  }, []);
  // They are answered one by one; the page need not be drawn for each.
  return useDeferredValue(useSyncExternalStore(named.subscribe, () => named.getState().byCase));
}

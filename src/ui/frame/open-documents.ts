import { useCallback, useMemo, useSyncExternalStore } from 'react';

import { useApp, useWorkbench, type SaveState, type SaveStateStore } from '../app-context.ts';
import { paths, useCurrentPath } from '../routing.ts';

/**
 * How far all that is open is on its way to the disk: as far as the document that is furthest
 * behind. Where none is behind, it is said of the case on the screen, of the portfolio where that is
 * shown, else of the organisation.
 */
export function useFurthestBehind(): SaveState {
  const { organisation, portfolio } = useApp();
  const cases = useWorkbench((state) => state.cases);
  const shown = useWorkbench((state) => state.shown);
  const showsPortfolio = useCurrentPath().startsWith(paths.portfolio);

  const stores = useMemo<readonly SaveStateStore[]>(() => {
    const onScreen = shown === null ? undefined : cases.get(shown);
    const first = onScreen ?? (showsPortfolio ? portfolio : organisation);
    return [first, organisation, portfolio, ...cases.values()];
  }, [cases, shown, showsPortfolio, organisation, portfolio]);

  const subscribe = useCallback(
    (listener: () => void) => {
      const endings = stores.map((store) => store.subscribe(listener));
      return () => {
        for (const end of endings) end();
      };
    },
    [stores],
  );
  return useSyncExternalStore(subscribe, () =>
    furthestBehind(stores.map((store) => store.getState())),
  );
}

const distance = { saved: 0, pending: 1, failed: 2 };

function furthestBehind(states: readonly SaveState[]): SaveState {
  return states.reduce((behind, state) =>
    distance[state.saving.kind] > distance[behind.saving.kind] ? state : behind,
  );
}

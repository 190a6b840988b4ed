import { useEffect, useMemo, useSyncExternalStore } from 'react';

import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import { useApp } from '../app-context.ts';
import {
  createCaseDrawer,
  type CaseDrawer,
  type DrawingProgress,
  type DrawnFor,
} from './case-drawer.ts';

export interface CaseDrawing extends DrawingProgress, Pick<CaseDrawer, 'begin' | 'stop'> {
  readonly isDone: boolean;
}

/** The cases as they are drawn for a meeting, one after another as long as the page is there. */
export function useCaseDrawing(
  cases: readonly CaseSummary[],
  { organisation, priceYear }: DrawnFor,
): CaseDrawing {
  const { services } = useApp();
  const drawer = useMemo(
    () => createCaseDrawer(cases, { organisation, priceYear }, services.cases),
    [cases, organisation, priceYear, services],
  );
  useEffect(() => {
    drawer.begin();
    return drawer.end;
  }, [drawer]);
  const progress = useSyncExternalStore(drawer.subscribe, drawer.progress);
  const { drawn, unreadable } = progress;
  return {
    ...progress,
    isDone: drawn.length + unreadable.length === cases.length,
    begin: drawer.begin,
    stop: drawer.stop,
  };
}

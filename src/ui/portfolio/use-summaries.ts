import { useEffect } from 'react';

import type { Proportion } from '../../domain/organisation/proportion.ts';
import type { Comparison } from '../../domain/portfolio/case-summary.ts';
import type { SummariesState } from '../../state/summaries-store.ts';
import { useApp, useOrganisation, useSummed } from '../app-context.ts';

/**
 * Every case of this device, summed up for a comparison, as long as the page is shown: what is written
 * meanwhile is followed. `comparison` null is not known yet; it may be another object of the same.
 */
export function useSummaries(comparison: Comparison | null): SummariesState {
  const { summaries } = useApp();
  const proportions = useOrganisation(
    ({ open }) => open?.history.present.proportions ?? noProportions,
  );
  const priceYear = comparison?.priceYear ?? null;
  const rate = comparison?.rate ?? null;
  useEffect(() => summaries.getState().follow(), [summaries]);
  useEffect(() => {
    if (priceYear === null) return;
    void summaries.getState().ask({ comparison: { priceYear, rate }, proportions });
  }, [summaries, priceYear, rate, proportions]);
  return useSummed();
}

const noProportions: readonly Proportion[] = [];

import { useMemo } from 'react';

import type { BusinessCase } from '../../domain/business-case/business-case.ts';
import type { AppraisalResult } from '../../domain/finance/appraisal-result.ts';
import type { Proportion } from '../../domain/organisation/proportion.ts';
import { readinessOf, type Readiness } from '../../domain/quality/readiness.ts';
import { useOrganisation } from '../app-context.ts';

/** Whether a case can be decided on, by what the organisation demands of one of its size [PRO-1]. */
export function useReadiness(businessCase: BusinessCase, result: AppraisalResult): Readiness {
  const proportions = useOrganisation(
    ({ open }) => open?.history.present.proportions ?? noProportions,
  );
  return useMemo(
    () => readinessOf(businessCase, result, proportions),
    [businessCase, result, proportions],
  );
}

const noProportions: readonly Proportion[] = [];

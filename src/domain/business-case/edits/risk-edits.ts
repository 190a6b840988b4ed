import { listEdits } from '../../organisation/list-edits.ts';
import type { BusinessCase } from '../business-case.ts';
import { MOST_RISKS } from '../limits.ts';
import { isRiskWithin, isRiskWithinLimits } from '../risk-limits.ts';

/**
 * The risks of a case, at most 50 [CAS-12]. Nothing changes where one would leave its limits [CAS-11],
 * or would be about a line or of an alternative that is not in the case [CAS-13].
 */
const risks = listEdits(
  (businessCase: BusinessCase) => businessCase.risks,
  (businessCase, list) => ({ ...businessCase, risks: list }),
  {
    most: MOST_RISKS,
    isAllowed: (risk, before) => isRiskWithinLimits(risk) && isRiskWithin(risk, before),
  },
);

export const addRisk = risks.add;
export const removeRisks = risks.remove;
/** The fields of a risk that are typed or chosen as they stand. */
export const changeRisk = risks.change;
export const moveRisk = risks.move;

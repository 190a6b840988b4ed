import { isMonth } from '../number/calendar.ts';
import { hasShortTexts } from '../organisation/limits.ts';
import type { BusinessCase } from './business-case.ts';
import { isAmountOrNone, isShareOfAWhole } from './line-limits.ts';
import { belongsWithin } from './references.ts';
import type { Risk } from './risk.ts';

/** Whether a risk is one a case may hold [CAS-11]. */
export function isRiskWithinLimits(risk: Risk): boolean {
  const { probability, consequence, month } = risk;
  return (
    hasShortTexts(risk) &&
    (probability === null || isShareOfAWhole(probability)) &&
    isAmountOrNone(consequence) &&
    isMonth(month)
  );
}

/** Whether the line it is about and the alternatives it belongs to are in the case [CAS-13]. */
export function isRiskWithin(
  { lineId, alternatives }: Risk,
  businessCase: Pick<BusinessCase, 'alternatives' | 'costs' | 'benefits'>,
): boolean {
  const { costs, benefits } = businessCase;
  return (
    belongsWithin(alternatives, businessCase.alternatives) &&
    (lineId === null || [...costs, ...benefits].some(({ id }) => id === lineId))
  );
}

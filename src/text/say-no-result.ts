import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { AppraisalResult } from '../domain/finance/appraisal-result.ts';
import { result as words } from './da/result.ts';
import { lineName } from './line-name.ts';

/** Why a case has no figures: there is nothing to count, or a price development is not known. */
export function sayNoResult(businessCase: BusinessCase, result: AppraisalResult): string {
  if (result.kind === 'appraised') return words.empty.text;
  const { lineId, year } = result.reason;
  return words.undefined.text(lineName(lineId, businessCase), year, businessCase.priceYear);
}

import { ok, type Result } from '../../base/result.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import { cashFlow } from '../number/quantities.ts';
import type { CostFlow, PriceIndexMissing } from './appraisal-result.ts';
import { inCasePrices, lineAmounts, type LineBasis } from './line-basis.ts';

/**
 * What a cost line takes each year of the case: DKK in the case's price level, positive for what
 * is paid out [FLW-1, FLW-2, FLW-4, PRI-1].
 *
 * Errors: `price-index-missing`.
 */
export function costFlow(line: CostLine, basis: LineBasis): Result<CostFlow, PriceIndexMissing> {
  const { yearly, outside } = lineAmounts(line.amounts, line, basis);
  const amounts = inCasePrices(yearly, line, basis);
  if (!amounts.ok) return amounts;
  return ok({ id: line.id, kind: line.kind, amounts: cashFlow(amounts.value), outside });
}

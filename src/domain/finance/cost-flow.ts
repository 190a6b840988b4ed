import { ok, type Result } from '../../base/result.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow } from '../number/quantities.ts';
import type { CostFlow, PriceIndexMissing } from './appraisal-result.ts';
import {
  inCasePrices,
  levelAmounts,
  lineAmounts,
  type LineAmounts,
  type LineBasis,
} from './line-basis.ts';
import { hourPrice, hoursPerFteOf, valueOfHours } from './time-value.ts';
import { noneYearly } from './yearly.ts';

/**
 * What a cost line takes each year of the case: DKK in the case's price level, positive for what
 * is paid out [FLW-1, FLW-2, FLW-4, PRI-1].
 *
 * Errors: `price-index-missing`.
 */
export function costFlow(line: CostLine, basis: LineBasis): Result<CostFlow, PriceIndexMissing> {
  const { yearly, outside } = costAmounts(line, basis);
  const amounts = inCasePrices(yearly, line, basis);
  if (!amounts.ok) return amounts;
  return ok({ id: line.id, kind: line.kind, amounts: cashFlow(amounts.value), outside });
}

/**
 * What a cost takes each year, in the prices it is typed in. Hours are priced as those a benefit
 * saves are [TIM-2]; hours or a rate that is not typed yet take nothing [FLW-6].
 */
export function costAmounts(
  { amounts, kind, timing }: Pick<CostLine, 'amounts' | 'kind' | 'timing'>,
  basis: LineBasis,
): LineAmounts {
  if (amounts.kind !== 'hours') return lineAmounts(amounts, { kind, timing }, basis);
  const price = hourPrice(amounts.hourlyRate, basis.parameters);
  if (amounts.hours === null || price === null) {
    return { yearly: noneYearly(basis.horizon + 1), outside: 'none' };
  }
  const amount = valueOfHours(new Decimal(amounts.hours), price, hoursPerFteOf(basis.parameters));
  return levelAmounts({ kind, amount, timing }, basis);
}

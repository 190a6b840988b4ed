import { ok, type Result } from '../../base/result.ts';
import type { CostLine } from '../business-case/cost-line.ts';
import { Decimal } from '../number/decimal.ts';
import { cashFlow } from '../number/quantities.ts';
import type { CostFlow, PriceIndexMissing } from './appraisal-result.ts';
import {
  boughtAmounts,
  purchasesOutside,
  residualAmounts,
  type Purchase,
} from './life-of-purchase.ts';
import {
  inCasePrices,
  levelAmounts,
  lineAmounts,
  type LineAmounts,
  type LineBasis,
} from './line-basis.ts';
import { hourPrice, hoursPerFteOf, valueOfHours } from './time-value.ts';
import { noneYearly, type Yearly } from './yearly.ts';

/** What a cost takes each year, and what is left of what it bought. */
export interface CostAmounts extends LineAmounts {
  /** In the last year of the case, with the sign of the cost [LIF-2]. */
  readonly residual: Yearly;
}

/**
 * What a cost line takes each year of the case, and what is left of it at the end: DKK in the case's
 * price level, positive for what is paid out [FLW-1, FLW-2, FLW-4, LIF-1, LIF-2, PRI-1].
 *
 * Errors: `price-index-missing`.
 */
export function costFlow(line: CostLine, basis: LineBasis): Result<CostFlow, PriceIndexMissing> {
  const { yearly, residual, outside } = costAmounts(line, basis);
  const amounts = inCasePrices(yearly, line, basis);
  if (!amounts.ok) return amounts;
  const left = inCasePrices(residual, line, basis);
  if (!left.ok) return left;
  return ok({
    id: line.id,
    kind: line.kind,
    amounts: cashFlow(amounts.value),
    residual: cashFlow(left.value),
    outside,
  });
}

/**
 * What a cost takes each year, in the prices it is typed in. Hours are priced as those a benefit
 * saves are [TIM-2]; hours or a rate that is not typed yet take nothing [FLW-6]. A life counts for
 * a one-off of one amount or of hours alone [LIF-3].
 */
export function costAmounts(
  line: Pick<CostLine, 'amounts' | 'kind' | 'timing' | 'life'>,
  basis: LineBasis,
): CostAmounts {
  const { amounts, kind, timing, life } = line;
  const nothing = noneYearly(basis.horizon + 1);
  if (amounts.kind === 'byYear') {
    return { ...lineAmounts(amounts, { kind, timing }, basis), residual: nothing };
  }
  const amount = amountAtOnce(amounts, basis);
  if (amount === null) return { yearly: nothing, residual: nothing, outside: 'none' };
  if (kind === 'oneOff' && life !== null) {
    return amountsOfLife({ amount, startMonth: timing.startMonth, life }, basis);
  }
  return { ...levelAmounts({ kind, amount, timing }, basis), residual: nothing };
}

/** The one amount of a line, or what its hours come to; null where that is not typed yet. */
function amountAtOnce(
  amounts: Exclude<CostLine['amounts'], { readonly kind: 'byYear' }>,
  { parameters }: LineBasis,
): Decimal | null {
  if (amounts.kind === 'level') {
    return amounts.amount === null ? null : new Decimal(amounts.amount);
  }
  const price = hourPrice(amounts.hourlyRate, parameters);
  if (amounts.hours === null || price === null) return null;
  return valueOfHours(new Decimal(amounts.hours), price, hoursPerFteOf(parameters));
}

function amountsOfLife(purchase: Purchase, basis: LineBasis): CostAmounts {
  return {
    yearly: boughtAmounts(purchase, basis),
    residual: residualAmounts(purchase, basis),
    outside: purchasesOutside(purchase, basis),
  };
}

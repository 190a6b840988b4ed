import type { Convention } from '../business-case/business-case.ts';
import { money, type CashFlow, type Rate } from '../number/quantities.ts';
import type { Figure, Figures } from './figures.ts';
import { internalRateOfReturn, rateOfGrowth, ratesOf } from './internal-rate-of-return.ts';

export interface SwitchingRate {
  readonly rate: Rate;
  /** Whether the case pays at lower rates and not at higher ones; else it is the other way. */
  readonly holdsBelow: boolean;
}

/**
 * The rate, the same in every year, that parts good from bad: the net present value under the
 * convention of the case is 0 at it, and has one sign below and the other above [SWI-3].
 *
 * Not defined where the value is 0 at several rates, at none, or at one that it only touches.
 */
export function switchingRate(
  { net, internalRate }: Pick<Figures, 'net' | 'internalRate'>,
  convention: Convention,
): Figure<SwitchingRate, 'several-rates' | 'no-rate' | 'touched-only'> {
  const rates = convention === 'midYear' ? ratesMidYear(net) : ratesOf(internalRate);
  const [rate, ...others] = rates;
  if (rate === undefined) return { kind: 'undefined', reason: 'no-rate' };
  if (others.length > 0) return { kind: 'undefined', reason: 'several-rates' };
  // Far above every rate only the first amount counts, and near -100 % only the last one.
  const amounts = net.filter((amount) => !amount.isZero());
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || first.s === last?.s) {
    return { kind: 'undefined', reason: 'touched-only' };
  }
  return { kind: 'value', value: { rate, holdsBelow: first.isNegative() } };
}

/**
 * The rates at which a flow with its money mid-year is worth nothing. Year t is discounted by
 * 2t − 1 half years and year 0 not at all [DIS-5], so it is a flow in half years, and two of its
 * growths are those of a year.
 */
function ratesMidYear(net: CashFlow): readonly Rate[] {
  const nothing = money(0);
  const halfYears = net.flatMap((amount, year) => (year < 2 ? [amount] : [nothing, amount]));
  return ratesOf(internalRateOfReturn(halfYears)).map((halfYearly) =>
    rateOfGrowth(halfYearly.plus(1).pow(2)),
  );
}

import { fail, ok, type Result } from '../../base/result.ts';
import type { LinePrices } from '../business-case/line.ts';
import { Decimal } from '../number/decimal.ts';
import { factor, type Factor } from '../number/quantities.ts';
import type { ParameterSet } from '../organisation/parameter-set.ts';
import { scaled, type Yearly } from './yearly.ts';

/** The way from the prices of one year to those of another. */
export interface PriceChain {
  /** Forward in time amounts grow by `growth`; back in time they are divided by it [PRI-2]. */
  readonly direction: 'forward' | 'back';
  readonly growth: Factor;
}

/** A year whose price change is needed and not in the parameters. */
export interface MissingPriceChange {
  readonly kind: 'price-index-missing';
  /** The first calendar year that is missing. */
  readonly year: number;
}

/**
 * How amounts of a line reach the price level of the case.
 *
 * `growth` is the product of `1 + change` over the years after the earlier price year up to the
 * later one: chained, never added [PRI-1]. A line without a price year is in the case's prices
 * already, and a line without a series uses the first of the parameters [PRI-4].
 *
 * Errors: `price-index-missing` with the first year the series does not have [PRI-3].
 */
export function priceChain(
  { priceYear, priceSeriesId }: LinePrices,
  casePriceYear: number,
  { priceSeries }: Pick<ParameterSet, 'priceSeries'>,
): Result<PriceChain, MissingPriceChange> {
  const from = Math.min(priceYear ?? casePriceYear, casePriceYear);
  const to = Math.max(priceYear ?? casePriceYear, casePriceYear);
  const series =
    priceSeriesId === null ? priceSeries[0] : priceSeries.find(({ id }) => id === priceSeriesId);
  let growth = new Decimal(1);
  for (let year = from + 1; year <= to; year += 1) {
    const step = series?.changes.find((change) => change.year === year);
    if (step === undefined) return fail({ kind: 'price-index-missing', year });
    growth = growth.times(new Decimal(step.change).plus(1));
  }
  const isLater = priceYear !== null && priceYear > casePriceYear;
  return ok({ direction: isLater ? 'back' : 'forward', growth: factor(growth) });
}

/** Yearly amounts in the price level that `chain` leads to. DKK; hours have no prices. */
export function carried(yearly: Yearly, { direction, growth }: PriceChain): Yearly {
  return direction === 'forward'
    ? scaled(yearly, growth)
    : yearly.map((amount) => amount.div(growth));
}

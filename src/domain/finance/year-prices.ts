import type { PriceSeriesId } from '../organisation/parameter-set.ts';
import type { Decimal } from '../number/decimal.ts';
import type { Result } from '../../base/result.ts';
import type { LineBasis } from './line-basis.ts';
import { carried, priceChain, type MissingPriceChange, type PriceChain } from './price-level.ts';
import type { Yearly } from './yearly.ts';

/** One amount a year, year 0 first; null where it is not known. */
export type KnownYearly = readonly (Decimal | null)[];

/** From where a price series does not reach, though an amount needs it to. */
export interface PriceGap {
  /** Null where the parameters have no series at all. */
  readonly priceSeriesId: PriceSeriesId | null;
  /** The first calendar year whose price change is missing on the way. */
  readonly year: number;
}

/** Yearly amounts in the prices of each year they fall in. */
export interface YearPrices {
  readonly yearly: KnownYearly;
  /** Each way that could not be gone, once. */
  readonly gaps: readonly PriceGap[];
}

/** Carries yearly amounts from the price level of the case to the prices of their years. */
export type ToYearPrices = (yearly: Yearly, priceSeriesId: PriceSeriesId | null) => YearPrices;

/**
 * How amounts of a case reach the prices of each year: forward by the product of the changes from
 * the year of the case's price level to that year, back by dividing by it [BUD-3, PRI-1, PRI-2]. An
 * amount without a series uses the first one [PRI-4].
 *
 * A year the index does not reach is not known [BUD-4]; one without an amount needs none [PRI-3].
 */
export function yearPricesOf({ firstYear, priceYear, parameters }: LineBasis): ToYearPrices {
  const chains = new Map<string, Result<PriceChain, MissingPriceChange>>();
  const chainTo = (year: number, priceSeriesId: PriceSeriesId | null) => {
    const key = `${String(year)} ${priceSeriesId ?? ''}`;
    const chain = chains.get(key) ?? priceChain({ priceYear, priceSeriesId }, year, parameters);
    chains.set(key, chain);
    return chain;
  };
  return (yearly, priceSeriesId) => {
    const used = priceSeriesId ?? parameters.priceSeries[0]?.id ?? null;
    const missing = new Set<number>();
    const known = yearly.map((amount, index) => {
      if (amount.isZero()) return amount;
      const chain = chainTo(firstYear + index, used);
      if (!chain.ok) {
        missing.add(chain.failure.year);
        return null;
      }
      return carried([amount], chain.value)[0] ?? null;
    });
    return { yearly: known, gaps: [...missing].map((year) => ({ priceSeriesId: used, year })) };
  };
}

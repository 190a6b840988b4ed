import type { Convention } from '../business-case/business-case.ts';
import type { DecimalText } from '../number/quantities.ts';
import { rootBelow } from '../number/surd.ts';

/** The discount factors of one yearly rate, made once for all cases of a convention. */
export interface SharedFactors {
  readonly convention: Convention;
  /** `1 + rate` as a fraction of whole numbers. */
  readonly growth: { readonly above: bigint; readonly below: bigint };
  /** The nearest number below each factor, and what is left of it: 106 binary digits together. */
  readonly high: readonly number[];
  readonly low: readonly number[];
  /** `high` in two halves, whose products with halves are exact. */
  readonly upper: readonly number[];
}

/** Binary digits that are kept of a factor at first: enough for 50 years at the highest rate. */
const SHIFT = 400n;
const DIGITS = 53;

/**
 * The factors for years 0 to `lastYear` at one rate [DIS-3, DIS-4, DIS-5], each cut off after 106 binary
 * digits. `rate` is above -1 [NUM-3].
 */
export function sharedFactors(
  rate: DecimalText,
  convention: Convention,
  lastYear: number,
): SharedFactors {
  const growth = growthOf(rate);
  const scaled = Array.from({ length: lastYear + 1 }, (_, year) =>
    scaledFactor(growth, convention, BigInt(year)),
  );
  const parts = scaled.map(inTwo);
  const high = parts.map((part) => part.high);
  return {
    convention,
    growth,
    high,
    low: parts.map((part) => part.low),
    upper: high.map(upperHalf),
  };
}

/** The first 26 binary digits of a number (Veltkamp). */
export function upperHalf(value: number): number {
  const spread = 134217729 * value;
  return spread - (spread - value);
}

function growthOf(rate: DecimalText): SharedFactors['growth'] {
  const [whole = '0', decimals = ''] = rate.split('.');
  const below = 10n ** BigInt(decimals.length);
  return { above: BigInt(whole + decimals) + below, below };
}

function scaledFactor(
  { above, below }: SharedFactors['growth'],
  convention: Convention,
  year: bigint,
): bigint {
  switch (convention) {
    case 'year0':
      return ((below ** year) << SHIFT) / above ** year;
    case 'firstYearDiscounted':
      return ((below ** (year + 1n)) << SHIFT) / above ** (year + 1n);
    case 'midYear': {
      if (year === 0n) return 1n << SHIFT;
      const power = 2n * year - 1n;
      return rootBelow(((below ** power) << (2n * SHIFT)) / above ** power);
    }
  }
}

function inTwo(scaled: bigint): { readonly high: number; readonly low: number } {
  const over = scaled.toString(2).length - DIGITS;
  const cut = BigInt(Math.max(over, 0));
  const top = scaled >> cut;
  const unit = 2 ** (Number(cut) - Number(SHIFT));
  return { high: Number(top) * unit, low: Number(scaled - (top << cut)) * 2 ** -Number(SHIFT) };
}

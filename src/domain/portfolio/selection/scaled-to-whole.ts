import { Decimal } from '../../number/decimal.ts';

/** Where what does not fit goes: `up`, so that no limit is kept by rounding alone; or to the nearest. */
export type Rounding = 'up' | 'nearest';

export interface WholeNumbers {
  readonly numbers: readonly number[];
  /** What 1 of them stands for. */
  readonly unit: Decimal;
  /** False where they had to be rounded. */
  readonly isExact: boolean;
}

/** Far enough below 2^53 that differences of such sums are exact as well. */
export const LARGEST_WHOLE_SUM = 2 ** 51;

const LARGEST_SUM = BigInt(LARGEST_WHOLE_SUM);

/**
 * Decimals as whole numbers of the largest unit they all are multiples of. Their sizes add up to at
 * most 2^51, so that any sum of them is exact in JS numbers; where that cannot be, the unit is
 * made larger and they are rounded [SEL-6].
 */
export function scaledToWhole(decimals: readonly Decimal[], rounding: Rounding): WholeNumbers {
  const places = Math.max(0, ...decimals.map((decimal) => decimal.decimalPlaces()));
  const parts = decimals.map((decimal) => BigInt(decimal.toFixed(places).replace('.', '')));
  const divisor = parts.reduce(greatestCommonDivisor, 0n) || 1n;
  const whole = parts.map((part) => part / divisor);
  const size = whole.reduce((total, part) => total + magnitude(part), 0n);
  // Rounding up adds at most one to each.
  const room = LARGEST_SUM - BigInt(whole.length);
  const coarser = size <= LARGEST_SUM ? 1n : size / room + 1n;
  return {
    numbers: whole.map((part) => Number(divided(part, coarser, rounding))),
    unit: new Decimal((divisor * coarser).toString()).div(new Decimal(10).pow(places)),
    isExact: coarser === 1n,
  };
}

function divided(part: bigint, by: bigint, rounding: Rounding): bigint {
  if (by === 1n) return part;
  const [numerator, denominator] = rounding === 'up' ? [part, by] : [2n * part + by, 2n * by];
  const towardsZero = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return towardsZero;
  const isUp = rounding === 'up';
  if (isUp) return rest > 0n ? towardsZero + 1n : towardsZero;
  return rest < 0n ? towardsZero - 1n : towardsZero;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [larger, smaller] = [magnitude(one), magnitude(other)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

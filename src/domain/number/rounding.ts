import { Decimal } from './decimal.ts';

/**
 * A value as it is presented with `decimals` decimals: half is rounded away from zero, and zero has
 * no sign [NUM-2].
 *
 * `decimals` is 0 or more. For showing and for splitting only: sums never go on from it.
 */
export function rounded(value: Decimal, decimals: number): Decimal {
  const nearest = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return nearest.isZero() ? new Decimal(0) : nearest;
}

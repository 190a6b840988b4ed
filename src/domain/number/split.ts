import { Decimal } from './decimal.ts';
import { rounded } from './rounding.ts';
import { scaledIntegers } from './scaled-integers.ts';

/**
 * A total in parts, in proportion to `weights`, that add up on the screen: each part has at most
 * `decimals` decimals, and together they are the total as it is presented [NUM-6].
 *
 * - The units that rounding down leaves over go to the parts that lost most by it (largest
 *   remainder); on a tie the earlier part gets it.
 * - A negative total is split as its opposite is. A weight may be negative: its part is too.
 * - No weights at all, or weights that are all 0, have only 0 to share.
 *
 * Throws a RangeError when there is a total to share and the weights add up to 0.
 */
export function partsThatAddUp(
  total: Decimal,
  weights: readonly Decimal[],
  decimals: number,
): readonly Decimal[] {
  const shown = rounded(total, decimals);
  const units = BigInt(shown.abs().toFixed(decimals).replace('.', ''));
  const { integers } = scaledIntegers(weights);
  const whole = integers.reduce((sum, weight) => sum + weight, 0n);
  if (units === 0n) return weights.map(() => new Decimal(0));
  if (whole === 0n) throw new RangeError('weights that add up to 0 cannot share a total');

  // Dividing by a positive whole keeps every remainder between 0 and 1 unit.
  const positive = whole < 0n ? integers.map((weight) => -weight) : integers;
  const divisor = whole < 0n ? -whole : whole;
  const shares = positive.map((weight) => floorDivision(units * weight, divisor));
  const leftOver = units - shares.reduce((sum, { quotient }) => sum + quotient, 0n);
  const first = shares
    .map(({ remainder }, index) => ({ remainder, index }))
    .sort((one, other) => compare(other.remainder, one.remainder) || one.index - other.index)
    .slice(0, Number(leftOver));
  const lucky = new Set(first.map(({ index }) => index));

  const unit = new Decimal(10).pow(-decimals);
  return shares.map(({ quotient }, index) => {
    const size = new Decimal((lucky.has(index) ? quotient + 1n : quotient).toString()).times(unit);
    return shown.isNegative() && !size.isZero() ? size.negated() : size;
  });
}

/**
 * Parts as they are shown, with at most `decimals` decimals, that add up to the total of the exact parts
 * as it is shown [NUM-6]: rounded down, and the units that leaves over go to those that lost most by it,
 * on a tie the earlier one. Parts may have either sign.
 */
export function roundedParts(parts: readonly Decimal[], decimals: number): readonly Decimal[] {
  const total = parts.reduce((sum, part) => sum.plus(part), new Decimal(0));
  const floors = parts.map((part) => part.toDecimalPlaces(decimals, Decimal.ROUND_FLOOR));
  const unit = new Decimal(10).pow(-decimals);
  const floored = floors.reduce((sum, floor) => sum.plus(floor), new Decimal(0));
  const leftOver = rounded(total, decimals).minus(floored).div(unit).toNumber();
  const first = parts
    .map((part, index) => ({ lost: part.minus(floors[index] ?? part), index }))
    .sort((one, other) => other.lost.cmp(one.lost) || one.index - other.index)
    .slice(0, leftOver);
  const lucky = new Set(first.map(({ index }) => index));
  return floors.map((floor, index) => (lucky.has(index) ? floor.plus(unit) : floor));
}

function floorDivision(dividend: bigint, divisor: bigint): { quotient: bigint; remainder: bigint } {
  const remainder = ((dividend % divisor) + divisor) % divisor;
  return { quotient: (dividend - remainder) / divisor, remainder };
}

function compare(one: bigint, other: bigint): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

import { digitsOfSurd, quotientOf, signOf } from '../number/surd.ts';
import type { DecimalText } from '../number/quantities.ts';
import { exactPresentValue, type ExactValue } from './exact-present-value.ts';
import { presentValueSurd } from './present-value-surd.ts';
import type { SharedFactors } from './shared-factors.ts';
import type { YearlySums } from './yearly-sums.ts';

/** Half of what a share in per cent with two decimals is counted in. */
const STEPS = 20_000;

/** Kept of a ratio from an exact fraction. */
const DECIMALS = 30;

/** Øre from which on what a value is off by is no share of it to speak of. */
const LEAST = 4096;

/** More than what a quotient of two present values in numbers can be off by, as a share of itself. */
const ERROR = 2 ** -48;

/**
 * What one present value is of another, right in every digit of a share in per cent with up to two
 * decimals [FAS-3]: a number where that settles it, else the digits of the exact fraction. Null unless the
 * lower one is above 0.
 */
export function exactRatio(
  above: YearlySums,
  below: YearlySums,
  factors: SharedFactors,
): number | DecimalText | null {
  const [one, other] = [exactPresentValue(above, factors), exactPresentValue(below, factors)];
  if (one.kind === 'numbers' && other.kind === 'numbers') {
    const [upper, lower] = [numberOf(one), numberOf(other)];
    if (lower <= -1) return null;
    if (lower >= LEAST && Math.abs(upper) >= LEAST) {
      const ratio = upper / lower;
      const steps = ratio * STEPS;
      const error = Math.abs(steps) * ERROR;
      if (Math.abs(steps - Math.round(steps)) > error && error < 0.25) return ratio;
    }
  }
  const lower = presentValueSurd(below, factors);
  if (signOf(lower) <= 0) return null;
  const ratio = quotientOf(presentValueSurd(above, factors), lower);
  return ratio === null ? null : (digitsOfSurd(ratio, DECIMALS) as DecimalText);
}

function numberOf({ whole, rest }: Extract<ExactValue, { kind: 'numbers' }>): number {
  return whole + rest;
}

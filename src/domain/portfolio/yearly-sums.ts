import type { Decimal } from '../number/decimal.ts';
import { decimalText, type DecimalText } from '../number/quantities.ts';

/**
 * Yearly sums of money as numbers that are added and multiplied fast, year 0 first. In øre.
 *
 * `whole`: nothing but whole øre, exactly as they are. `broken`: `whole` is cut towards zero and `rest` is
 * what was cut off, as near as a number gets; `exact` is all of it, in kroner. `large`: beyond whole
 * numbers that are exact, so there is only `exact`.
 */
export type YearlySums =
  | { readonly kind: 'whole'; readonly whole: readonly number[] }
  | {
      readonly kind: 'broken';
      readonly whole: readonly number[];
      readonly rest: readonly number[];
      readonly exact: readonly DecimalText[];
    }
  | { readonly kind: 'large'; readonly exact: readonly DecimalText[] };

/** Leaves room for the sum of the years. Øre. */
const LARGEST = 2 ** 45;

/** Amounts of a flow in kroner as such sums [FAS-1]. */
export function yearlySums(flow: readonly Decimal[]): YearlySums {
  const ore = flow.map((amount) => amount.times(100));
  if (ore.some((amount) => amount.abs().gt(LARGEST))) {
    return { kind: 'large', exact: flow.map(decimalText) };
  }
  // No number made of money is summed here but whole øre, which stay exact.
  const whole = ore.map((amount) => amount.trunc().toNumber() + 0);
  if (ore.every((amount) => amount.isInteger())) return { kind: 'whole', whole };
  const rest = ore.map((amount) => amount.minus(amount.trunc()).toNumber());
  return { kind: 'broken', whole, rest, exact: flow.map(decimalText) };
}

/** How many years there are sums of. */
export function yearsIn(sums: YearlySums): number {
  return sums.kind === 'large' ? sums.exact.length : sums.whole.length;
}

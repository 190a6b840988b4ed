import { Decimal } from '../number/decimal.ts';
import { money, type DecimalText, type Money } from '../number/quantities.ts';
import { digitsOfSurd, type Surd } from '../number/surd.ts';
import { presentValueSurd } from './present-value-surd.ts';
import { upperHalf, type SharedFactors } from './shared-factors.ts';
import type { YearlySums } from './yearly-sums.ts';

/**
 * What yearly sums are worth in year 0, with every digit right that a figure is shown with [FAS-2].
 *
 * `numbers`: whole øre and a rest from 0 to 1, farther from half an øre, and from a whole one, than their
 * error can be. `digits`: kroner, from an exact fraction, where numbers do not settle it.
 */
export type ExactValue =
  | { readonly kind: 'numbers'; readonly whole: number; readonly rest: number }
  | { readonly kind: 'digits'; readonly kroner: DecimalText };

/** As many as a sum of thousands of them needs, and more. */
const DECIMALS = 30;

/** Half the distance between 1 and the next number. */
const UNIT = 2 ** -53;

/** Beyond it not every whole øre is a number. */
const LARGEST = 2 ** 52;

/** `factors` are for at least as many years as there are sums. */
export function exactPresentValue(sums: YearlySums, factors: SharedFactors): ExactValue {
  if (sums.kind === 'large') return byFraction(sums, factors);
  const near = nearValue(sums.whole, sums.kind === 'broken' ? sums.rest : null, factors);
  return near ?? byFraction(sums, factors);
}

/** A value as money: the digits it is shown with are those of the exact fraction [FAS-2]. */
export function moneyOfValue(value: ExactValue): Money {
  if (value.kind === 'digits') return money(value.kroner);
  return money(new Decimal(value.whole).plus(value.rest).times('0.01'));
}

function byFraction(sums: YearlySums, factors: SharedFactors): ExactValue {
  return { kind: 'digits', kroner: kroner(presentValueSurd(sums, factors)) };
}

function kroner(surd: Surd): DecimalText {
  return digitsOfSurd(surd, DECIMALS) as DecimalText;
}

/**
 * The sum of products in numbers, each product and each sum with the error it makes, which is summed
 * beside it (Ogita, Rump and Oishi's Dot2). Null where it is nearer to half an øre than its error may be.
 *
 * The error is at most (n + 3)² · 4u² of the sum of the sizes for whole øre, (4n + 8)u of that for rests, and
 * 4u of an øre for the last addition; u is 2^-53. A year whose factor is 1 makes none.
 */
function nearValue(
  whole: readonly number[],
  rest: readonly number[] | null,
  { high, low, upper }: SharedFactors,
): Extract<ExactValue, { kind: 'numbers' }> | null {
  const years = whole.length;
  let sum = 0;
  let errors = 0;
  let size = 0;
  let restSize = 0;
  for (let year = 0; year < years; year += 1) {
    const amount = whole[year] ?? 0;
    const factor = high[year] ?? Number.NaN;
    const left = low[year] ?? Number.NaN;
    if (rest !== null) {
      const part = rest[year] ?? 0;
      errors += part * factor;
      restSize += Math.abs(part) * factor;
    }
    if (amount === 0) continue;
    const product = amount * factor;
    const before = sum;
    sum += product;
    if (factor === 1 && left === 0) continue;
    const amountUpper = upperHalf(amount);
    const factorUpper = upper[year] ?? 0;
    const amountLower = amount - amountUpper;
    const factorLower = factor - factorUpper;
    const productError =
      amountLower * factorLower -
      (product - amountUpper * factorUpper - amountLower * factorUpper - amountUpper * factorLower);
    const added = sum - before;
    const sumError = before - (sum - added) + (product - added);
    errors += productError + sumError + amount * left;
    size += Math.abs(product);
  }
  if (!(Math.abs(sum) < LARGEST && size < LARGEST)) return null;
  const floor = Math.floor(sum + errors);
  const over = sum - floor + errors;
  if (size === 0 && restSize === 0) return { kind: 'numbers', whole: floor, rest: 0 };
  const bound =
    4 * (years + 3) ** 2 * UNIT * UNIT * size + (4 * years + 8) * UNIT * restSize + 8 * UNIT;
  const settled = Math.abs(over * 2 - Math.round(over * 2)) > 2 * bound;
  return settled ? { kind: 'numbers', whole: floor, rest: over } : null;
}

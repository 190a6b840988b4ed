import { Decimal } from '../number/decimal.ts';
import { decimalText, LARGEST_AMOUNT, type DecimalText } from '../number/quantities.ts';
import type { BenefitValue } from './benefit.ts';
import type { LineRange } from './line.ts';

/** Whether a range can stand with a value [RNG-2]: amounts need one amount, and no price no range. */
export function fitsRange({ kind }: Pick<BenefitValue, 'kind'>, range: LineRange | null): boolean {
  if (range === null) return true;
  return kind !== 'unpriced' && (range.kind === 'shares' || kind !== 'byYear');
}

/**
 * The range when the value of its line is said in another way [RNG-2].
 *
 * - `before`, `after`: the value, and `range` as it was with `before`.
 * - From one amount to amounts by year, ends in amounts become the shares of it that they are; none
 *   are left where there was nothing to be a share of.
 * - Between money and time there is nothing to keep, and nothing without a price has a range.
 */
export function rangeAfter(
  before: BenefitValue,
  after: BenefitValue,
  range: LineRange | null,
): LineRange | null {
  if (range === null || after.kind === 'unpriced') return null;
  if (before.kind === after.kind || range.kind === 'shares') return range;
  if (before.kind !== 'level' || after.kind !== 'byYear') return null;
  const { amount } = before;
  if (amount === null || new Decimal(amount).isZero()) return null;
  const low = shareOf(range.low, amount);
  const high = shareOf(range.high, amount);
  return { kind: 'shares', low, high };
}

function shareOf(end: DecimalText | null, whole: DecimalText): DecimalText | null {
  if (end === null) return null;
  const share = new Decimal(end).div(whole);
  return share.abs().lte(LARGEST_AMOUNT) ? decimalText(share) : null;
}

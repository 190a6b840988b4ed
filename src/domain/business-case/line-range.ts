import { Decimal } from '../number/decimal.ts';
import { decimalText, LARGEST_AMOUNT, type DecimalText } from '../number/quantities.ts';
import type { BenefitValue } from './benefit.ts';
import type { CostValue } from './cost-line.ts';
import type { LineRange } from './line.ts';

/** What a line comes to, however it is said. */
export type LineValue = BenefitValue | CostValue;

/** Whether a range can stand with a value [RNG-2]: amounts need one amount, and no price no range. */
export function fitsRange({ kind }: Pick<LineValue, 'kind'>, range: LineRange | null): boolean {
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
  before: LineValue,
  after: LineValue,
  range: LineRange | null,
): LineRange | null {
  if (range === null || after.kind === 'unpriced') return null;
  if (before.kind === after.kind || range.kind === 'shares') return range;
  if (before.kind !== 'level' || after.kind !== 'byYear') return null;
  const { amount } = before;
  if (amount === null || new Decimal(amount).isZero()) return null;
  const asShare = (end: DecimalText | null) => (end === null ? null : shareOf(end, amount));
  return { kind: 'shares', low: asShare(range.low), high: asShare(range.high) };
}

/**
 * The range with one end typed, or emptied [RNG-1]. Where nothing is said any more there is no range, but
 * the choice of shares is kept for a line that could have its ends in amounts.
 */
export function withEnd(
  value: LineValue,
  range: LineRange | null,
  end: 'low' | 'high',
  typed: DecimalText | null,
): LineRange | null {
  const usual = usualRange(value);
  const after = { ...(range ?? usual), [end]: typed };
  return isSameRange(after, usual) ? null : after;
}

/**
 * The same ends, said in amounts or as shares of the likely amount [RNG-3]. What cannot be said so
 * stays as it is; where there is nothing to be a share of, no ends are left.
 */
export function rangeSaidIn(
  value: LineValue,
  range: LineRange | null,
  kind: LineRange['kind'],
): LineRange | null {
  const before = range ?? usualRange(value);
  if (before.kind === kind || !fitsRange(value, { ...before, kind })) return range;
  const likely = oneAmountOf(value);
  const said = (end: DecimalText | null) => {
    if (end === null || likely === null) return null;
    return kind === 'amounts' ? amountOf(end, likely) : shareOf(end, likely);
  };
  const after = { kind, low: said(before.low), high: said(before.high) };
  return isSameRange(after, usualRange(value)) ? null : after;
}

/** How the ends are said where nothing is typed yet. */
export function usualRange({ kind }: Pick<LineValue, 'kind'>): LineRange {
  return { kind: kind === 'byYear' ? 'shares' : 'amounts', low: null, high: null };
}

/** What the ends of a range in amounts stand beside; null where it is not typed, or not one. */
export function oneAmountOf(value: LineValue): DecimalText | null {
  switch (value.kind) {
    case 'level':
      return value.amount;
    case 'time':
      return value.volume;
    case 'hours':
      return value.hours;
    case 'byYear':
    case 'unpriced':
      return null;
  }
}

function isSameRange(one: LineRange, other: LineRange): boolean {
  return one.kind === other.kind && one.low === other.low && one.high === other.high;
}

/** More digits than amounts are typed with, and so few that a third of an amount comes back whole. */
const DIGITS_OF_AMOUNT = 20;

function amountOf(part: DecimalText, whole: DecimalText): DecimalText | null {
  return withinLimits(new Decimal(part).times(whole).toSignificantDigits(DIGITS_OF_AMOUNT));
}

function shareOf(end: DecimalText, whole: DecimalText): DecimalText | null {
  return new Decimal(whole).isZero() ? null : withinLimits(new Decimal(end).div(whole));
}

function withinLimits(decimal: Decimal): DecimalText | null {
  return decimal.abs().lte(LARGEST_AMOUNT) ? decimalText(decimal) : null;
}

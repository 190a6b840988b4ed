import type { LineRange } from '../domain/business-case/line.ts';
import type { LineValue } from '../domain/business-case/line-range.ts';
import { Decimal } from '../domain/number/decimal.ts';
import type { Share } from '../domain/number/quantities.ts';
import type { ThreePoint } from '../domain/uncertainty/three-point.ts';
import { fields } from './da/fields.ts';
import { uncertainty } from './da/uncertainty.ts';
import { editText } from './edit-text.ts';
import { formatMoneyExact, formatShare } from './format.ts';

const { lines, faults } = uncertainty;

/** The likely amount of a line in the unit its ends are typed in: `80.000 kr. om året`. */
export function sayLikely(value: LineValue, isOnce: boolean): string {
  switch (value.kind) {
    case 'level': {
      if (value.amount === null) return fields.missing;
      const amount = formatMoneyExact(new Decimal(value.amount));
      return isOnce ? amount : lines.aYear(amount);
    }
    case 'time':
      return value.volume === null
        ? fields.missing
        : lines.timesAYear(editText(value.volume, 'number'));
    case 'hours': {
      if (value.hours === null) return fields.missing;
      const hours = lines.hours(editText(value.hours, 'number'));
      return isOnce ? hours : lines.aYear(hours);
    }
    case 'byYear':
      return lines.byYear;
    case 'unpriced':
      return '';
  }
}

/** The unit after a field with an end of the range. */
export function sayEndUnit(value: LineValue, kind: LineRange['kind'], isOnce: boolean): string {
  const { suffixes } = lines;
  if (kind === 'shares') return suffixes.shares;
  if (value.kind === 'time') return suffixes.timesAYear;
  if (value.kind === 'hours') return isOnce ? suffixes.hours : suffixes.hoursAYear;
  return isOnce ? suffixes.once : suffixes.aYear;
}

/** What is wrong with three amounts, and with which of the two ends. */
export interface EstimateFault {
  readonly words: string;
  readonly ends: readonly ('low' | 'high')[];
}

/** Null where the three amounts are in order [UNC-3]. */
export function sayEstimateFault(
  { low, likely, high }: ThreePoint,
  value: LineValue,
  range: LineRange | null,
): EstimateFault | null {
  const isLowAbove = low.gt(likely);
  const isHighBelow = likely.gt(high);
  if (!isLowAbove && !isHighBelow) return null;
  const words = [
    ...(isLowAbove ? [faults.lowAbove] : []),
    ...(isHighBelow ? [faults.highBelow] : []),
    whyOf(likely, value, range) ?? faults.order,
  ].join(' ');
  return {
    words,
    ends: [...(isLowAbove ? ['low' as const] : []), ...(isHighBelow ? ['high' as const] : [])],
  };
}

/** Where the order is wrong for a reason that the ends alone do not show. */
function whyOf(
  likely: ThreePoint['likely'],
  value: LineValue,
  range: LineRange | null,
): string | null {
  if (sayLikely(value, false) === fields.missing) return faults.notTyped;
  return range?.kind === 'shares' && likely.lt(0) ? faults.belowZero : null;
}

/** A share of the uncertainty: `62,5 %`. */
export function sayVarianceShare(share: Share): string {
  return formatShare(share, 1);
}

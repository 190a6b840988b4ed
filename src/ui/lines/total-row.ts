import type { CashFlow } from '../../domain/number/quantities.ts';
import { formatAmount } from '../../text/format.ts';
import type { TotalRow } from '../entry-grid/GridTotals.tsx';
import { TOTAL } from './line-columns.ts';
import { totalOf } from './total-of.ts';

/** A row of sums: a year's amounts under its column, and all of them last. */
export function totalRow(
  { key, label, tone }: Omit<TotalRow, 'sums'>,
  years: readonly number[],
  yearly: CashFlow,
): TotalRow {
  return {
    key,
    label,
    tone,
    sums: new Map([
      ...yearly.map((amount, index): [string, string] => [
        String(years[index]),
        formatAmount(amount),
      ]),
      [TOTAL, formatAmount(totalOf(yearly))],
    ]),
  };
}

import type { CashFlow } from '../../domain/number/quantities.ts';
import { alternatives as words } from '../../text/da/alternatives.ts';
import type { TotalRow } from '../entry-grid/totals.ts';
import { TOTAL } from './line-columns.ts';
import { totalOf } from './total-of.ts';

/** A row of sums: a year's amounts under its column, and all of them last. */
export function totalRow(
  { key, label, tone }: Omit<TotalRow, 'sums'>,
  years: readonly number[],
  yearly: CashFlow,
): TotalRow {
  const ofYears = yearly.map((amount, index) => [String(years[index]), amount] as const);
  return { key, label, tone, sums: new Map([...ofYears, [TOTAL, totalOf(yearly)]]) };
}

/** Rows of sums say of which alternative they are; `alternative` null where the case has none. */
export function totalLabel(label: string, alternative: string | null): string {
  return alternative === null ? label : words.totalOf(label, alternative);
}

import { phases, reaches } from '../business-case/business-case.ts';
import type { Figure } from '../finance/figures.ts';
import { Decimal } from '../number/decimal.ts';
import type { SummaryFigures } from './case-summary.ts';
import type { PortfolioRow } from './portfolio-row.ts';
import type { PortfolioColumn } from './portfolio-view.ts';

/** Where each row stands by a column, from 0, the same where they are equal; null is not defined. */
export type Ranks = readonly (number | null)[];

/** Which of two names comes first, as the language of the screen has it. */
export type NameOrder = (one: string, other: string) => number;

/** What a row has in a column. Amounts are compared as JS numbers, and exactly where these are equal. */
type Key =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'amount'; readonly near: number; readonly amount: Decimal };

/** Ranks of rows by a column, in their order. Worked out once, so that ordering compares whole numbers. */
export function columnRanks(
  rows: readonly PortfolioRow[],
  column: PortfolioColumn,
  nameOrder: NameOrder,
): Ranks {
  const keys = rows.map((row) => keyOf(row, column));
  const defined = keys.flatMap((key, index) => (key === null ? [] : [{ key, index }]));
  defined.sort((one, other) => compared(one.key, other.key, nameOrder));
  const ranks: (number | null)[] = keys.map(() => null);
  let rank = 0;
  defined.forEach(({ key, index }, place) => {
    const before = defined[place - 1];
    if (before !== undefined && compared(before.key, key, nameOrder) !== 0) rank += 1;
    ranks[index] = rank;
  });
  return ranks;
}

/**
 * Rows by their ranks [PFT-5]: equal ones keep their order, both ways, and what is not defined is last,
 * both ways. `ranks` are those of `rows`.
 */
export function orderedRows(
  rows: readonly PortfolioRow[],
  ranks: Ranks,
  isDescending: boolean,
): readonly PortfolioRow[] {
  const sign = isDescending ? -1 : 1;
  return rows
    .map((row, index) => ({ row, rank: ranks[index] ?? null }))
    .sort((one, other) => {
      if (one.rank === null || other.rank === null) {
        return Number(one.rank === null) - Number(other.rank === null);
      }
      return sign * (one.rank - other.rank);
    })
    .map(({ row }) => row);
}

function compared(one: Key, other: Key, nameOrder: NameOrder): number {
  if (one.kind === 'name' && other.kind === 'name') return nameOrder(one.name, other.name);
  if (one.kind === 'count' && other.kind === 'count') return one.count - other.count;
  if (one.kind !== 'amount' || other.kind !== 'amount') return 0;
  return one.near - other.near || one.amount.cmp(other.amount);
}

function keyOf({ summary, centre, score }: PortfolioRow, column: PortfolioColumn): Key | null {
  const figures = summary.worth.kind === 'undefined' ? null : summary.worth.value.figures;
  switch (column) {
    case 'title':
      return nameKey(summary.title);
    case 'centre':
      return nameKey(centre?.name ?? '');
    case 'phase':
      return { kind: 'count', count: phases.indexOf(summary.phase) };
    case 'kind':
      return {
        kind: 'count',
        count: summary.mandatory ? 0 : 1 + reaches.indexOf(summary.reach),
      };
    case 'readiness':
      return { kind: 'count', count: summary.inTheWay };
    case 'nextMeasurement':
      return summary.nextMeasurement === null
        ? null
        : { kind: 'count', count: Number(summary.nextMeasurement.replaceAll('-', '')) };
    case 'score':
      return score.kind === 'value' ? amountKey(score.score) : null;
    case 'investment':
    case 'annualNetBenefit':
    case 'netPresentValue':
    case 'payback':
    case 'breakEven':
    case 'capacity':
      return figures === null ? null : figureKey(figures, column);
  }
}

function figureKey(
  figures: SummaryFigures,
  column: Exclude<
    PortfolioColumn,
    'title' | 'centre' | 'phase' | 'kind' | 'readiness' | 'nextMeasurement' | 'score'
  >,
): Key | null {
  switch (column) {
    case 'annualNetBenefit':
      return valueKey(figures.annualNetBenefit, ({ amount }) => amount);
    case 'breakEven':
      return valueKey(figures.breakEvenRealisation, (share) => share);
    case 'payback':
      // At once is before any number of years, and never is after them all, as what has no figure.
      if (figures.payback.kind === 'never') return null;
      return amountKey(
        figures.payback.kind === 'immediate' ? new Decimal(-1) : figures.payback.years,
      );
    case 'investment':
    case 'netPresentValue':
    case 'capacity':
      return amountKey(figures[column]);
  }
}

function nameKey(name: string): Key | null {
  return name.trim() === '' ? null : { kind: 'name', name };
}

function amountKey(amount: Decimal): Key {
  return { kind: 'amount', near: amount.toNumber(), amount };
}

function valueKey<Value>(figure: Figure<Value, string>, of: (value: Value) => Decimal): Key | null {
  return figure.kind === 'undefined' ? null : amountKey(of(figure.value));
}

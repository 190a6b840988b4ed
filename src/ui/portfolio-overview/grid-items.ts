import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import type { PortfolioTotals } from '../../domain/portfolio/portfolio-totals.ts';

/** One line of the table: the head of a group with what it comes to, or a case. */
export type GridItem =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly totals: PortfolioTotals;
      readonly count: number;
    }
  | { readonly kind: 'case'; readonly key: string; readonly row: PortfolioRow };

/** The next line with a case from `at` on, going by `step`; where there is none, the last that was met. */
export function nextCase(items: readonly GridItem[], at: number, step: number): number {
  const direction = step < 0 ? -1 : 1;
  const wanted = Math.min(items.length - 1, Math.max(0, at + step));
  for (let index = wanted; index >= 0 && index < items.length; index += direction) {
    if (items[index]?.kind === 'case') return index;
  }
  for (let index = wanted; index >= 0 && index < items.length; index -= direction) {
    if (items[index]?.kind === 'case') return index;
  }
  return at;
}

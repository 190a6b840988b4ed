import { isAsked } from '../../domain/portfolio/decision-agenda.ts';
import type { CaseSummary, Comparison } from '../../domain/portfolio/case-summary.ts';
import type { PortfolioRow } from '../../domain/portfolio/portfolio-row.ts';
import type { PortfolioColumn } from '../../domain/portfolio/portfolio-view.ts';
import { portfolioMeeting as words } from '../da/portfolio-meeting.ts';
import { axisUnit, type AxisUnit } from '../format-axis.ts';
import type { PaperTable } from '../paper-table.ts';
import { portfolioCell } from '../portfolio-cells.ts';
import { sayMeeting } from '../say-decision.ts';
import { saidOr } from '../paper-table.ts';
import { titleOf } from './overview-tables.ts';

const columns = [
  { column: 'title', share: 5 },
  { column: 'centre', share: 3 },
  { column: 'phase', share: 2 },
  { column: 'investment', share: 2, isNumber: true },
  { column: 'annualNetBenefit', share: 2, isNumber: true },
  { column: 'netPresentValue', share: 2, isNumber: true },
  { column: 'payback', share: 2, isNumber: true },
  { column: 'score', share: 1.4, isNumber: true },
  { column: 'readiness', share: 2 },
] as const satisfies readonly {
  readonly column: PortfolioColumn;
  readonly share: number;
  readonly isNumber?: boolean;
}[];

/** The unit that all amounts of the lines are in. */
export function unitOfLines(rows: readonly PortfolioRow[]): AxisUnit {
  return axisUnit(
    rows.flatMap(({ summary: { worth } }) =>
      worth.kind === 'undefined'
        ? []
        : [worth.value.figures.investment, worth.value.figures.netPresentValue],
    ),
  );
}

/** What amounts of the lines are counted in, and in whose prices. */
export function sayUnitOfLines(unit: AxisUnit, { priceYear }: Comparison): string {
  return words.lines.inUnit(unit.heading, words.notes.priceLevel(priceYear));
}

/** Every case on a line of its own [MTG-3]. */
export function lineTable(
  rows: readonly PortfolioRow[],
  unit: AxisUnit,
  says: string = words.lines.says,
): PaperTable {
  return {
    says,
    columns: columns.map(({ column, ...look }) => ({
      head: words.lines.columns[column],
      ...look,
    })),
    rows: rows.map((row) => columns.map(({ column }) => portfolioCell(row, column, unit).text)),
  };
}

/** What each case asks for; null where none of them asks for anything. */
export function askedTable(summaries: readonly CaseSummary[]): PaperTable | null {
  const said = words.asked;
  const asking = summaries.filter(({ request }) => isAsked(request));
  if (asking.length === 0) return null;
  return {
    says: said.says,
    columns: [
      { head: said.case, share: 3 },
      { head: said.wording, share: 5 },
      { head: said.meeting, share: 3 },
    ],
    rows: asking.map((summary) => [
      titleOf(summary),
      saidOr(summary.request.wording, said.notWritten),
      sayMeeting(summary.request),
    ]),
  };
}

import type { PortfolioColumn } from '../../domain/portfolio/portfolio-view.ts';

interface ColumnLayout {
  /** Points on the screen; the title takes what is left, at least so much as its style says. */
  readonly width: number;
  readonly isNumber: boolean;
}

/** How the columns of the table lie. Widths are given, so that rows that scroll by do not move them. */
export const columnLayouts: Readonly<Record<PortfolioColumn, ColumnLayout>> = {
  title: { width: 0, isNumber: false },
  centre: { width: 98, isNumber: false },
  phase: { width: 92, isNumber: false },
  kind: { width: 84, isNumber: false },
  investment: { width: 78, isNumber: true },
  annualNetBenefit: { width: 66, isNumber: true },
  netPresentValue: { width: 66, isNumber: true },
  payback: { width: 60, isNumber: true },
  breakEven: { width: 60, isNumber: true },
  capacity: { width: 60, isNumber: true },
  score: { width: 84, isNumber: false },
  readiness: { width: 88, isNumber: false },
  nextMeasurement: { width: 82, isNumber: false },
};

/** All columns but the first, which stays in sight on a narrow screen. */
export const WIDTH_BESIDE_TITLE = Object.entries(columnLayouts).reduce(
  (sum, [column, { width }]) => (column === 'title' ? sum : sum + width),
  0,
);

import type { CaseSummary, Comparison } from '../../domain/portfolio/case-summary.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { PortfolioEdit } from '../../domain/portfolio/portfolio-edit.ts';

/** What every part of the portfolio is shown from. */
export interface PortfolioPlace {
  /** Every case on this device, in the prices and at the rate of `comparison`. */
  readonly summaries: readonly CaseSummary[];
  readonly portfolio: Portfolio;
  readonly organisation: Organisation;
  readonly comparison: Comparison;
  /** `mergeKey`: edits with the same key in a row are undone together. */
  readonly apply: (edit: PortfolioEdit, mergeKey?: string) => void;
  /** False where another tab writes, or nothing can be saved. */
  readonly canWrite: boolean;
}

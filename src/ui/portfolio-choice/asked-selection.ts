import { isSameJson } from '../../base/same-json.ts';
import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import {
  selectionOfPortfolio,
  type PosedSelection,
} from '../../domain/portfolio/selection/selection-of-portfolio.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';

/** What was asked, with what it was made of. */
export interface AskedSelection extends PosedSelection {
  readonly summaries: readonly CaseSummary[];
  readonly portfolio: Portfolio;
}

export function askedSelection({
  summaries,
  portfolio,
  organisation,
}: Pick<PortfolioPlace, 'summaries' | 'portfolio' | 'organisation'>): AskedSelection {
  return { ...selectionOfPortfolio(summaries, portfolio, organisation), summaries, portfolio };
}

/** Whether the answer is no longer about what is on the page; what is chosen by hand is not in it. */
export function isOutdated(
  asked: AskedSelection,
  { summaries, portfolio }: Pick<PortfolioPlace, 'summaries' | 'portfolio'>,
): boolean {
  return asked.summaries !== summaries || !isSameJson(posedBy(asked.portfolio), posedBy(portfolio));
}

function posedBy({ frame, choice, sharedBenefits }: Portfolio) {
  const { mustDo, leftOut, delays, objective } = choice;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
  return { frame, mustDo: ids(mustDo), leftOut: ids(leftOut), delays, objective, sharedBenefits };
}

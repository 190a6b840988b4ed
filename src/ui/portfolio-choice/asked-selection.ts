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

/**
 * Whether an answer is no longer about what is on the page. What is chosen by hand is not in it, and
 * cases that are summed up anew and come to the same are the same.
 */
export function isOutdated(asked: AskedSelection, now: AskedSelection): boolean {
  return !(
    isSameJson(asked.problem.cases, now.problem.cases) &&
    isSameJson(posedBy(asked.portfolio), posedBy(now.portfolio))
  );
}

function posedBy({ frame, choice, sharedBenefits }: Portfolio) {
  const { mustDo, leftOut, delays, objective } = choice;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
  return { frame, mustDo: ids(mustDo), leftOut: ids(leftOut), delays, objective, sharedBenefits };
}

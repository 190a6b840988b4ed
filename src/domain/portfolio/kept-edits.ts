import { listEdits } from '../organisation/list-edits.ts';
import { MOST_CASES, MOST_LOG_ENTRIES, MOST_PORTFOLIO_VIEWS } from './limits.ts';
import type { LogEntry, Portfolio } from './portfolio.ts';
import type { PortfolioEdit } from './portfolio-edit.ts';

/** Ways to look at the table that are kept, at most 50 [PFL-5]. Nothing too long [ORG-6]. */
export const portfolioViewEdits = listEdits(
  (portfolio: Portfolio) => portfolio.views,
  (portfolio, views) => ({ ...portfolio, views }),
  { most: MOST_PORTFOLIO_VIEWS },
);

const decisions = listEdits(
  (portfolio: Portfolio) => portfolio.log,
  (portfolio, log) => ({ ...portfolio, log }),
  { most: MOST_LOG_ENTRIES, isAllowed: isLogEntry },
);

/**
 * Adds a decision as the latest of at most 1,000, about so many cases, none of them twice [PFL-5]. No
 * edit changes or removes one [LOG-1]: one that was wrong stays, and the entry that `corrects` it
 * counts in its place.
 */
export function logDecision(entry: LogEntry): PortfolioEdit {
  return decisions.add(entry);
}

function isLogEntry({ cases, corrects }: LogEntry, { log }: Portfolio): boolean {
  const ids = new Set(cases.map((logged) => logged.case.id));
  return (
    cases.length <= MOST_CASES &&
    ids.size === cases.length &&
    (corrects === null || log.some(({ id }) => id === corrects))
  );
}

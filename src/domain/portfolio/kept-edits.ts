import { listEdits } from '../organisation/list-edits.ts';
import { MOST_CASES, MOST_LOG_ENTRIES, MOST_PORTFOLIO_VIEWS } from './limits.ts';
import type { LogEntry, Portfolio } from './portfolio.ts';

/** Ways to look at the table that are kept, at most 50 [PFL-5]. Nothing too long [ORG-6]. */
export const portfolioViewEdits = listEdits(
  (portfolio: Portfolio) => portfolio.views,
  (portfolio, views) => ({ ...portfolio, views }),
  { most: MOST_PORTFOLIO_VIEWS },
);

/** Decisions, at most 1,000 [PFL-5], each about so many cases, none of them twice. */
export const logEdits = listEdits(
  (portfolio: Portfolio) => portfolio.log,
  (portfolio, log) => ({ ...portfolio, log }),
  { most: MOST_LOG_ENTRIES, isAllowed: isLogEntry },
);

function isLogEntry({ cases }: LogEntry): boolean {
  const ids = new Set(cases.map((logged) => logged.case.id));
  return cases.length <= MOST_CASES && ids.size === cases.length;
}

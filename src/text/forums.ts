import type { CaseSummary } from '../domain/portfolio/case-summary.ts';
import { isSameForum } from '../domain/portfolio/decided.ts';
import type { LogEntry } from '../domain/portfolio/portfolio.ts';
import { compareDanish } from './compare-danish.ts';

/** Every forum that is named in the log or asked by a case, each once, in the order of the alphabet. */
export function forumsIn(
  summaries: readonly Pick<CaseSummary, 'request'>[],
  log: readonly Pick<LogEntry, 'forum'>[],
): readonly string[] {
  const named = [...log, ...summaries.map(({ request }) => request)];
  const forums: string[] = [];
  for (const name of new Set(named.map(({ forum }) => forum.trim()))) {
    if (name !== '' && !forums.some((each) => isSameForum(each, name))) forums.push(name);
  }
  return forums.toSorted(compareDanish);
}

import type { AgendaMeeting } from '../domain/portfolio/decision-agenda.ts';
import type { CaseDecision } from '../domain/portfolio/decided.ts';
import type { LogEntry } from '../domain/portfolio/portfolio.ts';
import { decisions } from '../domain/versions/named-version.ts';
import { namedVersions } from './da/named-versions.ts';
import { portfolioDecisions as words } from './da/portfolio-decisions.ts';
import { formatDate } from './format-date.ts';

/** `Digitaliseringsforum · 09.12.2026`, or what of it is not said. */
export function sayMeeting({ forum, date }: Pick<AgendaMeeting, 'forum' | 'date'>): string {
  return words.meeting(
    forum.trim() === '' ? words.noForum : forum,
    date === null ? words.noDay : formatDate(date),
  );
}

/** `Godkendt, Styregruppen 20.11.2026`. */
export function sayDecision({ decision, forum, date }: Omit<CaseDecision, 'entryId'>): string {
  return words.decidedBy(namedVersions.decisions[decision], forum, formatDate(date));
}

/** How many cases were decided on in which way: `12 godkendt`, `3 udsat`; none where it has no cases. */
export function sayTally({ cases }: Pick<LogEntry, 'cases'>): readonly string[] {
  return decisions.flatMap((decision) => {
    const count = cases.filter((each) => each.decision === decision).length;
    return count === 0 ? [] : [words.tally(count, namedVersions.decisions[decision])];
  });
}

import type { CaseId } from '../business-case/business-case.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { Decision } from '../versions/named-version.ts';
import type { LogEntry, LogEntryId } from './portfolio.ts';

/** What a forum decided about one case. */
export interface CaseDecision {
  readonly entryId: LogEntryId;
  readonly forum: string;
  readonly date: CalendarDate;
  readonly decision: Decision;
}

/** Which entry each corrected one was corrected by; the last where several say so. */
export function correctionsIn(log: readonly LogEntry[]): ReadonlyMap<LogEntryId, LogEntry> {
  return new Map(
    log.flatMap((entry) => (entry.corrects === null ? [] : [[entry.corrects, entry] as const])),
  );
}

/** The entries that count: those that no other corrects [LOG-1]. */
export function standingEntries(log: readonly LogEntry[]): readonly LogEntry[] {
  const corrected = correctionsIn(log);
  return log.filter(({ id }) => !corrected.has(id));
}

/**
 * What stands of the decisions about each case, the latest last: by the day they were taken, and within
 * a day by their order in the log [LOG-2].
 */
export function decisionsByCase(
  log: readonly LogEntry[],
): ReadonlyMap<CaseId, readonly CaseDecision[]> {
  const byDay = standingEntries(log).toSorted((one, other) => compared(one.date, other.date));
  const decisions = new Map<CaseId, CaseDecision[]>();
  for (const { id: entryId, forum, date, cases } of byDay) {
    for (const { case: of, decision } of cases) {
      const about = decisions.get(of.id) ?? [];
      about.push({ entryId, forum, date, decision });
      decisions.set(of.id, about);
    }
  }
  return decisions;
}

/** Whether two names are of one forum, however they are typed. */
export function isSameForum(one: string, other: string): boolean {
  return asTyped(one) === asTyped(other);
}

function asTyped(forum: string): string {
  return forum.trim().replace(/\s+/g, ' ').toLowerCase();
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

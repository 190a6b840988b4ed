import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { CalendarDate, Instant } from '#src/domain/number/calendar.ts';
import type { LogEntry, LogEntryId, LoggedCase } from '#src/domain/portfolio/portfolio.ts';

/** A decision of the steering group about one case or more; none of them sealed. */
export function aLogEntry(
  id: string,
  decisions: Readonly<Record<string, LoggedCase['decision']>>,
  says: Partial<LogEntry> = {},
): LogEntry {
  return {
    id: id as LogEntryId,
    corrects: null,
    forum: 'Styregruppen',
    date: '2026-11-20' as CalendarDate,
    reason: 'Pengene er der',
    scenario: null,
    cases: Object.entries(decisions).map(([caseId, decision]) => ({
      case: { id: caseId as CaseId, name: `Case ${caseId}` },
      decision,
      sealed: null,
    })),
    loggedAt: '2026-11-20T13:00:00.000Z' as Instant,
    ...says,
  };
}

import { noRequest } from '#src/domain/business-case/decision-request.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { CalendarDate, Instant } from '#src/domain/number/calendar.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import type {
  LogEntry,
  LogEntryId,
  LoggedCase,
  Portfolio,
} from '#src/domain/portfolio/portfolio.ts';

/** Nothing chosen, nothing limited, nothing decided. Say only what the test is about. */
export function aPortfolio(says: Partial<Portfolio> = {}): Portfolio {
  return {
    schemaVersion: 1,
    changedAt: '2026-01-01T09:00:00.000Z' as Instant,
    frame: {
      firstYear: 2027,
      priceYear: 2027,
      perYear: [null, null, null],
      total: null,
      pays: 'investment',
      roleHours: [],
      minima: [],
    },
    choice: {
      chosen: [],
      mustDo: [],
      leftOut: [],
      delays: [],
      objective: { kind: 'netPresentValue' },
    },
    scenarios: [],
    sharedBenefits: [],
    distinctBenefits: [],
    views: [],
    log: [],
    ...says,
  };
}

/** What is known of a case that cannot be carried to the prices that were asked for. */
export function aSummaryWithoutWorth(id: string, says: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: id as CaseId,
    title: `Case ${id}`,
    changedAt: '2026-01-01T09:00:00.000Z' as Instant,
    exampleSource: null,
    centre: null,
    coreTask: null,
    phase: 'idea',
    reach: 'local',
    mandatory: false,
    tags: [],
    journalNumber: '',
    request: noRequest,
    scores: [],
    requires: [],
    excludes: [],
    firstYear: 2027,
    horizon: 5,
    worth: { kind: 'undefined', reason: 'price-index-missing' },
    priceFault: null,
    discountSteps: [],
    inTheWay: 0,
    nextMeasurement: null,
    ...says,
  };
}

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

import type { CaseId } from '../../domain/business-case/business-case.ts';
import type { CalendarDate, Instant } from '../../domain/number/calendar.ts';
import type { Reference } from '../../domain/organisation/organisation.ts';
import type { LogEntry, LogEntryId, ScenarioId } from '../../domain/portfolio/portfolio.ts';
import type { Decision } from '../../domain/versions/named-version.ts';
import type { DraftVersion } from './draft-version.ts';

/** A decision that is being written down. */
export interface LogDraft extends Pick<LogEntry, 'corrects' | 'forum' | 'reason'> {
  readonly date: CalendarDate | null;
  readonly scenario: Reference<ScenarioId> | null;
  /** Who seals what is sealed with it. */
  readonly sealedBy: string;
  readonly cases: readonly DraftCase[];
}

export interface WholeDraft extends LogDraft {
  readonly date: CalendarDate;
}

export interface DraftCase {
  readonly case: Reference<CaseId>;
  readonly decision: Decision;
  /** Null where no one has chosen: then by how the case is now. */
  readonly version: DraftVersion | null;
}

export function newDraft(says: Partial<LogDraft> = {}): LogDraft {
  return {
    corrects: null,
    forum: '',
    date: null,
    reason: '',
    scenario: null,
    sealedBy: '',
    cases: [],
    ...says,
  };
}

/** What was logged, to be said again as it should have been [LOG-1]. */
export function correctionOf(entry: LogEntry): LogDraft {
  const { id, forum, date, reason, scenario, cases } = entry;
  return newDraft({
    corrects: id,
    forum,
    date,
    reason,
    scenario,
    cases: cases.map(({ case: of, decision, sealed }) => ({
      case: of,
      decision,
      version: sealed === null ? { kind: 'none' } : { kind: 'sealed', ...sealed },
    })),
  });
}

/** With cases more, each once. */
export function withCases(
  draft: LogDraft,
  cases: readonly Reference<CaseId>[],
  decision: Decision,
): LogDraft {
  const there = new Set(draft.cases.map((each) => each.case.id));
  const added = cases.filter(({ id }) => !there.has(id));
  return {
    ...draft,
    cases: [
      ...draft.cases,
      ...added.map(({ id, name }) => ({ case: { id, name }, decision, version: null })),
    ],
  };
}

export function withDraftCase(
  draft: LogDraft,
  id: CaseId,
  change: Partial<Omit<DraftCase, 'case'>>,
): LogDraft {
  return {
    ...draft,
    cases: draft.cases.map((each) => (each.case.id === id ? { ...each, ...change } : each)),
  };
}

export function withoutCase(draft: LogDraft, id: CaseId): LogDraft {
  return { ...draft, cases: draft.cases.filter((each) => each.case.id !== id) };
}

/** What must be said before it can be logged; a correction may be without cases. */
export function isWhole(draft: LogDraft): draft is WholeDraft {
  const { forum, date, reason, cases, corrects } = draft;
  return (
    forum.trim() !== '' &&
    date !== null &&
    reason.trim() !== '' &&
    (cases.length > 0 || corrects !== null)
  );
}

/** The entry that a draft becomes when the version of each of its cases is known. */
export function entryOf(
  draft: WholeDraft,
  versions: ReadonlyMap<CaseId, DraftVersion>,
  { id, loggedAt }: { readonly id: LogEntryId; readonly loggedAt: Instant },
): LogEntry {
  const { corrects, forum, date, reason, scenario, cases } = draft;
  return {
    id,
    corrects,
    forum: forum.trim(),
    date,
    reason: reason.trim(),
    scenario,
    cases: cases.map(({ case: of, decision }) => {
      const version = versions.get(of.id);
      return {
        case: of,
        decision,
        sealed:
          version?.kind === 'sealed' ? { number: version.number, sha256: version.sha256 } : null,
      };
    }),
    loggedAt,
  };
}

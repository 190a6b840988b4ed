import type { CalendarDate } from '../number/calendar.ts';
import type { CaseSummary, Comparison } from './case-summary.ts';
import { decisionAgenda } from './decision-agenda.ts';
import { standingEntries } from './decided.ts';
import { usedFrame, type UsedFrame } from './frame-use.ts';
import type { Choice, LogEntry, Portfolio, Scenario, ScenarioId } from './portfolio.ts';
import { portfolioTotals, type PortfolioTotals } from './portfolio-totals.ts';

/** Which cases go to a meeting: what is chosen, what waits for a decision, all, or those of a scenario. */
export type MeetingSet =
  | { readonly kind: 'valgte' | 'dagsorden' | 'alle' }
  | { readonly kind: 'scenario'; readonly id: ScenarioId };

/** The portfolio as it goes to a meeting. */
export interface MeetingContents {
  /** Empty where it is not said. */
  readonly forum: string;
  readonly date: CalendarDate | null;
  readonly set: MeetingSet;
  readonly cases: readonly CaseSummary[];
  readonly totals: PortfolioTotals;
  /** Null where the frame is in other prices than the cases: then they are not held up to each other. */
  readonly used: UsedFrame | null;
  /** What the cases are by; null where they are not chosen. */
  readonly choice: ChosenBy | null;
  /** What stands of what was decided about them, the latest first; other cases are not in it. */
  readonly decisions: readonly LogEntry[];
}

/** A choice, and what it left. */
export interface ChosenBy {
  readonly choice: Choice;
  readonly scenario: Scenario | null;
  readonly notChosen: readonly CaseSummary[];
}

/** What a meeting is shown of a portfolio [MTG-1]. */
export function meetingContents(
  {
    summaries,
    portfolio,
    comparison,
  }: {
    readonly summaries: readonly CaseSummary[];
    readonly portfolio: Portfolio;
    readonly comparison: Comparison;
  },
  set: MeetingSet,
  { forum, date }: Pick<MeetingContents, 'forum' | 'date'>,
): MeetingContents {
  const cases = casesOfSet(summaries, portfolio, set);
  const ids = new Set(cases.map(({ id }) => id));
  const totals = portfolioTotals(cases, portfolio.sharedBenefits);
  const scenario = scenarioOf(portfolio, set);
  const choice = scenario ?? portfolio.choice;
  const isChosen = set.kind === 'valgte' || scenario !== null;
  const isComparable = portfolio.frame.priceYear === comparison.priceYear;
  return {
    forum: forum.trim(),
    date,
    set,
    cases,
    totals,
    used: isComparable ? usedFrame(totals.cases, portfolio.frame, choice) : null,
    choice: isChosen
      ? { choice, scenario, notChosen: summaries.filter((each) => isOther(each, ids)) }
      : null,
    decisions: decisionsAbout(portfolio.log, ids),
  };
}

/** The cases of a set, in the order in which they were chosen, asked for or listed. */
export function casesOfSet(
  summaries: readonly CaseSummary[],
  portfolio: Portfolio,
  set: MeetingSet,
): readonly CaseSummary[] {
  if (set.kind === 'alle') return summaries;
  if (set.kind === 'dagsorden') {
    const { meetings, postponed } = decisionAgenda(summaries, portfolio.log);
    const items = [...meetings.flatMap((meeting) => meeting.items), ...postponed];
    return items.map(({ summary }) => summary);
  }
  const { chosen } = scenarioOf(portfolio, set) ?? portfolio.choice;
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return chosen.flatMap(({ id }) => byId.get(id) ?? []);
}

function scenarioOf({ scenarios }: Portfolio, set: MeetingSet): Scenario | null {
  if (set.kind !== 'scenario') return null;
  return scenarios.find(({ id }) => id === set.id) ?? null;
}

function isOther({ id, phase }: CaseSummary, ids: ReadonlySet<string>): boolean {
  return !ids.has(id) && phase !== 'closed';
}

function decisionsAbout(log: readonly LogEntry[], ids: ReadonlySet<string>): readonly LogEntry[] {
  return standingEntries(log)
    .map((entry) => ({ ...entry, cases: entry.cases.filter((each) => ids.has(each.case.id)) }))
    .filter(({ cases }) => cases.length > 0)
    .toReversed()
    .toSorted((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
}

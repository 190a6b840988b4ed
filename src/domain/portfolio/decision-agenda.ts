import { groupedBy } from '../../base/grouped.ts';
import type { DecisionRequest } from '../business-case/decision-request.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { CaseSummary } from './case-summary.ts';
import { decisionsByCase, isSameForum, type CaseDecision } from './decided.ts';
import type { LogEntry } from './portfolio.ts';

export interface AgendaItem {
  readonly summary: CaseSummary;
  /** What was decided about it last; null is nothing yet. */
  readonly last: CaseDecision | null;
}

/** What one forum is asked on one day. */
export interface AgendaMeeting {
  /** Empty where it is not said. */
  readonly forum: string;
  /** Null while it is not known. */
  readonly date: CalendarDate | null;
  readonly items: readonly AgendaItem[];
}

/** What waits for a decision (on screen: dagsorden). */
export interface DecisionAgenda {
  /** What is asked for and not answered, the first meeting first; those without a day are last. */
  readonly meetings: readonly AgendaMeeting[];
  /** What was postponed, and is not asked for again on a later day. */
  readonly postponed: readonly AgendaItem[];
  /** What has nothing in the way of a decision, and is not asked for. */
  readonly ready: readonly AgendaItem[];
}

/** The agenda that requests in the cases and decisions in the log make together [LOG-3, LOG-4]. */
export function decisionAgenda(
  summaries: readonly CaseSummary[],
  log: readonly LogEntry[],
): DecisionAgenda {
  const decisions = decisionsByCase(log);
  const asked: AgendaItem[] = [];
  const postponed: AgendaItem[] = [];
  const ready: AgendaItem[] = [];
  for (const summary of summaries) {
    if (summary.phase === 'closed') continue;
    const about = decisions.get(summary.id) ?? [];
    const item = { summary, last: about.at(-1) ?? null };
    const isRequested = isAsked(summary.request);
    const answer = isRequested ? answerTo(summary.request, about) : item.last;
    if (answer?.decision === 'postponed') postponed.push(item);
    else if (answer !== null) continue;
    else if (isRequested) asked.push(item);
    else if (isReady(summary)) ready.push(item);
  }
  return { meetings: meetingsOf(asked), postponed, ready };
}

/** Whether a case asks for anything. */
export function isAsked({ wording, forum, date }: DecisionRequest): boolean {
  return wording.trim() !== '' || forum.trim() !== '' || date !== null;
}

/** The decision that answers a request: of the forum that is asked, on the day or later [LOG-3]. */
function answerTo(
  { forum, date }: DecisionRequest,
  decisions: readonly CaseDecision[],
): CaseDecision | null {
  const answers = decisions.filter(
    (each) =>
      (forum.trim() === '' || isSameForum(each.forum, forum)) &&
      (date === null || each.date >= date),
  );
  return answers.at(-1) ?? null;
}

/** Before it is carried out, and with nothing in the way [LOG-4]. */
function isReady({ inTheWay, phase }: CaseSummary): boolean {
  return inTheWay === 0 && (phase === 'idea' || phase === 'analysis');
}

function meetingsOf(items: readonly AgendaItem[]): readonly AgendaMeeting[] {
  return groupedBy(items, ({ summary: { request } }) => keyOf(request))
    .map((group) => {
      const { forum, date } = group[0].summary.request;
      return { forum: forum.trim(), date, items: group.toSorted(byAgendaItem) };
    })
    .toSorted((one, other) => ((one.date ?? LAST) < (other.date ?? LAST) ? -1 : 1));
}

/** After every day there is. */
const LAST = '~';

function keyOf({ forum, date }: DecisionRequest): string {
  return `${date ?? LAST} ${forum.trim().replace(/\s+/g, ' ').toLowerCase()}`;
}

/** By the number of the item; what has none keeps its place at the end. */
function byAgendaItem(one: AgendaItem, other: AgendaItem): number {
  return numberOf(one) - numberOf(other);
}

function numberOf({ summary }: AgendaItem): number {
  const digits = /\d{1,9}/.exec(summary.request.item)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

import { isCalendarDate, type CalendarDate } from '../../domain/number/calendar.ts';
import { decisionAgenda } from '../../domain/portfolio/decision-agenda.ts';
import type { MeetingSet } from '../../domain/portfolio/meeting-contents.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, type PortfolioMeetingPage } from '../routing.ts';

/** What the address of a meeting says: which cases, and whose meeting it is. */
export interface MeetingAddress {
  readonly set: string;
  readonly forum: string;
  readonly date: CalendarDate | null;
}

const [CASES, FORUM, DATE] = ['sager', 'forum', 'dato'];

/** More cases than a meeting looks at one by one: they go to it when one asks for them. */
const MOST_AT_FIRST = 200;

/** Which cases the address asks for; what is chosen where it asks for none that are there. */
export function meetingSetFrom(
  query: URLSearchParams,
  { summaries, portfolio: { scenarios, choice } }: Pick<PortfolioPlace, 'summaries' | 'portfolio'>,
): MeetingSet {
  const asked = query.get(CASES) ?? '';
  if (asked === 'valgte' || asked === 'dagsorden' || asked === 'alle') return { kind: asked };
  const scenario = scenarios.find(({ id }) => id === asked);
  if (scenario !== undefined) return { kind: 'scenario', id: scenario.id };
  if (choice.chosen.length > 0) return { kind: 'valgte' };
  return { kind: summaries.length <= MOST_AT_FIRST ? 'alle' : 'dagsorden' };
}

/** The meeting the address names; else the first on the agenda. */
export function meetingFrom(
  query: URLSearchParams,
  { summaries, portfolio }: Pick<PortfolioPlace, 'summaries' | 'portfolio'>,
): Omit<MeetingAddress, 'set'> {
  const [first] = decisionAgenda(summaries, portfolio.log).meetings;
  const date = query.get(DATE) ?? '';
  if (!query.has(FORUM)) return { forum: first?.forum ?? '', date: first?.date ?? null };
  return { forum: query.get(FORUM) ?? '', date: isCalendarDate(date) ? date : null };
}

/** The set as it stands in an address and in a list of choices. */
export function keyOfSet(set: MeetingSet): string {
  return set.kind === 'scenario' ? set.id : set.kind;
}

export function meetingPath(
  page: PortfolioMeetingPage,
  { set, forum, date }: MeetingAddress,
): string {
  const query = new URLSearchParams({ [CASES]: set, [FORUM]: forum, [DATE]: date ?? '' });
  return `${paths.portfolioMeeting(page)}?${query.toString()}`;
}

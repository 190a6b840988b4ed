import { isCalendarDate, type CalendarDate } from '../../domain/number/calendar.ts';
import { decisionAgenda } from '../../domain/portfolio/decision-agenda.ts';
import type { MeetingSet } from '../../domain/portfolio/meeting-contents.ts';
import type { Portfolio } from '../../domain/portfolio/portfolio.ts';
import type { PortfolioPlace } from '../portfolio/place.ts';
import { paths, type PortfolioMeetingPage } from '../routing.ts';

/** What the address of a meeting says: which cases, and whose meeting it is. */
export interface MeetingAddress {
  readonly set: string;
  readonly forum: string;
  readonly date: CalendarDate | null;
}

const [CASES, FORUM, DATE] = ['sager', 'forum', 'dato'];

/** Which cases the address asks for; what is chosen where it asks for none that are there. */
export function meetingSetFrom(
  query: URLSearchParams,
  { scenarios, choice }: Pick<Portfolio, 'scenarios' | 'choice'>,
): MeetingSet {
  const asked = query.get(CASES) ?? '';
  if (asked === 'valgte' || asked === 'dagsorden' || asked === 'alle') return { kind: asked };
  const scenario = scenarios.find(({ id }) => id === asked);
  if (scenario !== undefined) return { kind: 'scenario', id: scenario.id };
  return { kind: choice.chosen.length > 0 ? 'valgte' : 'alle' };
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

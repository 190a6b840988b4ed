import type { CalendarDate } from '../number/calendar.ts';

/** What a case is laid before a forum for (indstilling): it stands on the card and in the agenda. */
export interface DecisionRequest {
  /** The decision that is asked for, as the forum is to read it. */
  readonly wording: string;
  /** Who is asked, such as a steering group. */
  readonly forum: string;
  /** The day of the meeting; null while it is not known. */
  readonly date: CalendarDate | null;
  /** The item of the agenda. */
  readonly item: string;
}

/** Nothing is asked for yet. */
export const noRequest: DecisionRequest = { wording: '', forum: '', date: null, item: '' };

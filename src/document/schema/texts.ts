import * as z from 'zod/mini';

import {
  isCalendarDate,
  isInstant,
  isMonth,
  type CalendarDate,
  type Instant,
  type Month,
} from '../../domain/number/calendar.ts';
import { isShortText, LONGEST_TEXT } from '../../domain/organisation/limits.ts';
import { LONGEST_ID } from '../limits.ts';
import { checked, type Schema } from './checked.ts';

/** What a person has written, of any characters [ORG-6]. */
export const text: Schema<string> = checked(
  z.string(),
  (value) => (isShortText(value) ? null : { kind: 'too-long', most: LONGEST_TEXT }),
  { id: 'text', maxLength: LONGEST_TEXT },
);

const idPattern = new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,${String(LONGEST_ID - 1)}}$`);

/** What a record is known by [DOC-3]. It may stand in an address and in the name of a file as it is. */
export function id<Id extends string>(): Schema<Id> {
  return checked<Id, string>(
    z.string(),
    (value) => (idPattern.test(value) ? null : { kind: 'wrong-type', expected: 'id' }),
    { pattern: idPattern.source },
  );
}

const monthPattern = String.raw`(19|2\d)\d{2}-(0[1-9]|1[0-2])`;
const datePattern = String.raw`${monthPattern}-(0[1-9]|[12]\d|3[01])`;
const clockPattern = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?`;

/** `YYYY-MM`. */
export const month: Schema<Month> = checked<Month, string>(
  z.string(),
  (value) => (isMonth(value) ? null : { kind: 'not-a-month' }),
  { id: 'month', pattern: `^${monthPattern}$` },
);

/** `YYYY-MM-DD`, a day there is. */
export const calendarDate: Schema<CalendarDate> = checked<CalendarDate, string>(
  z.string(),
  (value) => (isCalendarDate(value) ? null : { kind: 'not-a-date' }),
  { id: 'date', pattern: `^${datePattern}$` },
);

/** A moment in UTC, as `2026-11-23T13:32:05.120Z`. */
export const instant: Schema<Instant> = checked<Instant, string>(
  z.string(),
  (value) => (isInstant(value) ? null : { kind: 'not-a-date' }),
  { id: 'moment', pattern: `^${datePattern}T${clockPattern}Z$` },
);

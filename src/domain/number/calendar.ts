import type { Brand } from '../../base/brand.ts';

/** A month of the calendar as `YYYY-MM`, years 1900 to 2999. */
export type Month = Brand<string, 'Month'>;

/** A day of the calendar as `YYYY-MM-DD`. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** A moment in UTC as ISO 8601, from the clock that `main.tsx` hands over. */
export type Instant = Brand<string, 'Instant'>;

export function isMonth(text: string): text is Month {
  return /^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/.test(text);
}

export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^((?:19|2\d)\d{2})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [, year = '', month = '', day = ''] = match;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month))
  );
}

/** Such as `2026-11-23T14:32:05.123Z`, with or without parts of a second; years as for dates. */
export function isInstant(text: string): text is Instant {
  const [date = '', time = ''] = text.split('T', 2);
  return (
    isCalendarDate(date) &&
    /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/.test(time) &&
    text.length === date.length + 1 + time.length
  );
}

/**
 * What a clock says, as ISO 8601 in UTC, as a moment that a document may hold [PRM-20]: a clock that
 * is beyond our calendar is at its end.
 */
export function instantFrom(clock: string): Instant {
  if (isInstant(clock)) return clock;
  const isLater = clock.startsWith('+') || Number(clock.slice(0, 4)) >= 3000;
  return (isLater ? '2999-12-31T23:59:59.999Z' : '1900-01-01T00:00:00.000Z') as Instant;
}

/** `month` is 1 to 12. */
export function monthOf(year: number, month: number): Month {
  return `${String(year)}-${String(month).padStart(2, '0')}` as Month;
}

/** Months since the year 0, so that differences are numbers of months. */
export function monthIndex(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

export function yearOf(month: Month): number {
  return Number(month.slice(0, 4));
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

import type { CalendarDate, Instant, Month } from '../domain/number/calendar.ts';
import { ages, monthNames, shortMonthNames } from './da/dates.ts';
import { danishNumber } from './digits.ts';

/** Where Danish municipalities keep their clocks. */
const DANISH_TIME = 'Europe/Copenhagen';

/** `23.11.2026` [TXT-9]. */
export function formatDate(date: CalendarDate): string {
  return date.split('-').reverse().join('.');
}

/** `november 2026` [TXT-9]. */
export function formatMonth(month: Month): string {
  return withYear(monthNames, month);
}

/** `nov. 2026` [TXT-9]. */
export function formatShortMonth(month: Month): string {
  return withYear(shortMonthNames, month);
}

/** The clock at a moment: `14.32` [TXT-9]. Throws on a moment that is none. */
export function formatTime(instant: Instant, timeZone = DANISH_TIME): string {
  const { hour, minute } = clockAt(instant, timeZone);
  return `${hour}.${minute}`;
}

/** The day and the clock at a moment: `23.11.2026 14.32` [TXT-9]. Throws on a moment that is none. */
export function formatInstant(instant: Instant, timeZone = DANISH_TIME): string {
  return `${formatDay(instant, timeZone)} ${formatTime(instant, timeZone)}`;
}

/** The day at a moment: `23.11.2026` [TXT-9]. Throws on a moment that is none. */
export function formatDay(instant: Instant, timeZone = DANISH_TIME): string {
  const { day, month, year } = clockAt(instant, timeZone);
  return `${day}.${month}.${year}`;
}

/** How long ago: `i dag`, `i går`, `for 2 dage siden`. Days that are not over do not count [TXT-10]. */
export function formatAge(days: number): string {
  const whole = Math.floor(days);
  if (whole < 1) return ages.today;
  return whole === 1 ? ages.yesterday : ages.daysAgo(danishNumber(String(whole)));
}

function withYear(names: readonly string[], month: Month): string {
  return `${names[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

type ClockPart = 'year' | 'month' | 'day' | 'hour' | 'minute';

function clockAt(instant: Instant, timeZone: string): Readonly<Record<ClockPart, string>> {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: ClockPart) => parts.find((one) => one.type === type)?.value ?? '';
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

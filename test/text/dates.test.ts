import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  isCalendarDate,
  monthOf,
  type CalendarDate,
  type Instant,
} from '#src/domain/number/calendar.ts';
import { explainDateRefusal } from '#src/text/explain-date.ts';
import {
  formatAge,
  formatDate,
  formatDay,
  formatInstant,
  formatMonth,
  formatShortMonth,
  formatTime,
} from '#src/text/format-date.ts';
import { parseDate } from '#src/text/parse-date.ts';
import { parseMonth } from '#src/text/parse-month.ts';

const anyMonth = fc
  .tuple(fc.integer({ min: 1900, max: 2999 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => monthOf(year, month));

const anyDate = fc
  .tuple(anyMonth, fc.integer({ min: 1, max: 31 }))
  .map(([month, day]) => `${month}-${String(day).padStart(2, '0')}`)
  .filter((text): text is CalendarDate => isCalendarDate(text));

describe('dates and months as they are written', () => {
  test.for([
    ['TXT-9 a date', formatDate('2026-11-23' as CalendarDate), '23.11.2026'],
    ['TXT-9 a month', formatMonth(monthOf(2026, 11)), 'november 2026'],
    ['TXT-9 a short month', formatShortMonth(monthOf(2026, 11)), 'nov. 2026'],
    ['TXT-9 a month without a dot', formatShortMonth(monthOf(2027, 5)), 'maj 2027'],
    ['TXT-9 the first month', formatMonth(monthOf(2027, 1)), 'januar 2027'],
    ['TXT-9 winter', formatTime('2026-11-23T13:32:59.999Z' as Instant), '14.32'],
    ['TXT-9 summer', formatTime('2026-07-01T12:05:00Z' as Instant), '14.05'],
    ['TXT-9 another zone', formatTime('2026-11-23T13:32:00Z' as Instant, 'UTC'), '13.32'],
    ['TXT-9 midnight', formatTime('2026-11-22T23:00:00Z' as Instant), '00.00'],
    ['TXT-9 the day in Denmark', formatDay('2026-11-22T23:30:00Z' as Instant), '23.11.2026'],
    ['TXT-9 day and clock', formatInstant('2026-12-31T23:30:00Z' as Instant), '01.01.2027 00.30'],
    ['TXT-10 today', formatAge(0), 'i dag'],
    ['TXT-10 not yet a day', formatAge(0.99), 'i dag'],
    ['TXT-10 a clock that was moved', formatAge(-3), 'i dag'],
    ['TXT-10 yesterday', formatAge(1), 'i går'],
    ['TXT-10 two days', formatAge(2.5), 'for 2 dage siden'],
    ['TXT-10 many days', formatAge(1234), 'for 1.234 dage siden'],
  ] as const)('%s', ([, written, expected]) => {
    expect(written).toBe(expected);
  });
});

describe('parseDate', () => {
  test.for([
    '23.11.2026',
    '23-11-2026',
    '23/11/2026',
    '23/11-2026',
    '23. 11. 2026',
    '2026-11-23',
    '23. november 2026',
    '23 nov. 2026',
    '23. NOV 2026',
    ' 23.11.2026\u00A0',
  ])('PAR-10 %j is 23 November 2026', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: { kind: 'date', date: '2026-11-23' } });
  });

  test.for([
    ['1.2.2027', '2027-02-01'],
    ['29.2.2028', '2028-02-29'],
    ['1. maj 2027', '2027-05-01'],
  ])('PAR-10 %s is %s', ([text = '', date]) => {
    expect(parseDate(text)).toMatchObject({ value: { date } });
  });

  test.for([
    ['23.11.26', 'two-digit-year'],
    ['23/11-26', 'two-digit-year'],
    ['29.2.2027', 'no-such-date'],
    ['31.4.2027', 'no-such-date'],
    ['11/23/2026', 'no-such-date'],
    ['0.1.2027', 'no-such-date'],
    ['2026-13-01', 'no-such-date'],
    ['1.1.1899', 'year-out-of-range'],
    ['1.1.3000', 'year-out-of-range'],
    ['1.1.0027', 'year-out-of-range'],
    ['1.1.20277', 'not-a-date'],
    ['1.1.207', 'not-a-date'],
    ['23.11', 'not-a-date'],
    ['2027', 'not-a-date'],
    ['i morgen', 'not-a-date'],
    ['23. movember 2026', 'not-a-date'],
    ['23.11.2026 14.32', 'not-a-date'],
    ['46349', 'not-a-date'],
    ['1'.repeat(5000), 'not-a-date'],
  ])('PAR-10 %s is refused: %s', ([text = '', kind]) => {
    const read = parseDate(text);
    expect(read).toEqual({ ok: false, failure: { kind, text } });
    expect(read.ok ? '' : explainDateRefusal(read.failure)).toMatch(/^[A-ZÅ0-9].*\.$/i);
  });

  test('PAR-10 it reads every date as it is written', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(formatDate(date))).toEqual({ ok: true, value: { kind: 'date', date } });
        expect(parseDate(date)).toEqual({ ok: true, value: { kind: 'date', date } });
      }),
    );
  });

  test('PAR-7 empty is no date', () => {
    expect(parseDate(' \u200B')).toEqual({ ok: true, value: { kind: 'empty' } });
  });
});

describe('parseMonth', () => {
  test.for([
    'januar 2027',
    'jan 2027',
    'jan. 2027',
    'Jan-2027',
    'januar2027',
    '01.2027',
    '1/2027',
    '1-2027',
    '01 2027',
    '2027-01',
    '2027-1',
    '01-01-2027',
    '1. januar 2027',
  ])('PAR-11 %s is January 2027', (text) => {
    expect(parseMonth(text)).toEqual({ ok: true, value: { kind: 'month', month: '2027-01' } });
  });

  test.for([
    ['sept. 2027', '2027-09'],
    ['mar 2027', '2027-03'],
    ['maj 2027', '2027-05'],
    ['jun 2027', '2027-06'],
    ['jul 2027', '2027-07'],
    ['12.2027', '2027-12'],
  ])('PAR-11 %s is %s', ([text = '', month]) => {
    expect(parseMonth(text)).toMatchObject({ value: { month } });
  });

  test.for([
    ['2027', 'month-missing'],
    ['jan 27', 'two-digit-year'],
    ['jan-27', 'two-digit-year'],
    ['1/27', 'two-digit-year'],
    ['1.1.27', 'two-digit-year'],
    ['13.2027', 'no-such-month'],
    ['0/2027', 'no-such-month'],
    ['2027-13', 'no-such-month'],
    ['jan 1899', 'year-out-of-range'],
    ['1.1.3000', 'year-out-of-range'],
    ['15.03.2027', 'has-a-day'],
    ['31.02.2027', 'not-a-month'],
    ['ja 2027', 'not-a-month'],
    ['january 2027', 'not-a-month'],
    ['jan', 'not-a-month'],
    ['jan 20277', 'not-a-month'],
    ['snart', 'not-a-month'],
    ['a'.repeat(5000), 'not-a-month'],
  ])('PAR-11 %s is refused: %s', ([text = '', kind]) => {
    const read = parseMonth(text);
    expect(read).toEqual({ ok: false, failure: { kind, text } });
    expect(read.ok ? '' : explainDateRefusal(read.failure)).toMatch(/^[A-ZÅ0-9].*\.$/i);
  });

  test('PAR-11 it reads every month as it is written, long and short', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const value = { kind: 'month', month };
        expect(parseMonth(formatMonth(month))).toEqual({ ok: true, value });
        expect(parseMonth(formatShortMonth(month))).toEqual({ ok: true, value });
        expect(parseMonth(month)).toEqual({ ok: true, value });
      }),
    );
  });

  test('PAR-7 empty is no month', () => {
    expect(parseMonth('')).toEqual({ ok: true, value: { kind: 'empty' } });
  });

  test('PAR-11 what is typed instead is said', () => {
    const read = parseMonth('2027');
    expect(read.ok ? null : explainDateRefusal(read.failure)).toBe(
      'Skriv også måneden, for eksempel januar 2027.',
    );
  });
});

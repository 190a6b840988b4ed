import { fail, ok, type Result } from '../base/result.ts';
import { isMonth, monthOf, type Month } from '../domain/number/calendar.ts';
import { monthFromName } from './month-names.ts';
import { LONGEST_DATE_TEXT, parseDate } from './parse-date.ts';
import { visibleText } from './tidy-amount.ts';

export type ParsedMonth =
  { readonly kind: 'empty' } | { readonly kind: 'month'; readonly month: Month };

/** Why a text is no month. `text` is what was typed. */
export interface MonthRefusal {
  readonly kind:
    | 'not-a-month'
    | 'no-such-month'
    | 'two-digit-year'
    | 'year-out-of-range'
    | 'month-missing'
    | 'has-a-day';
  readonly text: string;
}

const NAMED = /^([a-z]+)\.?[ -]?(\d{1,6})$/;
const MONTH_FIRST = /^(\d{1,2})(?:[./-] ?| )(\d{1,6})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})$/;

/**
 * Reads a month: `november 2026`, `nov. 2026`, `11.2026`, `11/2026`, `2026-11`, and the first day of
 * a month, which is how a spreadsheet keeps one [PAR-11]. A year has four digits. A year alone is
 * refused, because a start would mean January and an end December. Empty is a missing month [PAR-7].
 */
export function parseMonth(typed: string): Result<ParsedMonth, MonthRefusal> {
  const text = visibleText(typed);
  if (text === '') return ok({ kind: 'empty' });
  const refuse = (kind: MonthRefusal['kind']) => fail({ kind, text });
  if (text.length > LONGEST_DATE_TEXT) return refuse('not-a-month');
  if (/^\d{4}$/.test(text)) return refuse('month-missing');

  const parts = monthParts(text.toLowerCase().replace(/\s+/g, ' '));
  if (parts === null) return monthFromDate(text);
  const { year, month } = parts;
  if (year.length !== 4) return refuse(year.length === 2 ? 'two-digit-year' : 'not-a-month');
  if (!/^(?:19|2)/.test(year)) return refuse('year-out-of-range');
  const read = monthOf(Number(year), month);
  return isMonth(read) ? ok({ kind: 'month', month: read }) : refuse('no-such-month');
}

function monthParts(text: string): { readonly year: string; readonly month: number } | null {
  const named = NAMED.exec(text);
  if (named !== null) {
    const month = monthFromName(named[1] ?? '');
    return month === null ? null : { year: named[2] ?? '', month };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return { year: yearFirst[1] ?? '', month: Number(yearFirst[2]) };
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst && { year: monthFirst[2] ?? '', month: Number(monthFirst[1]) };
}

function monthFromDate(text: string): Result<ParsedMonth, MonthRefusal> {
  const read = parseDate(text);
  if (!read.ok) {
    const { kind } = read.failure;
    return fail({
      kind: kind === 'not-a-date' || kind === 'no-such-date' ? 'not-a-month' : kind,
      text,
    });
  }
  if (read.value.kind === 'empty') return ok(read.value);
  const { date } = read.value;
  const [year = '', month = '', day = ''] = date.split('-');
  return day === '01'
    ? ok({ kind: 'month', month: monthOf(Number(year), Number(month)) })
    : fail({ kind: 'has-a-day', text });
}

import { fail, ok, type Result } from '../base/result.ts';
import { isCalendarDate, type CalendarDate } from '../domain/number/calendar.ts';
import { monthFromName } from './month-names.ts';
import { visibleText } from './tidy-amount.ts';

export type ParsedDate =
  { readonly kind: 'empty' } | { readonly kind: 'date'; readonly date: CalendarDate };

/** Why a text is no date. `text` is what was typed. */
export interface DateRefusal {
  readonly kind: 'not-a-date' | 'no-such-date' | 'two-digit-year' | 'year-out-of-range';
  readonly text: string;
}

/** The longest text that is read as a date or a month. */
export const LONGEST_DATE_TEXT = 40;

const DAY_FIRST = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{1,6})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;
const NAMED = /^(\d{1,2})\.? ?([a-z]+)\.? ?(\d{1,6})$/;

/**
 * Reads a date as Danes write it: `23.11.2026`, `23-11-2026`, `23/11-2026`, `23. november 2026`, and
 * `2026-11-23` [PAR-10]. The day comes first, never the month; a year has four digits, because `27`
 * could be 1927 or 2027. Empty is a missing date [PAR-7].
 */
export function parseDate(typed: string): Result<ParsedDate, DateRefusal> {
  const text = visibleText(typed);
  if (text === '') return ok({ kind: 'empty' });
  if (text.length > LONGEST_DATE_TEXT) return fail({ kind: 'not-a-date', text });
  const parts = dateParts(text.toLowerCase().replace(/\s+/g, ' '));
  if (parts === null) return fail({ kind: 'not-a-date', text });
  const { year, month, day } = parts;
  if (year.length !== 4) {
    return fail({ kind: year.length === 2 ? 'two-digit-year' : 'not-a-date', text });
  }
  if (!/^(?:19|2)/.test(year)) return fail({ kind: 'year-out-of-range', text });
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? ok({ kind: 'date', date }) : fail({ kind: 'no-such-date', text });
}

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

function dateParts(text: string): DateParts | null {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = '', month = '', year = ''] = dayFirst;
    return { year, month, day };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return { year, month, day };
  }
  const [, day = '', name = '', year = ''] = NAMED.exec(text) ?? [];
  const month = monthFromName(name);
  return month === null ? null : { year, month: String(month), day };
}

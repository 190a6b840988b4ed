import * as z from 'zod/mini';

import {
  FIRST_CALENDAR_YEAR,
  LAST_CALENDAR_YEAR,
  LAST_FIRST_YEAR,
  LONGEST_HORIZON,
  LONGEST_LIFE,
  SHORTEST_HORIZON,
} from '../../domain/business-case/limits.ts';
import { checked, type Schema } from './checked.ts';

/** A whole number from `least` to `most`. Money is never a number. */
export function wholeNumber(least: number, most: number): Schema<number> {
  return checked(
    z.int(),
    (value) =>
      value >= least && value <= most
        ? null
        : { kind: 'out-of-range', least: String(least), most: String(most) },
    { minimum: least, maximum: most },
  );
}

/** A year of the calendar [CAS-2]. */
export const calendarYear = wholeNumber(FIRST_CALENDAR_YEAR, LAST_CALENDAR_YEAR);

/** Year 0 of a case, which leaves room in the calendar for the longest horizon [CAS-2]. */
export const firstYear = wholeNumber(FIRST_CALENDAR_YEAR, LAST_FIRST_YEAR);

/** Years after year 0 [CAS-2]. */
export const horizon = wholeNumber(SHORTEST_HORIZON, LONGEST_HORIZON);

/** Whole years that what is bought lasts [CAS-12]. */
export const lifetime = wholeNumber(1, LONGEST_LIFE);

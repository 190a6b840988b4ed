import { isCalendarYear } from '../business-case/limits.ts';
import { isAmountNotNegative, type DecimalText } from '../number/quantities.ts';

/** Years a frame is given for [PFL-2]. */
export const SHORTEST_FRAME = 1;
export const LONGEST_FRAME = 10;

/** Whole years a case may be moved in time, later or earlier [PFL-3]. */
export const LONGEST_DELAY = 10;

/** The most of each in a portfolio [PFL-5]. */
export const MOST_MINIMA = 50;
export const MOST_SCENARIOS = 50;
export const MOST_SHARED_BENEFITS = 1_000;
export const MOST_DISTINCT = 10_000;
export const MOST_PORTFOLIO_VIEWS = 50;
export const MOST_LOG_ENTRIES = 1_000;

/** The most cases in any one list: chosen, left out, decided on, or claiming one benefit [PFL-5]. */
export const MOST_CASES = 10_000;

/** Whether a frame of so many years from that one is within the calendar [PFL-2]. */
export function isFramePeriod(firstYear: number, years: number): boolean {
  return (
    Number.isInteger(years) &&
    years >= SHORTEST_FRAME &&
    years <= LONGEST_FRAME &&
    isCalendarYear(firstYear) &&
    isCalendarYear(firstYear + years - 1)
  );
}

/** Whether it is no limit, or one that is 0 or above [PFL-2]. */
export function isLimitOrNone(text: DecimalText | null): boolean {
  return text === null || isAmountNotNegative(text);
}

/** Whether a case may be moved by so many years; 0 is not moved at all [PFL-3]. */
export function isDelay(years: number): boolean {
  return Number.isInteger(years) && years !== 0 && Math.abs(years) <= LONGEST_DELAY;
}

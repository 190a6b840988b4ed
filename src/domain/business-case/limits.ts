import type { BusinessCase } from './business-case.ts';

/** The most cost lines and benefits a case has, together [CAS-1]. */
export const MOST_LINES = 500;

/** The most alternatives beside going on as is [CAS-12]. */
export const MOST_ALTERNATIVES = 5;

/** The most of each that a case has [CAS-12]. */
export const MOST_CURRENT_COSTS = 100;
export const MOST_DELIVERABLES = 100;
export const MOST_CHANGES = 100;
export const MOST_RISKS = 50;

/** The most of each on the map of a case [CAS-12]: core tasks, goals, links, views. */
export const MOST_AIMS = 100;
export const MOST_LINKS = 10_000;
export const MOST_VIEWS = 50;

/** The most of each that a case is chosen by [CAS-14]: tags, scores, cases it requires or excludes. */
export const MOST_TAGS = 50;
export const MOST_SCORES = 1_000;
export const MOST_RELATED_CASES = 100;

/** All that may stand on the map of a case: no list of nodes is longer. */
export const MOST_NODES = 1_000;

/** Years that what is bought may last [CAS-12]. */
export const LONGEST_LIFE = 50;

/** Years after year 0 [CAS-2]. */
export const SHORTEST_HORIZON = 1;
export const LONGEST_HORIZON = 50;

/** The calendar years a case may name, the years of months and dates among them [CAS-2]. */
export const FIRST_CALENDAR_YEAR = 1900;
export const LAST_CALENDAR_YEAR = 2999;

/** The last year 0, so that every year of the longest case is one of the calendar [CAS-2]. */
export const LAST_FIRST_YEAR = LAST_CALENDAR_YEAR - LONGEST_HORIZON;

/** The most 12-month steps of a ramp [CAS-11]. */
export const LONGEST_RAMP = 50;

/** Whether `count` more lines fit in the case [CAS-1]. */
export function canAddLines(
  { costs, benefits }: Pick<BusinessCase, 'costs' | 'benefits'>,
  count: number,
): boolean {
  return costs.length + benefits.length + count <= MOST_LINES;
}

/** Whether one more line fits in the case [CAS-1]. */
export function canAddLine(businessCase: Pick<BusinessCase, 'costs' | 'benefits'>): boolean {
  return canAddLines(businessCase, 1);
}

export function isHorizon(years: number): boolean {
  return Number.isInteger(years) && years >= SHORTEST_HORIZON && years <= LONGEST_HORIZON;
}

export function isCalendarYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_CALENDAR_YEAR && year <= LAST_CALENDAR_YEAR;
}

export function isFirstYear(year: number): boolean {
  return isCalendarYear(year) && year <= LAST_FIRST_YEAR;
}

export function isLifetime(years: number): boolean {
  return Number.isInteger(years) && years >= 1 && years <= LONGEST_LIFE;
}

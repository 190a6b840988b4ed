import { LAST_CALENDAR_YEAR } from '../business-case/limits.ts';
import type { Instant } from '../number/calendar.ts';
import type { Choice, Frame, Portfolio } from './portfolio.ts';

/** The version of the shape that an app of today writes. */
export const PORTFOLIO_SCHEMA_VERSION = 1;

/** Years of a frame that no one has given another length. */
const FIRST_FRAME = 3;

/** A portfolio in which nothing is chosen and nothing is limited, for three years from `firstYear`. */
export function newPortfolio(now: Instant, firstYear: number): Portfolio {
  return {
    schemaVersion: PORTFOLIO_SCHEMA_VERSION,
    changedAt: now,
    frame: newFrame(firstYear),
    choice: nothingChosen,
    scenarios: [],
    sharedBenefits: [],
    distinctBenefits: [],
    views: [],
    log: [],
  };
}

/** Whatever a clock says, it is within the calendar [PFL-2]. */
function newFrame(firstYear: number): Frame {
  const first = Math.min(firstYear, LAST_CALENDAR_YEAR - FIRST_FRAME + 1);
  return {
    firstYear: first,
    priceYear: first,
    perYear: Array.from({ length: FIRST_FRAME }, () => null),
    total: null,
    pays: 'investment',
    roleHours: [],
    minima: [],
  };
}

const nothingChosen: Choice = {
  chosen: [],
  mustDo: [],
  leftOut: [],
  delays: [],
  objective: { kind: 'netPresentValue' },
};

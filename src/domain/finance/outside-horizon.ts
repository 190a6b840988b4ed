import type { AmountsByYear } from '../business-case/line.ts';
import { monthIndex } from '../number/calendar.ts';
import { Decimal } from '../number/decimal.ts';
import type { OutsideHorizon } from './appraisal-result.ts';
import { lastMonth, type LevelLine, type Timeline } from './phasing.ts';

/**
 * How much of a level line falls outside the years of the case and is in no figure [FLW-5].
 *
 * - `all`: nothing of it falls within. A one-off is within or it is not.
 * - `part`: a recurring line that began before year 0, or whose end month is after the horizon.
 * - `none`: the rest. A line without an end month runs on with the case and is not cut off by the
 *   horizon; a line of 0, or one that ends before it starts, has nothing to leave out.
 */
export function outsideHorizon(line: LevelLine, timeline: Timeline): OutsideHorizon {
  const first = timeline.firstYear * 12;
  const last = first + timeline.horizon * 12 + 11;
  const start = monthIndex(line.timing.startMonth);
  const end = lastMonth(line.timing);
  if (line.amount.isZero()) return 'none';
  if (line.kind === 'oneOff') return start < first || start > last ? 'all' : 'none';
  if (end < start) return 'none';
  if (end < first || start > last) return 'all';
  return start < first || (end > last && Number.isFinite(end)) ? 'part' : 'none';
}

/** The same for amounts by year: `part` where some of the amounts that are not 0 are outside. */
export function outsideHorizonByYear(
  { amounts }: AmountsByYear,
  timeline: Timeline,
): OutsideHorizon {
  const within = Object.entries(amounts)
    .filter(([, amount]) => !new Decimal(amount).isZero())
    .map(([year]) => Number(year) - timeline.firstYear)
    .map((year) => year >= 0 && year <= timeline.horizon);
  if (within.every((isWithin) => isWithin)) return 'none';
  return within.some((isWithin) => isWithin) ? 'part' : 'all';
}

import type { FlowsOfCase } from '../../domain/portfolio/flows-of-set.ts';
import { compareDanish } from '../../text/compare-danish.ts';

/** So many years can be looked at beside each other. */
const MOST_YEARS = 40;

/**
 * The years a timeline shows: those of the frame and those in which a case begins or pays for
 * something, with one before and one after them to move into.
 */
export function timelineYears(
  cases: readonly FlowsOfCase[],
  frame: readonly number[],
): readonly number[] {
  const paid = cases.flatMap(({ firstYear, flows }) => {
    const last = flows.investment.findLastIndex((amount) => !amount.isZero());
    return [firstYear, firstYear + Math.max(0, last)];
  });
  const all = [...paid, ...frame];
  const first = all.reduce((least, year) => Math.min(least, year), all[0] ?? 0) - 1;
  const last = all.reduce((most, year) => Math.max(most, year), all[0] ?? 0) + 1;
  const count = Math.min(MOST_YEARS, last - first + 1);
  return Array.from({ length: count }, (_, at) => first + at);
}

/** The cases as they begin, by title where that is the same year. */
export function inTimeOrder(cases: readonly FlowsOfCase[]): readonly FlowsOfCase[] {
  return cases.toSorted(
    (one, other) =>
      one.summary.firstYear - other.summary.firstYear ||
      compareDanish(one.summary.title, other.summary.title),
  );
}

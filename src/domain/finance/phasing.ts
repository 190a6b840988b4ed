import type { AmountsByYear, Timing } from '../business-case/line.ts';
import { monthIndex, yearOf } from '../number/calendar.ts';
import { Decimal } from '../number/decimal.ts';
import { noneYearly, type Yearly } from './yearly.ts';

/** The years of a case: year 0 is the calendar year `firstYear`, and `horizon` years follow it. */
export interface Timeline {
  readonly firstYear: number;
  readonly horizon: number;
}

/** A level amount and when it falls: a year's worth of what recurs, or the whole of a one-off. */
export interface LevelLine {
  readonly kind: 'oneOff' | 'recurring';
  readonly amount: Decimal;
  readonly timing: Timing;
}

/**
 * What a level line gives in each year of the case.
 *
 * - A one-off falls whole in the calendar year of its start month [FLW-1].
 * - A recurring amount gives in a calendar year `amount / 12 · Σ ramp(m)` over its active months
 *   [FLW-2]. `m` counts months from the line's start, also when that is before year 0; `ramp(m)`
 *   is the share of the 12 months that `m` falls in, the last one holding, 1 without a ramp
 *   [FLW-3].
 * - The unit is that of `amount`, DKK or hours. Multiplied first and divided once: a full year at
 *   100 % is the amount itself, digit for digit [FLW-2].
 * - Years before year 0 and after the horizon are left out [FLW-5]. Errors: none; a line that ends
 *   before it starts gives nothing.
 */
export function phasedAmounts(line: LevelLine, timeline: Timeline): Yearly {
  const length = timeline.horizon + 1;
  const none = noneYearly(length);
  if (line.amount.isZero()) return none;
  if (line.kind === 'oneOff') {
    const year = yearOf(line.timing.startMonth) - timeline.firstYear;
    return year < 0 || year >= length ? none : none.with(year, line.amount);
  }
  const start = monthIndex(line.timing.startMonth);
  const end = lastMonth(line.timing);
  const ramp = line.timing.ramp.map((fraction) => new Decimal(fraction));
  const firstMonth = timeline.firstYear * 12;
  return none.map((nothing, year) => {
    const from = Math.max(firstMonth + year * 12, start);
    const to = Math.min(firstMonth + year * 12 + 11, end);
    if (from > to) return nothing;
    if (ramp.length === 0 && to - from === 11) return line.amount;
    const months = monthsInEffect(ramp, from - start, to - start);
    // An amount below zero times nothing would be a zero with a sign [NUM-2].
    return months.isZero() ? nothing : line.amount.times(months).div(12);
  });
}

/** Amounts by year fall in the calendar years they name; a year without one has none [FLW-4]. */
export function amountsInYears({ amounts }: AmountsByYear, timeline: Timeline): Yearly {
  const none = noneYearly(timeline.horizon + 1);
  return none.map((nothing, year) => {
    const amount = new Decimal(amounts[String(timeline.firstYear + year)] ?? 0);
    return amount.isZero() ? nothing : amount;
  });
}

/** The share a ramp has reached `months` months after the start of its line [FLW-3]. */
export function rampAt(ramp: readonly Decimal[], months: number): Decimal {
  return ramp[Math.min(Math.floor(months / 12), ramp.length - 1)] ?? FULL;
}

/** The index of the last active month; a line without an end month runs on. */
export function lastMonth({ endMonth }: Timing): number {
  return endMonth === null ? Number.POSITIVE_INFINITY : monthIndex(endMonth);
}

const FULL = new Decimal(1);

/** `Σ ramp(m)` from month `first` to month `last` of a line, both counted from its start. */
function monthsInEffect(ramp: readonly Decimal[], first: number, last: number): Decimal {
  if (ramp.length === 0) return new Decimal(last - first + 1);
  let sum = new Decimal(0);
  let month = first;
  while (month <= last) {
    const periodEnd = Math.min(last, month - (month % 12) + 11);
    sum = sum.plus(rampAt(ramp, month).times(periodEnd - month + 1));
    month = periodEnd + 1;
  }
  return sum;
}

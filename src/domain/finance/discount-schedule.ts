import { rate, type Rate } from '../number/quantities.ts';
import type { DiscountStep } from '../organisation/parameter-set.ts';

/**
 * The yearly real rate of every year after year 0, in steps [DIS-2]. `from` and `to` count years
 * from year 0; the last step has no end.
 */
export type DiscountSchedule = readonly DiscountScheduleStep[];

export interface DiscountScheduleStep {
  readonly from: number;
  readonly to: number | null;
  readonly rate: Rate;
}

const schedules = new WeakMap<readonly DiscountStep[], DiscountSchedule>();

/**
 * The schedule a parameter set writes down. The same steps give the same schedule, so that its
 * factors are made once.
 *
 * Throws a RangeError on steps `stepsFollowOn` refuses, or on a rate of -1 or below [NUM-3]: a
 * document is checked where it enters.
 */
export function scheduleOf(steps: readonly DiscountStep[]): DiscountSchedule {
  const known = schedules.get(steps);
  if (known !== undefined) return known;
  if (!stepsFollowOn(steps)) throw new RangeError('the steps of a schedule follow one another');
  const schedule = steps.map((step) => ({ from: step.from, to: step.to, rate: rate(step.rate) }));
  schedules.set(steps, schedule);
  return schedule;
}

/** One rate for every year. */
export function flatSchedule(yearly: Rate): DiscountSchedule {
  return [{ from: 1, to: null, rate: yearly }];
}

/** Whether the steps start in year 1, leave no gap, never overlap, and only the last has no end [DIS-2]. */
export function stepsFollowOn(steps: readonly Pick<DiscountStep, 'from' | 'to'>[]): boolean {
  if (steps.length === 0) return false;
  return steps.every(({ from, to }, index) => {
    const next = steps[index + 1];
    const starts = index > 0 || from === 1;
    if (next === undefined) return starts && to === null && Number.isInteger(from);
    return starts && to !== null && to >= from && next.from === to + 1;
  });
}

/** `r(t)`: the rate that takes year `year - 1` to `year`. Throws a RangeError before year 1. */
export function rateIn(schedule: DiscountSchedule, year: number): Rate {
  const step = schedule.find(({ from, to }) => year >= from && (to === null || year <= to));
  if (step === undefined) throw new RangeError(`no rate is given for year ${String(year)}`);
  return step.rate;
}

import { fail, ok, type Result } from '../../base/result.ts';
import type { Convention } from '../business-case/business-case.ts';
import { factor, type Factor } from '../number/quantities.ts';
import { rateIn, type DiscountSchedule } from './discount-schedule.ts';

/** Factors already made, for as long as their schedule is in use. */
const remembered = new WeakMap<DiscountSchedule, Map<string, readonly Factor[]>>();

/**
 * `D_0` to `D_lastYear`: `D_0 = 1` and `D_t = D_(t-1) / (1 + r(t))` [DIS-1].
 *
 * One division a year and never a power, so that a step changes the yearly factor and nothing that
 * lies before it [DIS-2]. `lastYear` is 0 or more.
 */
export function discountFactors(schedule: DiscountSchedule, lastYear: number): readonly Factor[] {
  return rememberedFactors(schedule, `plain ${String(lastYear)}`, () => {
    const factors = [factor(1)];
    let latest = factor(1);
    for (let year = 1; year <= lastYear; year += 1) {
      latest = factor(latest.div(rateIn(schedule, year).plus(1)));
      factors.push(latest);
    }
    return factors;
  });
}

/** `D_year` alone. A year before year 0 has none [DIS-6]. */
export function factorIn(
  schedule: DiscountSchedule,
  year: number,
): Result<Factor, 'negative-year'> {
  const latest = year < 0 ? undefined : discountFactors(schedule, year).at(-1);
  return latest === undefined ? fail('negative-year') : ok(latest);
}

/**
 * What each year's flow is multiplied by, year 0 to `lastYear`:
 *
 * - `year0`: `D_t` [DIS-3];
 * - `firstYearDiscounted`: `D_t / (1 + r(1))`, what a spreadsheet's NPV does [DIS-4];
 * - `midYear`: 1 in year 0, then `D_(t-1) / (1 + r(t))^½` [DIS-5].
 */
export function conventionFactors(
  schedule: DiscountSchedule,
  convention: Convention,
  lastYear: number,
): readonly Factor[] {
  const plain = discountFactors(schedule, lastYear);
  if (convention === 'year0') return plain;
  return rememberedFactors(schedule, `${convention} ${String(lastYear)}`, () =>
    convention === 'midYear' ? midYearFactors(schedule, plain) : oneYearLater(schedule, plain),
  );
}

function oneYearLater(schedule: DiscountSchedule, plain: readonly Factor[]): readonly Factor[] {
  const growth = rateIn(schedule, 1).plus(1);
  return plain.map((one) => factor(one.div(growth)));
}

function midYearFactors(schedule: DiscountSchedule, plain: readonly Factor[]): readonly Factor[] {
  return plain.map((one, year) => {
    const before = plain[year - 1];
    return before === undefined ? one : factor(before.div(rateIn(schedule, year).plus(1).sqrt()));
  });
}

function rememberedFactors(
  schedule: DiscountSchedule,
  key: string,
  make: () => readonly Factor[],
): readonly Factor[] {
  const known = remembered.get(schedule) ?? new Map<string, readonly Factor[]>();
  remembered.set(schedule, known);
  const factors = known.get(key) ?? make();
  known.set(key, factors);
  return factors;
}

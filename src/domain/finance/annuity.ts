import { factor, money, type Factor, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { discountFactors } from './discount-factors.ts';
import type { DiscountSchedule } from './discount-schedule.ts';

/** `Σ D_t` for t = 1 to `years`: what 1 a year is worth in year 0 [RAT-4]. */
export function annuityFactor(schedule: DiscountSchedule, years: number): Factor {
  return sum([factor(0), ...discountFactors(schedule, years).slice(1)]);
}

/**
 * The same amount every year from year 1 to `years` that is worth as much as the case: NPV over
 * annuity factor [RAT-4]. DKK a year.
 *
 * Throws a RangeError when there is no year after year 0 to spread the value over.
 */
export function equivalentAnnuity(
  netPresentValue: Money,
  schedule: DiscountSchedule,
  years: number,
): Money {
  if (years < 1) throw new RangeError('an annuity needs a year after year 0');
  return money(netPresentValue.div(annuityFactor(schedule, years)));
}

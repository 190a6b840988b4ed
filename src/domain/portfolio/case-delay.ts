import { remembered } from '../../base/remembered.ts';
import type { CaseId } from '../business-case/business-case.ts';
import { discountFactors } from '../finance/discount-factors.ts';
import { scheduleOf } from '../finance/discount-schedule.ts';
import { factor, money, type Money } from '../number/quantities.ts';
import type { DiscountStep } from '../organisation/parameter-set.ts';
import type { CaseSummary } from './case-summary.ts';
import type { Choice } from './portfolio.ts';

/** Whole years a case begins later than it says; below 0 it begins earlier, and 0 is as it says. */
export function delayOf(id: CaseId, { delays }: Pick<Choice, 'delays'>): number {
  return yearsById(delays).get(id) ?? 0;
}

/** Made once for each choice, whatever the number of its cases. */
const yearsById = remembered(
  (delays: Choice['delays']): ReadonlyMap<CaseId, number> =>
    new Map(delays.map((delay) => [delay.case.id, delay.years])),
);

/**
 * The calendar year that year 0 of a case falls in, moved as the choice says. Everything in the case
 * moves along, its horizon too, and its amounts stay as they are [CFL-1].
 */
export function firstYearOf(
  { id, firstYear }: Pick<CaseSummary, 'id' | 'firstYear'>,
  choice: Pick<Choice, 'delays'>,
): number {
  return firstYear + delayOf(id, choice);
}

/**
 * What a case that is moved by `years` is worth, seen from the year 0 it says itself: its net present
 * value times D of so many years at its own rates, or divided by it where it begins earlier [CFL-2].
 */
export function delayedValue(
  netPresentValue: Money,
  steps: readonly DiscountStep[],
  years: number,
): Money {
  const later = discountFactors(scheduleOf(steps), Math.abs(years)).at(-1) ?? factor(1);
  return money(years < 0 ? netPresentValue.div(later) : netPresentValue.times(later));
}

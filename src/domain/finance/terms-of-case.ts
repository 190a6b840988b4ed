import type { BusinessCase } from '../business-case/business-case.ts';
import { rate, type DecimalText } from '../number/quantities.ts';
import type { ParameterSet } from '../organisation/parameter-set.ts';
import { flatSchedule, scheduleOf, type DiscountSchedule } from './discount-schedule.ts';
import type { AppraisalTerms } from './terms.ts';

/** The latest own rate of the cases that carry a parameter set, and its schedule. */
const ownSchedules = new WeakMap<ParameterSet, { own: DecimalText; schedule: DiscountSchedule }>();

/**
 * What a case is discounted with: its own rate in every year where it has one, else the schedule of
 * its parameters [DIS-2]. The same parameters and rate give the same schedule object, so that its
 * factors are made once.
 *
 * Throws on rates and schedules a document is checked for where it enters.
 */
export function termsOfCase({
  parameters,
  ownRate,
  convention,
  financeRate,
  reinvestRate,
}: Pick<
  BusinessCase,
  'parameters' | 'ownRate' | 'convention' | 'financeRate' | 'reinvestRate'
>): AppraisalTerms {
  return {
    schedule:
      ownRate === null ? scheduleOf(parameters.discountSchedule) : ownSchedule(parameters, ownRate),
    convention,
    financeRate: financeRate === null ? null : rate(financeRate),
    reinvestRate: reinvestRate === null ? null : rate(reinvestRate),
  };
}

function ownSchedule(parameters: ParameterSet, own: DecimalText): DiscountSchedule {
  const latest = ownSchedules.get(parameters);
  if (latest?.own === own) return latest.schedule;
  const schedule = flatSchedule(rate(own));
  ownSchedules.set(parameters, { own, schedule });
  return schedule;
}

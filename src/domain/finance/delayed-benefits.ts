import { remembered } from '../../base/remembered.ts';
import { Decimal } from '../number/decimal.ts';
import type { Factor } from '../number/quantities.ts';
import type { BenefitMonths } from './benefit-months.ts';

/**
 * The present value of a stream of months when every month of it comes `delay` months later, or
 * earlier where that is negative; the years of the case stand still [FLW-8]. DKK.
 *
 * - `firstYear`: the calendar year of year 0; `discountFactors`: one a year of the case.
 * - What comes earlier than planned must be in the stream: months past the horizon are 0 in it.
 */
export function presentValueByDelay(
  { firstMonth, yearlyRates }: BenefitMonths,
  firstYear: number,
  discountFactors: readonly Factor[],
): (delay: number) => Decimal {
  const { before, all } = running(yearlyRates);
  const sumBefore = (month: number) => before[Math.max(0, month - firstMonth)] ?? all;
  return (delay) =>
    discountFactors
      .reduce((total, discountFactor, year) => {
        const start = (firstYear + year) * 12 - delay;
        const rates = sumBefore(start + 12).minus(sumBefore(start));
        return rates.isZero() ? total : total.plus(rates.times(discountFactor));
      }, new Decimal(0))
      .div(12);
}

/** The sum before each month, and that of all months; known as long as the months are in use. */
const running = remembered((yearlyRates: BenefitMonths['yearlyRates']) => {
  let all = new Decimal(0);
  const before = yearlyRates.map((yearly) => {
    const earlier = all;
    if (!yearly.isZero()) all = all.plus(yearly);
    return earlier;
  });
  return { before, all };
});

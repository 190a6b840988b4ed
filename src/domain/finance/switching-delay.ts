import type { BusinessCase } from '../business-case/business-case.ts';
import { money, type Money } from '../number/quantities.ts';
import { appraisal } from './appraisal.ts';
import { benefitMonths } from './benefit-months.ts';
import { presentValueByDelay } from './delayed-benefits.ts';

/** How late the benefits may be before the case no longer pays. */
export type SwitchingDelay =
  | {
      readonly kind: 'value';
      readonly wholeMonths: number;
      readonly netPresentValue: Money;
      /** The first that is below 0. */
      readonly netPresentValueOneMonthLater: Money;
    }
  /** The case pays even when no benefit comes within the horizon. */
  | { readonly kind: 'unlimited' }
  | {
      readonly kind: 'undefined';
      readonly reason: 'no-benefits' | 'already-negative' | 'price-index-missing';
    };

/**
 * The most whole months that all benefits may slip together so that the net present value is not
 * below 0 at that delay or at any shorter one. Costs are as planned, and the horizon stands still
 * [FLW-8].
 *
 * A benefit typed year by year slips as if each year's amount came in twelve equal parts, so that
 * twelve months move it one column to the right.
 *
 * All benefits slip alike, so they are one stream of months and each delay is one sum a year.
 */
export function switchingDelay(businessCase: BusinessCase): SwitchingDelay {
  const result = appraisal(businessCase);
  const months = benefitMonths(businessCase);
  if (result.kind === 'undefined' || !months.ok) {
    return { kind: 'undefined', reason: 'price-index-missing' };
  }
  if (months.value.yearlyRates.every((yearly) => yearly.isZero())) {
    return { kind: 'undefined', reason: 'no-benefits' };
  }
  const { netPresentValue, presentValueOfCosts, discountFactors } = result.appraisal.figures;
  if (netPresentValue.lt(0)) return { kind: 'undefined', reason: 'already-negative' };

  const presentValueAt = presentValueByDelay(months.value, businessCase.firstYear, discountFactors);
  let latest = netPresentValue;
  for (let delay = 1; delay <= months.value.yearlyRates.length; delay += 1) {
    const later = money(presentValueAt(delay).minus(presentValueOfCosts));
    if (later.lt(0)) {
      return {
        kind: 'value',
        wholeMonths: delay - 1,
        netPresentValue: latest,
        netPresentValueOneMonthLater: later,
      };
    }
    latest = later;
  }
  return { kind: 'unlimited' };
}

import { money, type CashFlow, type Money } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import { equivalentAnnuity } from './annuity.ts';
import { accumulated, netFlow, timesEach } from './cash-flow.ts';
import { conventionFactors, discountFactors } from './discount-factors.ts';
import type { CashStreams, Figures } from './figures.ts';
import { internalRateOfReturn } from './internal-rate-of-return.ts';
import { modifiedInternalRate } from './modified-internal-rate.ts';
import { netPresentValue } from './net-present-value.ts';
import { payback, simplePaybackOf } from './payback.ts';
import {
  annualNetBenefit,
  benefitCostRatio,
  breakEvenRealisation,
  nettedBenefitCostRatio,
} from './ratios.ts';
import type { AppraisalTerms } from './terms.ts';

/**
 * Every headline figure of a case from its cash streams, in one call.
 *
 * - `streams`: DKK a year in one price level, year 0 first, all as long; two years at least.
 * - Nothing is rounded on the way [NUM-2]; what is not defined is tagged with its reason [FIG-1].
 * - Money times a number changes no ratio, rate or payback [FIG-3].
 *
 * Sums come before factors: each stream is discounted once a year, and no power is taken.
 */
export function headlineFigures(streams: CashStreams, terms: AppraisalTerms): Figures {
  const { benefits, benefitsAtFullRealisation, recurringCosts, oneOffCosts } = streams;
  const { riskReserve, residualValue } = streams;
  const { schedule, convention } = terms;
  const lastYear = benefits.length - 1;
  const net = netFlow(streams);
  const plainFactors = discountFactors(schedule, lastYear);
  const factors = conventionFactors(schedule, convention, lastYear);
  const presentValues = timesEach(net, factors);
  const discounted = factors === plainFactors ? presentValues : timesEach(net, plainFactors);
  const worth = (flow: CashFlow): Money => netPresentValue(flow, factors);

  const investment = sum(oneOffCosts);
  const worthOfBenefits = worth(benefits);
  const worthAtFullRealisation = isSameFlow(benefits, benefitsAtFullRealisation)
    ? worthOfBenefits
    : worth(benefitsAtFullRealisation);
  const worthOfRecurringCosts = worth(recurringCosts);
  const worthOfOneOffCosts = worth(oneOffCosts);
  const worthOfReserve = money(worth(riskReserve).minus(worth(residualValue)));
  const worthOfCosts = money(worthOfRecurringCosts.plus(worthOfOneOffCosts).plus(worthOfReserve));
  const worthOfNet = sum(presentValues);
  const yearly = annualNetBenefit(benefits, recurringCosts);

  return {
    net,
    accumulated: accumulated(net),
    discountFactors: factors,
    presentValues,
    accumulatedPresentValues: accumulated(presentValues),
    investment,
    totalRecurringCosts: sum(recurringCosts),
    totalBenefits: sum(benefits),
    total: sum(net),
    presentValueOfBenefits: worthOfBenefits,
    presentValueOfBenefitsAtFullRealisation: worthAtFullRealisation,
    presentValueOfCosts: worthOfCosts,
    netPresentValue: worthOfNet,
    internalRate: internalRateOfReturn(net),
    modifiedInternalRate: modifiedInternalRate(net, terms.financeRate, terms.reinvestRate),
    simplePayback: simplePaybackOf(investment, yearly),
    payback: payback(net),
    discountedPayback: payback(discounted),
    benefitCostRatio: benefitCostRatio(worthOfBenefits, worthOfCosts),
    benefitCostRatioNetted: nettedBenefitCostRatio(
      worthOfBenefits,
      money(worthOfRecurringCosts.plus(worthOfReserve)),
      worthOfOneOffCosts,
    ),
    annualNetBenefit: yearly,
    equivalentAnnuity: equivalentAnnuity(worthOfNet, schedule, lastYear),
    breakEvenRealisation: breakEvenRealisation(worthOfCosts, worthAtFullRealisation),
  };
}

function isSameFlow(one: CashFlow, other: CashFlow): boolean {
  return one === other || one.every((amount, year) => other[year]?.eq(amount) === true);
}

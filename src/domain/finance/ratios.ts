import { factor, money, type CashFlow, type Factor, type Money } from '../number/quantities.ts';
import { amountIn } from './cash-flow.ts';
import type { AnnualNetBenefit, Figure } from './figures.ts';

/**
 * Present value of cash benefits over present value of all costs, which are both kinds of costs and
 * the risk reserve less the residual value [RAT-1]. DKK in, a pure number out. Not defined unless
 * there are costs [FIG-1].
 */
export function benefitCostRatio(
  presentValueOfBenefits: Money,
  presentValueOfCosts: Money,
): Figure<Factor, 'no-costs'> {
  return quotient(presentValueOfBenefits, presentValueOfCosts, 'no-costs');
}

/**
 * All but one-off costs netted above the line, one-off costs alone below it [RAT-2]: another figure
 * than `benefitCostRatio`, and labelled as such. Not defined unless there are one-off costs [FIG-1].
 *
 * - `presentValueOfOtherCosts`: recurring costs and risk reserve, less the residual value.
 */
export function nettedBenefitCostRatio(
  presentValueOfBenefits: Money,
  presentValueOfOtherCosts: Money,
  presentValueOfOneOffCosts: Money,
): Figure<Factor, 'no-one-off-costs'> {
  const above = money(presentValueOfBenefits.minus(presentValueOfOtherCosts));
  return quotient(above, presentValueOfOneOffCosts, 'no-one-off-costs');
}

/**
 * The share of the benefits that must come for the case to hold: present value of all costs over
 * present value of benefits at full realisation [RAT-5]. 1 is 100 %; above 1 the case does not hold
 * even then. Not defined unless there are benefits [FIG-1].
 */
export function breakEvenRealisation(
  presentValueOfCosts: Money,
  presentValueOfBenefitsAtFullRealisation: Money,
): Figure<Factor, 'no-benefits'> {
  return quotient(presentValueOfCosts, presentValueOfBenefitsAtFullRealisation, 'no-benefits');
}

/**
 * Cash benefits less recurring costs in the first year at full effect, which is the first year at
 * the highest cash benefit [RAT-3]. DKK a year. Not defined unless some year has benefits [FIG-1].
 */
export function annualNetBenefit(
  benefits: CashFlow,
  recurringCosts: CashFlow,
): Figure<AnnualNetBenefit, 'no-benefits'> {
  const year = benefits.reduce(
    (highest, amount, index) => (amount.gt(amountIn(benefits, highest)) ? index : highest),
    0,
  );
  const highest = amountIn(benefits, year);
  if (highest.lte(0)) return { kind: 'undefined', reason: 'no-benefits' };
  return {
    kind: 'value',
    value: { amount: money(highest.minus(amountIn(recurringCosts, year))), year },
  };
}

function quotient<Reason extends string>(
  above: Money,
  below: Money,
  otherwise: Reason,
): Figure<Factor, Reason> {
  if (below.lte(0)) return { kind: 'undefined', reason: otherwise };
  return { kind: 'value', value: factor(above.div(below)) };
}

import type { CashFlow, Factor, Money, Rate } from '../number/quantities.ts';

/** A figure that may not be defined: either its value, or the reason why it has none [FIG-1]. */
export type Figure<Value, Reason extends string> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'undefined'; readonly reason: Reason };

/** Every real internal rate of return above -100 % [IRR-1]. Rates ascend. */
export type InternalRate =
  | { readonly kind: 'single'; readonly rate: Rate }
  | { readonly kind: 'several'; readonly rates: readonly Rate[] }
  | { readonly kind: 'none'; readonly reason: 'no-sign-change' | 'all-zero' | 'no-real-root' };

/** When the accumulated flow is paid back for good, in years after year 0 [PAY-1]. */
export type Payback =
  | {
      readonly kind: 'value';
      readonly years: Factor;
      readonly wholeYears: number;
      /** Set where an earlier crossing was undone: the first crossing, in years after year 0. */
      readonly firstCrossing: Factor | null;
    }
  | { readonly kind: 'never'; readonly firstCrossing: Factor | null }
  | { readonly kind: 'immediate' };

/** Investment over the yearly net benefit at full effect [PAY-4]. */
export type SimplePayback =
  | { readonly kind: 'value'; readonly years: Factor }
  | { readonly kind: 'never' }
  | { readonly kind: 'immediate' }
  | { readonly kind: 'undefined'; readonly reason: 'no-benefits' };

export interface AnnualNetBenefit {
  readonly amount: Money;
  /** Index of the first year at the highest cash benefit. */
  readonly year: number;
}

/**
 * The cash ledger of a case, DKK a year in the price level of the case. Costs and the risk reserve
 * are positive for what is paid out, and so is the residual value for what is left.
 */
export interface CashStreams {
  readonly benefits: CashFlow;
  /** The cash benefits as they would be if every realisation rate were 100 %. */
  readonly benefitsAtFullRealisation: CashFlow;
  readonly recurringCosts: CashFlow;
  readonly oneOffCosts: CashFlow;
  /** What the risks cost on average [RSK-2]. */
  readonly riskReserve: CashFlow;
  /** Of what one-off costs have bought, in the last year [LIF-2]. */
  readonly residualValue: CashFlow;
}

/** Everything a decision needs, from one set of streams. Capacity and societal value are not in it. */
export interface Figures {
  readonly net: CashFlow;
  readonly accumulated: CashFlow;
  /** The factor each year's flow is multiplied by under the convention of the case. */
  readonly discountFactors: readonly Factor[];
  readonly presentValues: CashFlow;
  readonly accumulatedPresentValues: CashFlow;
  /** The undiscounted sum of one-off costs, renewals among them. */
  readonly investment: Money;
  readonly totalRecurringCosts: Money;
  readonly totalBenefits: Money;
  readonly total: Money;
  readonly presentValueOfBenefits: Money;
  readonly presentValueOfBenefitsAtFullRealisation: Money;
  /** Both kinds of costs and the risk reserve, less the residual value. */
  readonly presentValueOfCosts: Money;
  readonly netPresentValue: Money;
  readonly internalRate: InternalRate;
  readonly modifiedInternalRate: Figure<Rate, 'rates-not-given' | 'no-sign-change'>;
  readonly simplePayback: SimplePayback;
  readonly payback: Payback;
  readonly discountedPayback: Payback;
  readonly benefitCostRatio: Figure<Factor, 'no-costs'>;
  /** Recurring costs netted above the line: another figure, labelled as such. */
  readonly benefitCostRatioNetted: Figure<Factor, 'no-one-off-costs'>;
  readonly annualNetBenefit: Figure<AnnualNetBenefit, 'no-benefits'>;
  readonly equivalentAnnuity: Money;
  readonly breakEvenRealisation: Figure<Factor, 'no-benefits'>;
}

import type { BenefitId } from '../business-case/benefit.ts';
import type { CostLineId } from '../business-case/cost-line.ts';
import type { RiskId } from '../business-case/risk.ts';
import type { CashFlow, Factor, Hours, Money } from '../number/quantities.ts';
import type { CashStreams, Figures } from './figures.ts';

/**
 * What a case comes to. Undefined as a whole where a line cannot be carried to the price level of
 * the case, because then no total is known [FIG-1].
 */
export type AppraisalResult =
  | { readonly kind: 'appraised'; readonly appraisal: Appraisal }
  | { readonly kind: 'undefined'; readonly reason: PriceIndexMissing };

export interface PriceIndexMissing {
  readonly kind: 'price-index-missing';
  readonly lineId: CostLineId | BenefitId;
  /** The first calendar year whose price change is not in the parameters. */
  readonly year: number;
}

/** All series have one entry a year, year 0 first. */
export interface Appraisal {
  /** Calendar years. */
  readonly years: readonly number[];
  /** True when no line has an amount within the horizon: there is nothing to judge yet. */
  readonly isEmpty: boolean;
  readonly costs: readonly CostFlow[];
  readonly benefits: readonly BenefitFlow[];
  readonly risks: readonly RiskFlow[];
  readonly cash: CashStreams;
  readonly capacity: CapacityLedger;
  /** DKK a year for citizens and businesses; never added to cash [LED-2]. */
  readonly societal: CashFlow;
  readonly figures: Figures;
  /** The same figures with the value of freed time counted as cash: shown beside, never instead. */
  readonly includingCapacity: CapacityView;
}

export interface CapacityLedger {
  readonly value: CashFlow;
  readonly hours: readonly Hours[];
  /** Hours over hours per årsværk. */
  readonly fte: readonly Factor[];
}

export interface CapacityView {
  readonly netPresentValue: Money;
  readonly presentValueOfCapacity: Money;
}

/** How much of a line lies outside the horizon and is left out of every figure [FLW-5]. */
export type OutsideHorizon = 'none' | 'part' | 'all';

export interface CostFlow {
  readonly id: CostLineId;
  readonly kind: 'oneOff' | 'recurring';
  /** DKK a year in the price level of the case, positive. */
  readonly amounts: CashFlow;
  /** What is left at the end of what it bought, DKK in the last year; belongs to the line [LIF-2]. */
  readonly residual: CashFlow;
  readonly outside: OutsideHorizon;
}

export interface RiskFlow {
  readonly id: RiskId;
  /** What it costs on average, DKK, whenever that is [RSK-1]. */
  readonly expected: Money;
  /** The same in the year it falls in, positive; nothing where that is no year of the case. */
  readonly amounts: CashFlow;
  readonly outside: OutsideHorizon;
}

export interface BenefitFlow {
  readonly id: BenefitId;
  /** With the sign and the realisation rate. */
  readonly cash: CashFlow;
  readonly cashAtFullRealisation: CashFlow;
  readonly capacityValue: CashFlow;
  readonly capacityHours: readonly Hours[];
  /** All the hours it frees, those that are turned into kroner among them. */
  readonly freedHours: readonly Hours[];
  readonly societal: CashFlow;
  readonly outside: OutsideHorizon;
}

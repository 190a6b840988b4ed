import type { BudgetArea } from '../business-case/accounting.ts';
import type { BenefitClass, BenefitId } from '../business-case/benefit.ts';
import type { BusinessCase, CaseId } from '../business-case/business-case.ts';
import type { Figure, Figures, InternalRate, Payback } from '../finance/figures.ts';
import type { MissingPriceChange } from '../finance/price-level.ts';
import type { CalendarDate } from '../number/calendar.ts';
import type { CashFlow, DecimalText, Factor, Hours, Money } from '../number/quantities.ts';
import type { CoreTaskId, GoalId } from '../organisation/organisation.ts';
import type { KeyRoleId, PoolId } from '../organisation/organisation.ts';
import type { DiscountStep } from '../organisation/parameter-set.ts';

/** What is said of a case, as it says it. */
export type CaseHead = Pick<
  BusinessCase,
  | 'id'
  | 'title'
  | 'changedAt'
  | 'exampleSource'
  | 'centre'
  | 'coreTask'
  | 'phase'
  | 'reach'
  | 'mandatory'
  | 'tags'
  | 'journalNumber'
  | 'request'
  | 'scores'
  | 'requires'
  | 'excludes'
  | 'firstYear'
  | 'horizon'
>;

/**
 * All that is needed of a case among others, so that a list of thousands opens without their
 * documents. Amounts are DKK in the prices that were asked for, one a year from `firstYear`; it goes
 * by the recommended alternative, as every list does.
 */
export interface CaseSummary extends CaseHead {
  /** What it comes to; undefined as a whole where a line cannot be carried to those prices [FIG-1]. */
  readonly worth: Figure<CaseWorth, 'price-index-missing'>;
  readonly priceFault: MissingPriceChange | null;
  /** The yearly real rates it is discounted at here: those of the case, or the one of them all. */
  readonly discountSteps: readonly DiscountStep[];
  /** How many findings and remarks are in the way of a decision [PRO-1]. */
  readonly inTheWay: number;
  /** The first day on which one of its benefits is to be measured; null where none has one. */
  readonly nextMeasurement: CalendarDate | null;
}

export interface CaseWorth {
  /** True when no line has an amount within the horizon: there is nothing to judge yet. */
  readonly isEmpty: boolean;
  readonly figures: SummaryFigures;
  readonly flows: SummaryFlows;
  readonly benefits: readonly SummaryBenefit[];
  /** The core tasks and goals its benefits reach, and what they give each a year [SUM-4]. */
  readonly aims: readonly AimShare[];
  readonly keyRoleHours: readonly {
    readonly roleId: KeyRoleId;
    readonly hours: readonly Hours[];
  }[];
}

export interface SummaryFigures extends Pick<
  Figures,
  'investment' | 'netPresentValue' | 'annualNetBenefit' | 'breakEvenRealisation'
> {
  readonly payback: Payback;
  readonly internalRate: InternalRate;
  /** Årsværk a year at the most that are freed; never counted as money [LED-2]. */
  readonly capacity: Factor;
}

/** By year; costs are positive for what is paid out. */
export interface SummaryFlows {
  readonly investment: CashFlow;
  readonly running: CashFlow;
  readonly riskReserve: CashFlow;
  readonly residualValue: CashFlow;
  readonly benefits: CashFlow;
  /** The lines once more, by the budget area they are entered in; null is none said. */
  readonly byArea: readonly AreaFlows[];
}

/** What is entered in one budget area. The risk reserve is of the whole case, and in none. */
export interface AreaFlows {
  readonly area: BudgetArea | null;
  readonly investment: CashFlow;
  readonly running: CashFlow;
  readonly residualValue: CashFlow;
  readonly benefits: CashFlow;
}

export interface SummaryBenefit {
  readonly id: BenefitId;
  readonly title: string;
  readonly class: BenefitClass;
  readonly negative: boolean;
  /** Of `byArea`, the one its cash is entered in; null is not said. */
  readonly budgetArea: BudgetArea | null;
  readonly poolId: PoolId | null;
  /** With sign and realisation; nothing where it is not in that ledger. */
  readonly cash: CashFlow;
  readonly capacityHours: readonly Hours[];
  /** All the hours it frees, those that are turned into kroner among them. */
  readonly freedHours: readonly Hours[];
  /** Of its cash, discounted as the case is. */
  readonly presentValue: Money;
}

export interface AimShare {
  readonly aim:
    | { readonly kind: 'coreTask'; readonly id: CoreTaskId; readonly name: string }
    | { readonly kind: 'goal'; readonly id: GoalId; readonly name: string };
  /** DKK of cash a year at full effect that reach it; null where no cash benefit leads to it. */
  readonly yearly: Money | null;
  /** How many of its benefits lead to it, priced or not; drawbacks are not counted. */
  readonly benefits: number;
}

/** In whose prices, and at which rate, cases are compared. */
export interface Comparison {
  readonly priceYear: number;
  /** A yearly real rate for all of them; null is that of each case. */
  readonly rate: DecimalText | null;
}

export type SummaryById = ReadonlyMap<CaseId, CaseSummary>;

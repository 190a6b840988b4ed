import type { Convention } from '../business-case/business-case.ts';
import type { Decimal } from '../number/decimal.ts';
import type { Rate } from '../number/quantities.ts';

/** The headline figures that can show how they came about [TRC-1]. */
export const tracedFigures = [
  'netPresentValue',
  'internalRate',
  'modifiedInternalRate',
  'simplePayback',
  'payback',
  'discountedPayback',
  'benefitCostRatio',
  'benefitCostRatioNetted',
  'annualNetBenefit',
  'equivalentAnnuity',
  'breakEvenRealisation',
  'capacity',
] as const;
export type TracedFigure = (typeof tracedFigures)[number];

export type TraceUnit =
  'money' | 'factor' | 'rate' | 'years' | 'calendarYear' | 'hours' | 'fte' | 'share';

/**
 * How a figure came about, as data: what a finance officer needs to follow it with a pocket
 * calculator. Words for the keys live in `text`; nothing in it is rounded.
 */
export interface Trace {
  readonly figure: TracedFigure;
  /** One entry per row of the tables: the calendar years of the case. */
  readonly years: readonly number[];
  /** How the column `discountFactor` is made from the rates; null where the case's rates are not used. */
  readonly convention: Convention | null;
  /** The lines behind the yearly sums, before any discounting: year by year they add up to them. */
  readonly lines: readonly TraceLine[];
  /** The columns of the yearly table, in reading order: each is made from those before it. */
  readonly columns: readonly TraceColumn[];
  /** The sums after the table, in order; the last is the figure itself. */
  readonly steps: readonly TraceStep[];
}

export interface TraceLine {
  readonly lineId: string;
  readonly title: string;
  readonly ledger:
    'cashBenefit' | 'recurringCost' | 'oneOffCost' | 'riskReserve' | 'residualValue' | 'capacity';
  /** As it enters the sum: costs negative, with realisation rate and price level. */
  readonly amounts: readonly Decimal[];
  /** For benefits: the share believed to come that is in `amounts`, 1 is 100 %. */
  readonly realisationRate: Decimal | null;
}

/** What stands in a column. Costs are negative except where it says that they are positive. */
export type TraceColumnKey =
  | 'benefits'
  | 'benefitsAtFullRealisation'
  | 'recurringCosts'
  | 'oneOffCosts'
  /** Negative. */
  | 'riskReserve'
  | 'residualValue'
  /** Benefits plus recurring costs, plus reserve and residual value where these stand before it. */
  | 'benefitsAfterRecurringCosts'
  /** Both kinds of costs and the reserve less the residual value, positive: what a ratio divides by. */
  | 'costs'
  /** One-off costs, positive: what a ratio divides by. */
  | 'investment'
  /** Benefits, costs, reserve and residual value together, where these stand before it. */
  | 'net'
  /** The net flow of this year and all before it. */
  | 'accumulated'
  /** The rate that leads to this year; 0 in year 0, which no rate leads to. */
  | 'rate'
  /** `D_t`: the one of the year before over 1 + rate; 1 in year 0. */
  | 'plainDiscountFactor'
  /**
   * What the convention multiplies the year by: `D_t` itself; `D_t` over 1 + the rate of year 1; or
   * `D` of the year before over √(1 + rate).
   */
  | 'discountFactor'
  /** Net flow times the factor in the column before. */
  | 'presentValue'
  | 'accumulatedPresentValue'
  /** What the name says, times `discountFactor`; so are the four after it. */
  | 'presentValueOfBenefits'
  | 'presentValueOfBenefitsAfterRecurringCosts'
  | 'presentValueOfCosts'
  | 'presentValueOfInvestment'
  | 'presentValueOfCapacity'
  /** 1 over (1 + the `rate` of the column), once for every year after year 0. */
  | 'discountFactorAtRate'
  /** Net flow times the factor in the column before. */
  | 'presentValueAtRate'
  /** The negative net flows alone, times the factor in the column before. */
  | 'presentValueOfOutlays'
  /** 1 + the `rate` of the column, once for every year up to the last. */
  | 'growthToLastYear'
  /** The positive net flows alone, times the growth in the column before. */
  | 'compounded'
  | 'capacityHours'
  | 'capacityFte'
  | 'capacityValue';

export interface TraceColumn {
  readonly key: TraceColumnKey;
  readonly unit: TraceUnit;
  /** The one rate a column of factors, or what it is multiplied with, is made at. */
  readonly rate: Rate | null;
  readonly values: readonly Decimal[];
  /** The exact sum of the values, where a sum means something. */
  readonly total: Decimal | null;
}

/** One sum: `operands` and what `formula` makes of them. Words for `formula` live in `text`. */
export interface TraceStep {
  readonly formula: TraceFormula;
  readonly operands: readonly TraceOperand[];
  /** Null where the figure is not defined; `formula` then says why. */
  readonly result: TraceOperand | null;
}

export interface TraceOperand {
  readonly value: Decimal;
  readonly unit: TraceUnit;
}

/** What a step does with its operands a, b, c …; no result where it says so. */
export type TraceFormula =
  /** a + b + c …: the present values of all years. */
  | 'sumOfPresentValues'
  /** The sum of the present values at the rate a, which is 0 but for the last digits. */
  | 'netPresentValueAtRate'
  /** The rate a. */
  | 'internalRate'
  /** The rates a, b …, no result. */
  | 'severalInternalRates'
  /** No operands, no result. */
  | 'noInternalRate'
  /** No operands, no result: no year has an amount. */
  | 'noAmounts'
  /** No operands, no result: outlays alone, or receipts alone. */
  | 'noSignChange'
  /** No operands, no result. */
  | 'ratesNotGiven'
  /** (a / b)^(1/c) − 1: receipts in the last year, outlays in year 0 (positive), years between. */
  | 'modifiedInternalRate'
  /** b + c: benefits and recurring costs (negative) of the calendar year a. */
  | 'annualNetBenefit'
  /** a / b: investment, annual net benefit. */
  | 'simplePayback'
  /** a + b / c: years gone, what is outstanding then (positive), what comes in the year after. */
  | 'paybackWithinYear'
  /** As `paybackWithinYear`, for a first crossing that is later undone. */
  | 'paybackFirstCrossing'
  /** No result. For the simple payback: the investment a and the annual net benefit b, not above 0. Else the accumulated flow a at the end, below 0. */
  | 'paybackNever'
  /** No result: no investment, or the lowest accumulated flow a, not below 0. */
  | 'paybackImmediate'
  /** a / b: present values of benefits and of costs. */
  | 'benefitCostRatio'
  /** a / b: present values of benefits after recurring costs, and of the investment. */
  | 'nettedBenefitCostRatio'
  /** No result: the present value a of the costs, not above 0. */
  | 'noCosts'
  /** No result: the highest yearly benefit a, or the present value a of benefits, not above 0. */
  | 'noBenefits'
  /** a + b + c …: the plain discount factors of all years after year 0. */
  | 'annuityFactor'
  /** a / b: net present value, annuity factor. */
  | 'equivalentAnnuity'
  /** a / b: present values of costs, and of benefits at full realisation. */
  | 'breakEvenRealisation'
  /** b / c: hours of the calendar year a, the first with the most, and hours in an årsværk. */
  | 'fteInYear'
  /** a + b + c …: the present values of the freed time of all years. */
  | 'sumOfCapacity'
  /** a + b: net present value, present value of freed time. */
  | 'netPresentValueIncludingCapacity';

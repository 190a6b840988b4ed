import type { Decimal } from '../number/decimal.ts';

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

export type TraceUnit = 'money' | 'factor' | 'rate' | 'years' | 'hours' | 'fte' | 'share';

/**
 * How a figure came about, as data: what a finance officer needs to follow it with a pocket
 * calculator. Words for the keys live in `text`; nothing in it is rounded.
 */
export interface Trace {
  readonly figure: TracedFigure;
  /** One entry per row of the tables: the calendar years of the case. */
  readonly years: readonly number[];
  /** The lines behind the yearly sums, before any discounting. */
  readonly lines: readonly TraceLine[];
  /** The columns of the yearly table, in reading order. */
  readonly columns: readonly TraceColumn[];
  /** The sums after the table, in order; the last is the figure itself. */
  readonly steps: readonly TraceStep[];
}

export interface TraceLine {
  readonly lineId: string;
  readonly title: string;
  readonly ledger: 'cashBenefit' | 'recurringCost' | 'oneOffCost' | 'capacity';
  /** As it enters the sum: costs negative, with realisation rate and price level. */
  readonly amounts: readonly Decimal[];
  /** For benefits: the share believed to come, 1 is 100 %. */
  readonly realisationRate: Decimal | null;
}

export type TraceColumnKey =
  | 'benefits'
  | 'benefitsAtFullRealisation'
  | 'recurringCosts'
  | 'oneOffCosts'
  | 'costs'
  | 'net'
  | 'accumulated'
  | 'rate'
  | 'discountFactor'
  | 'presentValue'
  | 'accumulatedPresentValue'
  | 'presentValueOfBenefits'
  | 'presentValueOfCosts'
  | 'presentValueAtRate'
  | 'capacityHours'
  | 'capacityFte'
  | 'capacityValue'
  | 'compounded';

export interface TraceColumn {
  readonly key: TraceColumnKey;
  readonly unit: TraceUnit;
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

export type TraceFormula =
  | 'sumOfPresentValues'
  | 'netPresentValueAtRate'
  | 'noInternalRate'
  | 'internalRate'
  | 'ratesNotGiven'
  | 'noSignChange'
  | 'modifiedInternalRate'
  | 'annualNetBenefit'
  | 'simplePayback'
  | 'paybackWithinYear'
  | 'paybackFirstCrossing'
  | 'paybackNever'
  | 'paybackImmediate'
  | 'benefitCostRatio'
  | 'nettedBenefitCostRatio'
  | 'noCosts'
  | 'noBenefits'
  | 'annuityFactor'
  | 'equivalentAnnuity'
  | 'breakEvenRealisation'
  | 'fteInYear';

import { Decimal } from '../number/decimal.ts';
import {
  factor,
  rate as rateOf,
  type CashFlow,
  type Factor,
  type Rate,
} from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { Appraisal } from './appraisal-result.ts';
import { negated } from './cash-flow.ts';
import { conventionFactors, discountFactors } from './discount-factors.ts';
import { rateIn } from './discount-schedule.ts';
import type { CashStreams } from './figures.ts';
import type { AppraisalTerms } from './terms.ts';
import type {
  TraceColumn,
  TraceColumnKey,
  TraceFormula,
  TraceOperand,
  TraceStep,
  TraceUnit,
} from './trace.ts';
import { isNone } from './yearly.ts';

/** What is particular to the trace of one figure. */
export interface TraceBody {
  readonly columns: readonly TraceColumn[];
  readonly steps: readonly TraceStep[];
}

/** A column of DKK with its total. */
export function moneyColumn(
  key: TraceColumnKey,
  values: CashFlow,
  rate: Rate | null = null,
): TraceColumn {
  return { key, unit: 'money', rate, values, total: sum(values) };
}

/** A column of DKK that are running totals: adding them up would mean nothing. */
export function runningColumn(key: TraceColumnKey, values: CashFlow): TraceColumn {
  return { key, unit: 'money', rate: null, values, total: null };
}

export function factorColumn(
  key: TraceColumnKey,
  values: readonly Factor[],
  rate: Rate | null = null,
): TraceColumn {
  return { key, unit: 'factor', rate, values, total: null };
}

/** Benefits, costs, reserve and residual value, and the net flow they add up to [FIG-2]. */
export function netFlowColumns({ cash, figures }: Appraisal): readonly TraceColumn[] {
  return [
    moneyColumn('benefits', cash.benefits),
    moneyColumn('recurringCosts', negated(cash.recurringCosts)),
    moneyColumn('oneOffCosts', negated(cash.oneOffCosts)),
    ...reserveColumns(cash),
    moneyColumn('net', figures.net),
  ];
}

/** The risk reserve and the residual value, where there is any. */
export function reserveColumns({
  riskReserve,
  residualValue,
}: CashStreams): readonly TraceColumn[] {
  return [
    ...(isNone(riskReserve) ? [] : [moneyColumn('riskReserve', negated(riskReserve))]),
    ...(isNone(residualValue) ? [] : [moneyColumn('residualValue', residualValue)]),
  ];
}

/** The rates and `D_t` [DIS-1]. */
export function plainFactorColumns(
  terms: AppraisalTerms,
  lastYear: number,
): readonly TraceColumn[] {
  const rates = Array.from({ length: lastYear + 1 }, (_, year) =>
    year === 0 ? rateOf(0) : rateIn(terms.schedule, year),
  );
  return [
    { key: 'rate', unit: 'rate', rate: null, values: rates, total: null },
    factorColumn('plainDiscountFactor', discountFactors(terms.schedule, lastYear)),
  ];
}

/** The rates, `D_t`, and what the convention makes of it [DIS-3, DIS-4, DIS-5]. */
export function discountColumns(terms: AppraisalTerms, lastYear: number): readonly TraceColumn[] {
  const { schedule, convention } = terms;
  const plain = plainFactorColumns(terms, lastYear);
  const factors = factorColumn('discountFactor', conventionFactors(schedule, convention, lastYear));
  return convention === 'year0' ? [...plain.slice(0, 1), factors] : [...plain, factors];
}

/** Factors at one rate: 1, then each the one before over 1 + rate. */
export function factorsAtRate(rate: Rate, lastYear: number): readonly Factor[] {
  return discountFactors([{ from: 1, to: null, rate }], lastYear);
}

/** Growths at one rate: 1 in the last year, each year before it once more times 1 + rate. */
export function growthsToLastYear(rate: Rate, lastYear: number): readonly Factor[] {
  const growths = [factor(1)];
  for (let year = 1; year <= lastYear; year += 1) {
    growths.push(factor((growths[year - 1] ?? factor(1)).times(rate.plus(1))));
  }
  return growths.reverse();
}

export function operand(unit: TraceUnit, value: Decimal | number): TraceOperand {
  return { unit, value: new Decimal(value) };
}

export function operands(unit: TraceUnit, values: readonly Decimal[]): readonly TraceOperand[] {
  return values.map((value) => ({ unit, value }));
}

/** Present values of a flow, and what they add up to. */
export function sumOf(formula: TraceFormula, presentValues: CashFlow): TraceStep {
  return {
    formula,
    operands: operands('money', presentValues),
    result: operand('money', sum(presentValues)),
  };
}

export function lastYearOf({ years }: Appraisal): number {
  return years.length - 1;
}

import { Decimal } from '../number/decimal.ts';
import { money, type CashFlow, type Rate } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { Appraisal } from './appraisal-result.ts';
import { timesEach } from './cash-flow.ts';
import type { InternalRate } from './figures.ts';
import { ratesOf } from './internal-rate-of-return.ts';
import type { AppraisalTerms } from './terms.ts';
import {
  factorColumn,
  factorsAtRate,
  growthsToLastYear,
  lastYearOf,
  moneyColumn,
  netFlowColumns,
  operand,
  operands,
  type TraceBody,
} from './trace-columns.ts';
import type { TraceColumn, TraceFormula, TraceStep } from './trace.ts';

const reasons = {
  'all-zero': 'noAmounts',
  'no-sign-change': 'noSignChange',
  'no-real-root': 'noInternalRate',
  'rates-not-given': 'ratesNotGiven',
} as const satisfies Record<string, TraceFormula>;

/**
 * Each rate put to the test: the flow at the factors of that rate comes to 0 [IRR-1]. How a rate is
 * found needs a machine; that it is one does not.
 */
export function traceOfInternalRate(appraisal: Appraisal): TraceBody {
  const { net, internalRate } = appraisal.figures;
  const proofs = ratesOf(internalRate).map((rate) => proofOf(rate, net, lastYearOf(appraisal)));
  return {
    columns: [...netFlowColumns(appraisal), ...proofs.flatMap(({ columns }) => columns)],
    steps: [...proofs.flatMap(({ steps }) => steps), conclusion(internalRate)],
  };
}

/** Outlays back to year 0, receipts on to the last year, and the growth between them [IRR-6]. */
export function traceOfModifiedRate(
  appraisal: Appraisal,
  { financeRate, reinvestRate }: AppraisalTerms,
): TraceBody {
  const { net, modifiedInternalRate } = appraisal.figures;
  const last = lastYearOf(appraisal);
  const flow = netFlowColumns(appraisal);
  if (financeRate === null || reinvestRate === null) {
    return { columns: flow, steps: [without(reasons['rates-not-given'])] };
  }
  const factors = factorsAtRate(financeRate, last);
  const growths = growthsToLastYear(reinvestRate, last);
  const outlays = timesEach(partOf(net, -1), factors);
  const receipts = timesEach(partOf(net, 1), growths);
  const columns: readonly TraceColumn[] = [
    ...flow,
    factorColumn('discountFactorAtRate', factors, financeRate),
    moneyColumn('presentValueOfOutlays', outlays, financeRate),
    factorColumn('growthToLastYear', growths, reinvestRate),
    moneyColumn('compounded', receipts, reinvestRate),
  ];
  if (modifiedInternalRate.kind === 'undefined') {
    return { columns, steps: [without(reasons[modifiedInternalRate.reason])] };
  }
  const step: TraceStep = {
    formula: 'modifiedInternalRate',
    operands: [
      operand('money', sum(receipts)),
      operand('money', sum(outlays).abs()),
      operand('years', last),
    ],
    result: operand('rate', modifiedInternalRate.value),
  };
  return { columns, steps: [step] };
}

function proofOf(rate: Rate, net: CashFlow, lastYear: number): TraceBody {
  const factors = factorsAtRate(rate, lastYear);
  const presentValues = timesEach(net, factors);
  return {
    columns: [
      factorColumn('discountFactorAtRate', factors, rate),
      moneyColumn('presentValueAtRate', presentValues, rate),
    ],
    steps: [
      {
        formula: 'netPresentValueAtRate',
        operands: [operand('rate', rate)],
        result: operand('money', sum(presentValues)),
      },
    ],
  };
}

function conclusion(result: InternalRate): TraceStep {
  if (result.kind === 'none') return without(reasons[result.reason]);
  const rates = operands('rate', ratesOf(result));
  if (result.kind === 'several') {
    return { formula: 'severalInternalRates', operands: rates, result: null };
  }
  return { formula: 'internalRate', operands: rates, result: operand('rate', result.rate) };
}

/** The amounts of one sign; 0 in the years of the other. */
function partOf(flow: CashFlow, sign: 1 | -1): CashFlow {
  return flow.map((amount) => money(sign === 1 ? Decimal.max(amount, 0) : Decimal.min(amount, 0)));
}

function without(formula: TraceFormula): TraceStep {
  return { formula, operands: [], result: null };
}

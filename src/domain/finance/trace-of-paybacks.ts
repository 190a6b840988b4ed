import { Decimal } from '../number/decimal.ts';
import { money, type CashFlow, type Factor } from '../number/quantities.ts';
import type { Appraisal } from './appraisal-result.ts';
import { accumulated, amountIn, negated, timesEach } from './cash-flow.ts';
import { discountFactors } from './discount-factors.ts';
import type { Payback } from './figures.ts';
import { crossingIn } from './payback.ts';
import type { AppraisalTerms } from './terms.ts';
import {
  lastYearOf,
  moneyColumn,
  netFlowColumns,
  operand,
  plainFactorColumns,
  runningColumn,
  type TraceBody,
} from './trace-columns.ts';
import type { TraceFormula, TraceStep } from './trace.ts';

/** Benefits less recurring costs in the first year at full effect [RAT-3]. */
export function traceOfAnnualNetBenefit({ cash, figures, years }: Appraisal): TraceBody {
  return {
    columns: [
      moneyColumn('benefits', cash.benefits),
      moneyColumn('recurringCosts', negated(cash.recurringCosts)),
    ],
    steps: [stepOfAnnualNetBenefit({ cash, figures, years })],
  };
}

/** Investment over annual net benefit [PAY-4]. */
export function traceOfSimplePayback(appraisal: Appraisal): TraceBody {
  const { figures } = appraisal;
  const { simplePayback: result, annualNetBenefit: yearly } = figures;
  const investment = operand('money', figures.investment);
  const columns = netFlowColumns(appraisal);
  const first = stepOfAnnualNetBenefit(appraisal);
  if (yearly.kind === 'undefined') return { columns, steps: [first] };
  if (result.kind === 'immediate') {
    return { columns, steps: [first, { formula: 'paybackImmediate', operands: [], result: null }] };
  }
  const last: TraceStep = {
    formula: result.kind === 'value' ? 'simplePayback' : 'paybackNever',
    operands: [investment, operand('money', yearly.value.amount)],
    result: result.kind === 'value' ? operand('years', result.years) : null,
  };
  return { columns, steps: [first, last] };
}

/** The last crossing of the accumulated flow, and a first one that is undone [PAY-1]. */
export function traceOfPayback(appraisal: Appraisal): TraceBody {
  const { net, payback } = appraisal.figures;
  return {
    columns: [...netFlowColumns(appraisal), runningColumn('accumulated', accumulated(net))],
    steps: stepsOfPayback(payback, net),
  };
}

/** The same on `N_t · D_t`, whatever the convention [PAY-5]. */
export function traceOfDiscountedPayback(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { net, discountedPayback } = appraisal.figures;
  const last = lastYearOf(appraisal);
  const discounted = timesEach(net, discountFactors(terms.schedule, last));
  return {
    columns: [
      ...netFlowColumns(appraisal),
      ...plainFactorColumns(terms, last),
      moneyColumn('presentValue', discounted),
      runningColumn('accumulatedPresentValue', accumulated(discounted)),
    ],
    steps: stepsOfPayback(discountedPayback, discounted),
  };
}

function stepOfAnnualNetBenefit({
  cash,
  figures,
  years,
}: Pick<Appraisal, 'cash' | 'figures' | 'years'>): TraceStep {
  const yearly = figures.annualNetBenefit;
  if (yearly.kind === 'undefined') {
    const highest = Decimal.max(...cash.benefits);
    return { formula: 'noBenefits', operands: [operand('money', highest)], result: null };
  }
  const { year, amount } = yearly.value;
  return {
    formula: 'annualNetBenefit',
    operands: [
      operand('calendarYear', years[year] ?? 0),
      operand('money', amountIn(cash.benefits, year)),
      operand('money', amountIn(negated(cash.recurringCosts), year)),
    ],
    result: operand('money', amount),
  };
}

function stepsOfPayback(result: Payback, flow: CashFlow): readonly TraceStep[] {
  const standing = accumulated(flow);
  if (result.kind === 'immediate') {
    const lowest = money(Decimal.min(...standing));
    return [{ formula: 'paybackImmediate', operands: [operand('money', lowest)], result: null }];
  }
  const { firstCrossing } = result;
  const undone =
    firstCrossing === null ? [] : [stepOfCrossing('paybackFirstCrossing', firstCrossing, flow)];
  if (result.kind === 'value') {
    return [...undone, stepOfCrossing('paybackWithinYear', result.years, flow)];
  }
  const atTheEnd = operand('money', amountIn(standing, flow.length - 1));
  return [...undone, { formula: 'paybackNever', operands: [atTheEnd], result: null }];
}

/** The year of a crossing is the crossing rounded up: it lies after the end of the year before. */
function stepOfCrossing(formula: TraceFormula, years: Factor, flow: CashFlow): TraceStep {
  const { yearBefore, outstanding, inflow } = crossingIn(flow, years.ceil().toNumber());
  return {
    formula,
    operands: [
      operand('years', yearBefore),
      operand('money', outstanding),
      operand('money', inflow),
    ],
    result: operand('years', years),
  };
}

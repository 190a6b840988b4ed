import type { Decimal } from '../number/decimal.ts';
import type { CashFlow } from '../number/quantities.ts';
import { sum } from '../number/sum.ts';
import type { Appraisal } from './appraisal-result.ts';
import { allCosts, negated, timesEach, together } from './cash-flow.ts';
import type { Figure } from './figures.ts';
import type { AppraisalTerms } from './terms.ts';
import {
  discountColumns,
  lastYearOf,
  moneyColumn,
  operand,
  reserveColumns,
  type TraceBody,
} from './trace-columns.ts';
import type { TraceColumnKey, TraceFormula, TraceUnit } from './trace.ts';

/** Benefits over all costs, both at present value [RAT-1]. */
export function traceOfBenefitCostRatio(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { cash, figures } = appraisal;
  return quotient(appraisal, terms, {
    above: ['benefits', cash.benefits, 'presentValueOfBenefits'],
    below: ['costs', allCosts(cash), 'presentValueOfCosts'],
    figure: figures.benefitCostRatio,
    formula: 'benefitCostRatio',
    otherwise: 'noCosts',
    unit: 'factor',
  });
}

/** Benefits after all but one-off costs over one-off costs, both at present value [RAT-2]. */
export function traceOfNettedRatio(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { cash, figures } = appraisal;
  const recurring = negated(cash.recurringCosts);
  const afterReserve = together(negated(cash.riskReserve), cash.residualValue);
  const above = together(together(cash.benefits, recurring), afterReserve);
  const trace = quotient(appraisal, terms, {
    above: ['benefitsAfterRecurringCosts', above, 'presentValueOfBenefitsAfterRecurringCosts'],
    below: ['investment', cash.oneOffCosts, 'presentValueOfInvestment'],
    figure: figures.benefitCostRatioNetted,
    formula: 'nettedBenefitCostRatio',
    otherwise: 'noCosts',
    unit: 'factor',
  });
  return {
    ...trace,
    columns: [
      moneyColumn('benefits', cash.benefits),
      moneyColumn('recurringCosts', recurring),
      ...reserveColumns(cash),
      ...trace.columns,
    ],
  };
}

/** All costs over benefits at full realisation, both at present value [RAT-5]. */
export function traceOfBreakEven(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { cash, figures } = appraisal;
  return quotient(appraisal, terms, {
    above: ['costs', allCosts(cash), 'presentValueOfCosts'],
    below: ['benefitsAtFullRealisation', cash.benefitsAtFullRealisation, 'presentValueOfBenefits'],
    figure: figures.breakEvenRealisation,
    formula: 'breakEvenRealisation',
    otherwise: 'noBenefits',
    unit: 'share',
  });
}

interface Quotient {
  readonly above: readonly [TraceColumnKey, CashFlow, TraceColumnKey];
  readonly below: readonly [TraceColumnKey, CashFlow, TraceColumnKey];
  readonly figure: Figure<Decimal, string>;
  readonly formula: TraceFormula;
  readonly otherwise: TraceFormula;
  readonly unit: TraceUnit;
}

/** Two flows, discounted alike, one over the other. */
function quotient(
  appraisal: Appraisal,
  terms: AppraisalTerms,
  { above, below, figure, formula, otherwise, unit }: Quotient,
): TraceBody {
  const factors = appraisal.figures.discountFactors;
  const [valuesAbove, valuesBelow] = [timesEach(above[1], factors), timesEach(below[1], factors)];
  const worthAbove = operand('money', sum(valuesAbove));
  const worthBelow = operand('money', sum(valuesBelow));
  return {
    columns: [
      moneyColumn(above[0], above[1]),
      moneyColumn(below[0], below[1]),
      ...discountColumns(terms, lastYearOf(appraisal)),
      moneyColumn(above[2], valuesAbove),
      moneyColumn(below[2], valuesBelow),
    ],
    steps: [
      figure.kind === 'value'
        ? { formula, operands: [worthAbove, worthBelow], result: operand(unit, figure.value) }
        : { formula: otherwise, operands: [worthBelow], result: null },
    ],
  };
}

import { annuityFactor } from './annuity.ts';
import type { Appraisal } from './appraisal-result.ts';
import { discountFactors } from './discount-factors.ts';
import type { AppraisalTerms } from './terms.ts';
import {
  discountColumns,
  lastYearOf,
  moneyColumn,
  netFlowColumns,
  operand,
  operands,
  runningColumn,
  sumOf,
  type TraceBody,
} from './trace-columns.ts';

/** `Σ N_t · factor_t` [NPV-1]. */
export function traceOfNetPresentValue(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { presentValues, accumulatedPresentValues } = appraisal.figures;
  return {
    columns: [
      ...netFlowColumns(appraisal),
      ...discountColumns(terms, lastYearOf(appraisal)),
      moneyColumn('presentValue', presentValues),
      runningColumn('accumulatedPresentValue', accumulatedPresentValues),
    ],
    steps: [sumOf('sumOfPresentValues', presentValues)],
  };
}

/** Net present value over `D_1 + … + D_N` [RAT-4]. */
export function traceOfEquivalentAnnuity(appraisal: Appraisal, terms: AppraisalTerms): TraceBody {
  const { figures } = appraisal;
  const last = lastYearOf(appraisal);
  const factors = annuityFactor(terms.schedule, last);
  return {
    columns: [
      ...netFlowColumns(appraisal),
      ...discountColumns(terms, last),
      moneyColumn('presentValue', figures.presentValues),
    ],
    steps: [
      sumOf('sumOfPresentValues', figures.presentValues),
      {
        formula: 'annuityFactor',
        operands: operands('factor', discountFactors(terms.schedule, last).slice(1)),
        result: operand('factor', factors),
      },
      {
        formula: 'equivalentAnnuity',
        operands: [operand('money', figures.netPresentValue), operand('factor', factors)],
        result: operand('money', figures.equivalentAnnuity),
      },
    ],
  };
}

import { share } from '../number/quantities.ts';
import type { Appraisal } from './appraisal-result.ts';
import type { AppraisalTerms } from './terms.ts';
import type { TraceBody } from './trace-columns.ts';
import { traceOfCapacity } from './trace-of-capacity.ts';
import { traceOfEquivalentAnnuity, traceOfNetPresentValue } from './trace-of-discounting.ts';
import {
  traceOfAnnualNetBenefit,
  traceOfDiscountedPayback,
  traceOfPayback,
  traceOfSimplePayback,
} from './trace-of-paybacks.ts';
import { traceOfInternalRate, traceOfModifiedRate } from './trace-of-rates.ts';
import {
  traceOfBenefitCostRatio,
  traceOfBreakEven,
  traceOfNettedRatio,
} from './trace-of-ratios.ts';
import type { Trace, TracedFigure, TraceLine } from './trace.ts';

interface TraceMaker {
  readonly body: (appraisal: Appraisal, terms: AppraisalTerms) => TraceBody;
  readonly ledgers: readonly TraceLine['ledger'][];
  /** Whether the case's own discounting, with its convention, is part of it. */
  readonly isDiscounted: boolean;
}

const cash = [
  'cashBenefit',
  'recurringCost',
  'oneOffCost',
  'riskReserve',
  'residualValue',
] as const;

const makers: Readonly<Record<TracedFigure, TraceMaker>> = {
  netPresentValue: { body: traceOfNetPresentValue, ledgers: cash, isDiscounted: true },
  internalRate: { body: traceOfInternalRate, ledgers: cash, isDiscounted: false },
  modifiedInternalRate: { body: traceOfModifiedRate, ledgers: cash, isDiscounted: false },
  simplePayback: { body: traceOfSimplePayback, ledgers: cash, isDiscounted: false },
  payback: { body: traceOfPayback, ledgers: cash, isDiscounted: false },
  discountedPayback: { body: traceOfDiscountedPayback, ledgers: cash, isDiscounted: false },
  benefitCostRatio: { body: traceOfBenefitCostRatio, ledgers: cash, isDiscounted: true },
  benefitCostRatioNetted: { body: traceOfNettedRatio, ledgers: cash, isDiscounted: true },
  annualNetBenefit: {
    body: traceOfAnnualNetBenefit,
    ledgers: ['cashBenefit', 'recurringCost'],
    isDiscounted: false,
  },
  equivalentAnnuity: { body: traceOfEquivalentAnnuity, ledgers: cash, isDiscounted: true },
  breakEvenRealisation: { body: traceOfBreakEven, ledgers: cash, isDiscounted: true },
  capacity: { body: traceOfCapacity, ledgers: ['capacity'], isDiscounted: true },
};

/**
 * How a headline figure of an appraised case came about [TRC-1], so that it can be worked out again
 * from what the trace shows and nothing else [TRC-2].
 *
 * - `lines`: those of the case; the ones of the ledgers the figure is made from are kept.
 * - `appraisal`, `terms`: of one and the same case. Nothing is rounded on the way [NUM-2].
 * - A figure that is not defined has a trace too: its last step says why [FIG-1].
 */
export function traceOfFigure(
  figure: TracedFigure,
  lines: readonly TraceLine[],
  appraisal: Appraisal,
  terms: AppraisalTerms,
): Trace {
  const { body, ledgers, isDiscounted } = makers[figure];
  const kept = lines.filter(({ ledger }) => ledgers.includes(ledger));
  return {
    figure,
    years: appraisal.years,
    convention: isDiscounted ? terms.convention : null,
    lines: figure === 'breakEvenRealisation' ? atFullRealisation(kept, appraisal) : kept,
    ...body(appraisal, terms),
  };
}

/** The break-even realisation asks what would come if every benefit came in full. */
function atFullRealisation(
  lines: readonly TraceLine[],
  { benefits }: Appraisal,
): readonly TraceLine[] {
  return lines.map((line) => {
    const benefit = benefits.find(({ id }) => id === line.lineId);
    return benefit === undefined || line.ledger !== 'cashBenefit'
      ? line
      : { ...line, amounts: benefit.cashAtFullRealisation, realisationRate: share(1) };
  });
}

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { resultOf } from '#src/state/results.ts';
import { sayAnnualNetBenefit, sayPayback } from '#src/text/figures.ts';
import { formatMoney } from '#src/text/format.ts';

/** The strip beneath a grid as it must read, worked out from the document alone. */
export function stripOf(document: BusinessCase): readonly string[] {
  // Of a copy nothing is remembered from before.
  const result = resultOf(structuredClone(document));
  if (result.kind === 'undefined') throw new Error('the case has no result');
  const { figures, years } = result.appraisal;
  return [
    { value: formatMoney(figures.netPresentValue), remark: null },
    sayPayback(figures.payback),
    sayAnnualNetBenefit(figures.annualNetBenefit, years),
  ]
    .flatMap(({ value, remark }) => (remark === null ? [value] : [value, remark]))
    .map((text) => text.replaceAll('\u00A0', ' '));
}

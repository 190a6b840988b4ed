import type { CaseSummary } from '../../domain/portfolio/case-summary.ts';
import type { BenefitInCase } from '../../domain/portfolio/portfolio.ts';

/** The benefits in whose own name, or that of their case, the text is found; all where it is empty. */
export function foundBenefits(
  summaries: readonly CaseSummary[],
  text: string,
): readonly BenefitInCase[] {
  const sought = text.trim().toLowerCase();
  return summaries.flatMap(({ id, title, worth }) => {
    if (worth.kind === 'undefined') return [];
    const isCase = title.toLowerCase().includes(sought);
    return worth.value.benefits
      .filter((benefit) => isCase || benefit.title.toLowerCase().includes(sought))
      .map((benefit) => ({ caseId: id, benefitId: benefit.id }));
  });
}

import type { BenefitInCase } from '../../domain/portfolio/portfolio.ts';
import type { SummaryById } from '../../domain/portfolio/case-summary.ts';
import { portfolioOverlap as words } from '../../text/da/portfolio-overlap.ts';

/** What a case is called on screen. */
export function caseTitle(title: string | undefined): string {
  const trimmed = title?.trim() ?? '';
  return trimmed === '' ? words.withoutTitle : trimmed;
}

/** What a benefit, a shared benefit or a pool is called on screen. */
export function recordName(name: string | undefined): string {
  const trimmed = name?.trim() ?? '';
  return trimmed === '' ? words.withoutName : trimmed;
}

/** A benefit and the case it is in; what is gone is known by nothing. */
export function placeName({ caseId, benefitId }: BenefitInCase, cases: SummaryById): string {
  const summary = cases.get(caseId);
  const benefits = summary?.worth.kind === 'value' ? summary.worth.value.benefits : [];
  const benefit = benefits.find(({ id }) => id === benefitId);
  return words.rowBenefit(recordName(benefit?.title), caseTitle(summary?.title));
}

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import type {
  BenefitInCase,
  Portfolio,
  ScenarioId,
  SharedBenefitId,
} from '#src/domain/portfolio/portfolio.ts';
import type { Reference } from '#src/domain/organisation/organisation.ts';
import { NOW } from './services.ts';

/** A portfolio as it begins, of 2026 to 2028, but for what is said. */
export function aPortfolio(says: Partial<Portfolio> = {}): Portfolio {
  return { ...newPortfolio(NOW, 2026), ...says };
}

/** References to cases by their ids; each is named by its id in capitals. */
export function cases(...ids: readonly string[]): readonly Reference<CaseId>[] {
  return ids.map((id) => ({ id: id as CaseId, name: id.toUpperCase() }));
}

/** The ids of what is referred to. */
export function idsIn(references: readonly { readonly id: string }[]): readonly string[] {
  return references.map(({ id }) => id);
}

/** A benefit of a case, as `a/b1`. */
export function place(text: string): BenefitInCase {
  const [caseId = '', benefitId = ''] = text.split('/');
  return { caseId: caseId as CaseId, benefitId: benefitId as BenefitId };
}

export const sharedId = 'shared' as SharedBenefitId;
export const scenarioId = 'scenario' as ScenarioId;

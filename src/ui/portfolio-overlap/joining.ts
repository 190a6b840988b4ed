import type { BenefitInCase, SharedBenefitRecord } from '../../domain/portfolio/portfolio.ts';

/** What the dialog of joining is opened with. */
export interface Joining {
  /** Chosen to begin with. */
  readonly places: readonly BenefitInCase[];
  readonly name: string;
  /** What they are added to; null is a shared benefit of their own. */
  readonly record: SharedBenefitRecord | null;
}

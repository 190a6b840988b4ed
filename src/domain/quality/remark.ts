import type { BenefitId } from '../business-case/benefit.ts';
import type { ChangeId } from '../business-case/change.ts';
import type { Consulted } from '../business-case/business-case.ts';
import type { RiskId } from '../business-case/risk.ts';
import type { CostLineId } from '../business-case/cost-line.ts';
import type { Month } from '../number/calendar.ts';
import type { Factor } from '../number/quantities.ts';

/** What a good reviewer would ask about a case, as data: the words for it live in `text` [QUA-1]. */
export type Remark =
  | RemarkOnCase
  | RemarkOnLine
  | RemarkOnRisk
  | { readonly kind: 'not-consulted'; readonly party: Consulted }
  | {
      readonly kind: 'benefit-before-change';
      readonly benefitId: BenefitId;
      readonly changeId: ChangeId;
      readonly starts: Month;
      readonly inPlace: Month;
    }
  | {
      readonly kind: 'change-not-planned';
      readonly benefitId: BenefitId;
      readonly changeId: ChangeId;
    }
  | {
      readonly kind: 'taken-before-it-comes';
      readonly benefitId: BenefitId;
      /** Calendar years: of the budget, and of the benefit. */
      readonly taken: number;
      readonly starts: number;
    }
  | {
      readonly kind: 'one-line-carries-most';
      readonly lineId: CostLineId | BenefitId;
      readonly of: 'costs' | 'benefits';
      /** Of the present value of all costs, or of all cash benefits. */
      readonly share: Factor;
    };

export type RemarkKind = Remark['kind'];

interface RemarkOnCase {
  readonly kind: (typeof remarksOnCase)[number];
}

interface RemarkOnLine {
  readonly kind: (typeof remarksOnLine)[number];
  readonly lineId: CostLineId | BenefitId;
}

interface RemarkOnRisk {
  readonly kind: (typeof remarksOnRisk)[number];
  readonly riskId: RiskId;
}

export const remarksOnCase = [
  'no-ranges',
  'no-risks',
  'no-running-costs',
  'no-drawbacks-looked-for',
  'nothing-asked-for',
  'nothing-recommended',
  'recommended-without-reason',
] as const;

export const remarksOnLine = [
  'estimate-without-range',
  'narrow-range',
  'no-evidence',
  'owner-leads-the-project',
  'no-harvest-form',
  'range-and-risk',
] as const;

export const remarksOnRisk = [
  'risk-not-sized',
  'risk-without-measure',
  'risk-without-owner',
] as const;

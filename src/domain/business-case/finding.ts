import type { OutsideHorizon } from '../finance/appraisal-result.ts';
import type { BenefitId } from './benefit.ts';
import type { CostLineId } from './cost-line.ts';

/** Something a case lacks, as data: the words for it live in `text` [CAS-9]. */
export type Finding =
  | {
      readonly kind: PlainFindingKind;
      readonly severity: Severity;
      readonly target: FieldTarget;
    }
  | {
      readonly kind: 'outside-horizon';
      readonly severity: Severity;
      readonly target: FieldTarget;
      readonly outside: Exclude<OutsideHorizon, 'none'>;
    }
  | {
      readonly kind: 'price-index-missing';
      readonly severity: Severity;
      readonly target: FieldTarget;
      readonly lineId: CostLineId | BenefitId;
      /** The first calendar year whose price change is not in the parameters. */
      readonly year: number;
    };

export type FindingKind = Finding['kind'];

/** `blocks`: the figures are wrong or incomplete until it is there. `missing`: the case is. */
export type Severity = 'blocks' | 'missing';

export const plainFindingKinds = [
  'no-title',
  'no-reason',
  'no-centre',
  'no-core-task',
  'no-project-owner',
  'no-project-lead',
  'no-cost',
  'no-benefit',
  'no-line-title',
  'no-amount',
  'no-time',
  'no-hourly-rate',
  'no-source',
  'no-benefit-owner',
  'no-measure',
  'no-baseline',
  'no-target',
  'no-next-measurement',
  'capacity-without-use',
  'quality-without-indicator',
  'avoided-cost-twice',
] as const;
export type PlainFindingKind = (typeof plainFindingKinds)[number];

/**
 * The field a finding leads to, by its name in the document [CAS-10]. An id of null is the list
 * itself, where a first line is to be added.
 */
export type FieldTarget =
  | {
      readonly kind: 'head';
      readonly field: 'title' | 'whyNow' | 'centre' | 'coreTask' | 'projectOwner' | 'projectLead';
    }
  | {
      readonly kind: 'cost';
      readonly id: CostLineId | null;
      readonly field: 'title' | 'amounts' | 'startMonth' | 'source';
    }
  | {
      readonly kind: 'benefit';
      readonly id: BenefitId | null;
      readonly field:
        | 'title'
        | 'amounts'
        | 'volume'
        | 'minutes'
        | 'hourlyRate'
        | 'startMonth'
        | 'harvest'
        | 'owner'
        | 'measure'
        | 'baseline'
        | 'target'
        | 'nextMeasurement'
        | 'source';
    }
  | { readonly kind: 'parameters'; readonly field: 'priceSeries' };

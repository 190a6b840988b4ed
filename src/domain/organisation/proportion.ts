import type { Brand } from '../../base/brand.ts';
import type { DecimalText } from '../number/quantities.ts';

export type ProportionId = Brand<string, 'ProportionId'>;

/** What may be demanded of a case before it is called ready, in the order it is shown. */
export const demands = [
  'owners',
  'sources',
  'measures',
  'drawbacks',
  'harvest',
  'uncertainty',
  'risks',
  'alternatives',
  'consulted',
] as const;
export type Demand = (typeof demands)[number];

/** What a case of this size must have before it may be called ready [PRO-1]. */
export interface Proportion {
  readonly id: ProportionId;
  readonly name: string;
  /** DKK, 0 or above: cases whose costs come to at least this. */
  readonly from: DecimalText;
  readonly demands: readonly Demand[];
}

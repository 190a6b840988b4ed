import type { DecimalText } from '../number/quantities.ts';
import type { HourlyRateId } from '../organisation/parameter-set.ts';

/** A rate of the case's parameters, or one of the line's own in DKK an hour. */
export type HourlyRateChoice =
  | { readonly kind: 'parameter'; readonly id: HourlyRateId }
  | { readonly kind: 'own'; readonly amount: DecimalText | null };

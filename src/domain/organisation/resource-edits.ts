import { isAmountNotNegative } from '../number/quantities.ts';
import { listEdits } from './list-edits.ts';
import type { KeyRole, Organisation, Pool } from './organisation.ts';

/** Pools, at most 500 [ORG-6]. What there is a year is 0 or above, and at most 10^15 [ORG-7]. */
export const poolEdits = listEdits(
  (organisation: Organisation) => organisation.pools,
  (organisation, pools) => ({ ...organisation, pools }),
  { isAllowed: ({ perYear }: Pool) => perYear === null || isAmountNotNegative(perYear) },
);

/** Key roles, at most 500 [ORG-6]. Their hours are 0 or above, and at most 10^15 [ORG-7]. */
export const keyRoleEdits = listEdits(
  (organisation: Organisation) => organisation.keyRoles,
  (organisation, keyRoles) => ({ ...organisation, keyRoles }),
  {
    isAllowed: ({ hoursPerYear }: KeyRole) =>
      hoursPerYear === null || isAmountNotNegative(hoursPerYear),
  },
);

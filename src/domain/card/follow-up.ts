import type { Card, CardBenefit } from './card.ts';

/**
 * What is measured after the decision, the next measurement first and what has no date last [CRD-6]:
 * benefits and drawbacks alike, for both are followed up. Costs of today that end need no measuring.
 */
export function followUpOf({ benefits, drawbacks }: Card): readonly CardBenefit[] {
  const all = [benefits, drawbacks].flatMap((part) => (part.kind === 'known' ? part.value : []));
  return all
    .filter(({ isCostOfToday }) => !isCostOfToday)
    .toSorted((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
}

/** Dates are written so that they sort as they fall; nothing sorts after all of them. */
function dateOf({ nextMeasurement }: CardBenefit): string {
  return nextMeasurement.kind === 'known' ? nextMeasurement.value : '~';
}

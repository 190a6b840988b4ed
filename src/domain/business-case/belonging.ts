import { isSameJson } from '../../base/same-json.ts';
import type { Alternative, AlternativeId, Belonging } from './alternative.ts';

/**
 * Whether a record is in an alternative [ALT-1]. `id` null is what all alternatives have in common,
 * and the case itself where it has none.
 */
export function belongsTo(belonging: Belonging, id: AlternativeId | null): boolean {
  return belonging === null || (id !== null && belonging.includes(id));
}

/** The belonging with one alternative in it or out of it, said one by one, in the order they stand. */
export function withAlternative(
  before: Belonging,
  id: AlternativeId,
  isIn: boolean,
  alternatives: readonly Pick<Alternative, 'id'>[],
): Belonging {
  if (belongsTo(before, id) === isIn) return before;
  return alternatives
    .map((each) => each.id)
    .filter((each) => (each === id ? isIn : belongsTo(before, each)));
}

/** The belonging without an alternative that is taken away. */
export function withoutAlternative(before: Belonging, id: AlternativeId): Belonging {
  const after = before?.filter((each) => each !== id) ?? null;
  return isSameJson(before, after) ? before : after;
}

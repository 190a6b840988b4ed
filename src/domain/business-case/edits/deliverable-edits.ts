import { listEdits } from '../../organisation/list-edits.ts';
import type { BusinessCase } from '../business-case.ts';
import type { DeliverableId } from '../deliverable.ts';
import { MOST_DELIVERABLES } from '../limits.ts';
import { withMapOfRecords } from '../map-references.ts';
import { belongsWithin } from '../references.ts';
import type { Edit } from './edit.ts';

/**
 * What the project hands over, at most 100 [CAS-12]. Nothing changes where a text would be longer than
 * it may be [CAS-11], or one would be of an alternative that is not in the case [CAS-13].
 */
const deliverables = listEdits(
  (businessCase: BusinessCase) => businessCase.deliverables,
  (businessCase, list) => ({ ...businessCase, deliverables: list }),
  {
    most: MOST_DELIVERABLES,
    isAllowed: ({ alternatives }, before) => belongsWithin(alternatives, before.alternatives),
  },
);

export const addDeliverable = deliverables.add;
/** The fields of a deliverable that are typed or chosen as they stand. */
export const changeDeliverable = deliverables.change;
export const moveDeliverable = deliverables.move;

/** Takes deliverables away, and their links with them [CAS-13]. */
export function removeDeliverables(ids: readonly DeliverableId[]): Edit {
  return (before) => withMapOfRecords(deliverables.remove(ids)(before));
}

import { listEdits } from '../../organisation/list-edits.ts';
import type { BusinessCase } from '../business-case.ts';
import type { ChangeId } from '../change.ts';
import { MOST_CHANGES } from '../limits.ts';
import { withMapOfRecords } from '../map-references.ts';
import { belongsWithin } from '../references.ts';
import type { Edit } from './edit.ts';

/**
 * The changes of a case, at most 100 [CAS-12]. Nothing changes where a text would be longer than it
 * may be [CAS-11], or one would be of an alternative that is not in the case [CAS-13].
 */
const changes = listEdits(
  (businessCase: BusinessCase) => businessCase.changes,
  (businessCase, list) => ({ ...businessCase, changes: list }),
  {
    most: MOST_CHANGES,
    isAllowed: (change, before) => belongsWithin(change.alternatives, before.alternatives),
  },
);

export const addChange = changes.add;
/** The fields of a change that are typed or chosen as they stand. */
export const describeChange = changes.change;
export const moveChange = changes.move;

/** Takes changes away, and their links with them: no benefit waits for them any more [CAS-13]. */
export function removeChanges(ids: readonly ChangeId[]): Edit {
  return (before) => withMapOfRecords(changes.remove(ids)(before));
}

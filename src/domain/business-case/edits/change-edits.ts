import { changed, withChangedRecord, withEach } from '../../../base/records.ts';
import { listEdits } from '../../organisation/list-edits.ts';
import type { BenefitId } from '../benefit.ts';
import type { BusinessCase } from '../business-case.ts';
import type { ChangeId } from '../change.ts';
import { MOST_CHANGES } from '../limits.ts';
import { onBenefits, type Edit } from './edit.ts';

/**
 * The changes of a case, at most 100 [CAS-12]. Nothing changes where a text would be longer than it
 * may be [CAS-11].
 */
const changes = listEdits(
  (businessCase: BusinessCase) => businessCase.changes,
  (businessCase, list) => ({ ...businessCase, changes: list }),
  { most: MOST_CHANGES },
);

export const addChange = changes.add;
/** The fields of a change that are typed as they stand. */
export const describeChange = changes.change;
export const moveChange = changes.move;

/** Takes changes away; no benefit depends on them any more [CAS-13]. */
export function removeChanges(ids: readonly ChangeId[]): Edit {
  return (before) => {
    const after = changes.remove(ids)(before);
    if (after === before) return before;
    const benefits = withEach(before.benefits, (benefit) =>
      changed(benefit, { dependsOn: benefit.dependsOn.filter((id) => !ids.includes(id)) }),
    );
    return { ...after, benefits };
  };
}

/** Whether a benefit waits for a change. Nothing changes where the change is not in the case [CAS-13]. */
export function setDependence(benefitId: BenefitId, changeId: ChangeId, depends: boolean): Edit {
  return onBenefits(({ benefits }) =>
    withChangedRecord(benefits, benefitId, (benefit) => {
      if (benefit.dependsOn.includes(changeId) === depends) return benefit;
      const others = benefit.dependsOn.filter((id) => id !== changeId);
      return changed(benefit, { dependsOn: depends ? [...others, changeId] : others });
    }),
  );
}

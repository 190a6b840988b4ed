import {
  changed,
  withChangedRecord,
  withMovedRecord,
  withoutRecords,
  withRecord,
} from '../../../base/records.ts';
import { hasShortTexts } from '../../organisation/limits.ts';
import type { BenefitId } from '../benefit.ts';
import type { BusinessCase } from '../business-case.ts';
import type { Change, ChangeId } from '../change.ts';
import { MOST_CHANGES } from '../limits.ts';
import { onBenefits, type Edit } from './edit.ts';

/** A change at the end of the list. Nothing changes when the case has all it may have [CAS-12]. */
export function addChange(change: Change): Edit {
  return onChanges(({ changes }) =>
    changes.length < MOST_CHANGES ? withRecord(changes, change) : changes,
  );
}

/** The fields of a change that are typed as they stand. */
export function describeChange(id: ChangeId, fields: Partial<Omit<Change, 'id'>>): Edit {
  return onChanges(({ changes }) =>
    withChangedRecord(changes, id, (change) => changed(change, fields)),
  );
}

/** Moves a change to stand at `index` among the changes. */
export function moveChange(id: ChangeId, index: number): Edit {
  return onChanges(({ changes }) => withMovedRecord(changes, id, index));
}

/** Takes changes away; no benefit depends on them any more [CAS-13]. */
export function removeChanges(ids: readonly ChangeId[]): Edit {
  return (before) => {
    const changes = withoutRecords(before.changes, ids);
    if (changes === before.changes) return before;
    const benefits = before.benefits.map((benefit) =>
      changed(benefit, { dependsOn: benefit.dependsOn.filter((id) => !ids.includes(id)) }),
    );
    return { ...before, changes, benefits };
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

/** An edit of the changes. Nothing changes where a text would be longer than it may be [CAS-11]. */
function onChanges(change: (before: BusinessCase) => BusinessCase['changes']): Edit {
  return (before) => {
    const changes = change(before);
    return changes === before.changes || !changes.every(hasShortTexts)
      ? before
      : { ...before, changes };
  };
}

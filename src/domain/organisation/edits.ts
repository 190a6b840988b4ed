import { changed, withEach } from '../../base/records.ts';
import { isAmount, isAmountNotNegative } from '../number/quantities.ts';
import { isShortText } from './limits.ts';
import { listEdits } from './list-edits.ts';
import { noAnchors } from './new-records.ts';
import type {
  CentreId,
  CoreTaskId,
  Goal,
  GoalId,
  GoalMeasure,
  Organisation,
  Principle,
  PrincipleId,
} from './organisation.ts';
import type { Proportion } from './proportion.ts';
import { LOWEST_STEP } from './score-scale.ts';

/**
 * A change a person makes to what all cases have in common. The same object comes back when nothing
 * changes, or when the organisation cannot be changed that way; then there is nothing to undo or to
 * save [ORG-1].
 */
export type OrganisationEdit = (before: Organisation) => Organisation;

/** The name of the municipality, or what the contents are taken from; nothing too long [ORG-6]. */
export function setOrganisationText(field: 'name' | 'source', text: string): OrganisationEdit {
  const change: Partial<Pick<Organisation, 'name' | 'source'>> = { [field]: text };
  return (before) => (isShortText(text) ? changed(before, change) : before);
}

const centres = listEdits(
  (organisation: Organisation) => organisation.centres,
  (organisation, list) => ({ ...organisation, centres: list }),
);

/** Centres. Core tasks and pools of one that is removed stay, and belong to no centre [ORG-2]. */
export const centreEdits = {
  ...centres,
  remove:
    (ids: readonly CentreId[]): OrganisationEdit =>
    (before) => {
      const after = centres.remove(ids)(before);
      if (after === before) return before;
      const { coreTasks, pools } = after;
      return {
        ...after,
        coreTasks: withEach(coreTasks, (task) => withoutCentre(task, ids)),
        pools: withEach(pools, (pool) => withoutCentre(pool, ids)),
      };
    },
};

const coreTasks = listEdits(
  (organisation: Organisation) => organisation.coreTasks,
  (organisation, list) => ({ ...organisation, coreTasks: list }),
);

/** Core tasks. The pools of one that is removed stay, and belong to no core task [ORG-2]. */
export const coreTaskEdits = {
  ...coreTasks,
  remove:
    (ids: readonly CoreTaskId[]): OrganisationEdit =>
    (before) => {
      const after = coreTasks.remove(ids)(before);
      if (after === before) return before;
      const pools = withEach(after.pools, (pool) =>
        pool.coreTaskId !== null && ids.includes(pool.coreTaskId)
          ? { ...pool, coreTaskId: null }
          : pool,
      );
      return { ...after, pools };
    },
};

/** Goals. An amount beyond 10^15 changes nothing [NUM-5]. */
export const goalEdits = listEdits(
  (organisation: Organisation) => organisation.goals,
  (organisation, goals) => ({ ...organisation, goals }),
  { isAllowed: ({ measure }: Goal) => isMeasure(measure) },
);

/** How far a goal has come, and is to come. */
export function setMeasure(id: GoalId, change: Partial<GoalMeasure>): OrganisationEdit {
  return goalEdits.update(id, (goal) => {
    const measure = changed(goal.measure, change);
    return measure === goal.measure ? goal : { ...goal, measure };
  });
}

/** Principles. A weight below 0 changes nothing [ORG-3], nor does one above 10^15 [NUM-5]. */
export const principleEdits = listEdits(
  (organisation: Organisation) => organisation.principles,
  (organisation, principles) => ({ ...organisation, principles }),
  { isAllowed: ({ weight }: Principle) => isAmountNotNegative(weight) },
);

/** What a step of the scale means by a principle; nothing changes at a step that is none [SCO-3]. */
export function setAnchor(id: PrincipleId, step: number, words: string): OrganisationEdit {
  return principleEdits.update(id, (principle) => {
    const index = step - LOWEST_STEP;
    const all = noAnchors.map((none, each) => principle.anchors[each] ?? none);
    if (!(index in all) || all[index] === words) return principle;
    return { ...principle, anchors: all.with(index, words) };
  });
}

/** What is demanded by size. An amount below 0, or above 10^15, changes nothing [NUM-5, PRO-1]. */
export const proportionEdits = listEdits(
  (organisation: Organisation) => organisation.proportions,
  (organisation, proportions) => ({ ...organisation, proportions }),
  { isAllowed: ({ from }: Proportion) => isAmountNotNegative(from) },
);

function withoutCentre<Owned extends { readonly centreId: CentreId | null }>(
  owned: Owned,
  ids: readonly CentreId[],
): Owned {
  return owned.centreId !== null && ids.includes(owned.centreId)
    ? { ...owned, centreId: null }
    : owned;
}

function isMeasure({ baseline, target, reached }: GoalMeasure): boolean {
  return [baseline, target, reached].every((amount) => amount === null || isAmount(amount));
}

import { changed } from '../../../base/records.ts';
import { hasShortTexts } from '../../organisation/limits.ts';
import { listEdits } from '../../organisation/list-edits.ts';
import type { CoreTaskId, GoalId } from '../../organisation/organisation.ts';
import type { BusinessCase } from '../business-case.ts';
import { nodeKey, type NodeRef } from '../case-map.ts';
import { MOST_AIMS } from '../limits.ts';
import { nodeKeysIn, withMapOfRecords } from '../map-references.ts';
import type { Edit } from './edit.ts';

/** Core tasks on the map of a case beside its own, at most 100 [CAS-12]. Nothing too long [CAS-11]. */
export const coreTasksOfMap = listEdits(
  ({ map }: BusinessCase) => map.coreTasks,
  (businessCase, coreTasks) => ({ ...businessCase, map: { ...businessCase.map, coreTasks } }),
  { most: MOST_AIMS },
);

/** The goals on the map, likewise. */
const goalsOfMap = listEdits(
  ({ map }: BusinessCase) => map.goals,
  (businessCase, goals) => ({ ...businessCase, map: { ...businessCase.map, goals } }),
  { most: MOST_AIMS },
);

/** A core task or goal that is put on the map; it may be one of the organisation. */
export type NewAim =
  | { readonly kind: 'coreTask'; readonly id: CoreTaskId; readonly title: string }
  | { readonly kind: 'goal'; readonly id: GoalId; readonly title: string };

/** Nothing changes where it is on the map already. */
export function addAim(aim: NewAim): Edit {
  const { kind, id, title: name } = aim;
  const add = kind === 'coreTask' ? coreTasksOfMap.add({ id, name }) : goalsOfMap.add({ id, name });
  return (before) => (nodeKeysIn(before).has(nodeKey(aim)) ? before : add(before));
}

/** What the case calls a core task or goal, its own core task among them. */
export function renameAim({ kind, id }: Pick<NodeRef, 'kind' | 'id'>, name: string): Edit {
  if (kind === 'goal') return goalsOfMap.change(id as GoalId, { name });
  return (before) => {
    const after = coreTasksOfMap.change(id as CoreTaskId, { name })(before);
    const { coreTask } = after;
    if (coreTask?.id !== id || !hasShortTexts({ name })) return after;
    const renamed = changed(coreTask, { name });
    return renamed === coreTask ? after : { ...after, coreTask: renamed };
  };
}

/** Takes core tasks and goals off the map, and their links with them [CAS-13]. */
export function removeAims(coreTaskIds: readonly string[], goalIds: readonly string[]): Edit {
  const removeCoreTasks = coreTasksOfMap.remove(coreTaskIds as CoreTaskId[]);
  const removeGoals = goalsOfMap.remove(goalIds as GoalId[]);
  return (before) => withMapOfRecords(removeGoals(removeCoreTasks(before)));
}

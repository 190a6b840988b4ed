import { withoutRecords, withRecord } from '../../../base/records.ts';
import type { Month } from '../../number/calendar.ts';
import { hasShortTexts } from '../../organisation/limits.ts';
import type { CoreTaskId, GoalId } from '../../organisation/organisation.ts';
import type { BenefitId } from '../benefit.ts';
import type { BusinessCase } from '../business-case.ts';
import { nodeKey, type NodeRef } from '../case-map.ts';
import { newChange, type ChangeId, type ChangeStage } from '../change.ts';
import type { CurrentCostId } from '../current-cost.ts';
import { newDeliverable, type DeliverableId } from '../deliverable.ts';
import { MOST_AIMS } from '../limits.ts';
import { nodeKeysIn, withMapOfRecords } from '../map-references.ts';
import { newBenefit } from '../new-line.ts';
import { addBenefit, changeBenefit, removeBenefits } from './benefit-edits.ts';
import { addChange, describeChange, removeChanges } from './change-edits.ts';
import { changeCurrentCost } from './current-cost-edits.ts';
import { addDeliverable, changeDeliverable, removeDeliverables } from './deliverable-edits.ts';
import { applyBlock, type Edit } from './edit.ts';

/** A new record, by what its column asks of it. A core task or goal may be one of the organisation. */
export type NewNode =
  | { readonly kind: 'deliverable'; readonly id: DeliverableId; readonly title: string }
  | {
      readonly kind: 'change';
      readonly id: ChangeId;
      readonly title: string;
      readonly stage: ChangeStage;
    }
  | {
      readonly kind: 'benefit';
      readonly id: BenefitId;
      readonly title: string;
      readonly startMonth: Month;
    }
  | { readonly kind: 'coreTask'; readonly id: CoreTaskId; readonly title: string }
  | { readonly kind: 'goal'; readonly id: GoalId; readonly title: string };

/** A new node is a new record of the case, last of its kind [MAP-1]. Nothing changes where it has no room. */
export function addNode(node: NewNode): Edit {
  const { title } = node;
  switch (node.kind) {
    case 'deliverable':
      return addDeliverable({ ...newDeliverable(node.id), title });
    case 'change':
      return addChange({ ...newChange(node.id), title, stage: node.stage });
    case 'benefit':
      return addBenefit(newBenefit({ id: node.id, title, startMonth: node.startMonth }));
    case 'coreTask':
    case 'goal':
      return addAim(node);
  }
}

/**
 * Another title of the record a node stands for, wherever it is shown. A core task or goal has its name
 * in the case changed; what the organisation calls it is said there.
 */
export function renameNode(node: NodeRef, title: string): Edit {
  switch (node.kind) {
    case 'deliverable':
      return changeDeliverable(node.id as DeliverableId, { title });
    case 'change':
      return describeChange(node.id as ChangeId, { title });
    case 'benefit':
      return changeBenefit(node.id as BenefitId, { title });
    case 'avoidedCost':
      return changeCurrentCost(node.id as CurrentCostId, { title });
    case 'coreTask':
    case 'goal':
      return renameAim(node, title);
  }
}

/**
 * Takes records away with their links [CAS-13]. What is said elsewhere in the case stays: the core task
 * of the case itself, and a cost of today.
 */
export function removeNodes(nodes: readonly NodeRef[]): Edit {
  const idsOf = (kind: NodeRef['kind']) =>
    nodes.filter((node) => node.kind === kind).map(({ id }) => id);
  return applyBlock([
    removeDeliverables(idsOf('deliverable') as DeliverableId[]),
    removeChanges(idsOf('change') as ChangeId[]),
    removeBenefits(idsOf('benefit') as BenefitId[]),
    removeAims(idsOf('coreTask'), idsOf('goal')),
  ]);
}

/** Whether `removeNodes` takes a node away. */
export function isRemovable({ kind, id }: NodeRef, { coreTask }: BusinessCase): boolean {
  return kind !== 'avoidedCost' && !(kind === 'coreTask' && id === coreTask?.id);
}

function addAim(aim: Extract<NewNode, { readonly kind: 'coreTask' | 'goal' }>): Edit {
  return (before) => {
    const { map } = before;
    const reference = { id: aim.id, name: aim.title };
    const list = aim.kind === 'coreTask' ? map.coreTasks : map.goals;
    const isRefused =
      list.length >= MOST_AIMS || !hasShortTexts(reference) || nodeKeysIn(before).has(nodeKey(aim));
    if (isRefused) return before;
    return aim.kind === 'coreTask'
      ? {
          ...before,
          map: { ...map, coreTasks: withRecord(map.coreTasks, { ...reference, id: aim.id }) },
        }
      : { ...before, map: { ...map, goals: withRecord(map.goals, { ...reference, id: aim.id }) } };
  };
}

function renameAim({ kind, id }: NodeRef, name: string): Edit {
  return (before) => {
    if (!hasShortTexts({ name })) return before;
    const { coreTask, map } = before;
    const renamed = <Aim extends { readonly id: string; readonly name: string }>(aim: Aim): Aim =>
      aim.id === id && aim.name !== name ? { ...aim, name } : aim;
    if (kind === 'goal') {
      const goals = map.goals.map(renamed);
      return goals.every((goal, index) => goal === map.goals[index])
        ? before
        : { ...before, map: { ...map, goals } };
    }
    const after = coreTask === null ? null : renamed(coreTask);
    const coreTasks = map.coreTasks.map(renamed);
    const isSame =
      after === coreTask && coreTasks.every((task, index) => task === map.coreTasks[index]);
    return isSame ? before : { ...before, coreTask: after, map: { ...map, coreTasks } };
  };
}

function removeAims(coreTaskIds: readonly string[], goalIds: readonly string[]): Edit {
  return (before) => {
    const { map } = before;
    const coreTasks = withoutRecords(map.coreTasks, coreTaskIds as CoreTaskId[]);
    const goals = withoutRecords(map.goals, goalIds as GoalId[]);
    if (coreTasks === map.coreTasks && goals === map.goals) return before;
    return withMapOfRecords({ ...before, map: { ...map, coreTasks, goals } });
  };
}

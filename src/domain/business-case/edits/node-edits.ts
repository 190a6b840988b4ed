import type { Month } from '../../number/calendar.ts';
import type { BenefitId } from '../benefit.ts';
import type { BusinessCase } from '../business-case.ts';
import type { NodeRef } from '../case-map.ts';
import { newChange, type ChangeId, type ChangeStage } from '../change.ts';
import type { CurrentCostId } from '../current-cost.ts';
import { newDeliverable, type DeliverableId } from '../deliverable.ts';
import { newBenefit } from '../new-line.ts';
import { addAim, removeAims, renameAim, type NewAim } from './aim-edits.ts';
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
  | NewAim;

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

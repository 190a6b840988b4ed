import { caseOfAlternative } from '../alternatives/case-of-alternative.ts';
import { currentCostOf } from '../alternatives/avoided-cost.ts';
import type { AlternativeId } from '../business-case/alternative.ts';
import type { Benefit } from '../business-case/benefit.ts';
import type { BusinessCase } from '../business-case/business-case.ts';
import { nodeKey, type MapColumn, type NodeRef } from '../business-case/case-map.ts';
import type { ChangeStage } from '../business-case/change.ts';
import type { NewAim } from '../business-case/edits/aim-edits.ts';
import { coreTasksOnMap } from '../business-case/map-references.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { numbered, type BenefitMap, type MapNode } from './benefit-map.ts';
import { columnsOf, inPlace } from './map-columns.ts';

/** What core tasks and goals are called now. */
export type NamesOfAims = Pick<Organisation, 'coreTasks' | 'goals'>;

/** The core tasks and goals of an organisation, each as what it would be on a map. */
export function aimsOf(organisation: NamesOfAims | null): readonly NewAim[] {
  return [
    ...(organisation?.coreTasks ?? []).map(({ id, name }): NewAim => {
      return { kind: 'coreTask', id, title: name };
    }),
    ...(organisation?.goals ?? []).map(({ id, name }): NewAim => {
      return { kind: 'goal', id, title: name };
    }),
  ];
}

/**
 * The map of a case as one alternative alone [MAP-1]: its deliverables, changes and benefits, costs of
 * today that end among them, and the core tasks and goals it names, in the columns of its preset.
 *
 * - `organisation` says what its core tasks and goals are called; one it does not have is called as the
 *   case remembers it.
 * - A link to what the alternative does not have is not there.
 */
export function mapOfCase(
  document: BusinessCase,
  alternativeId: AlternativeId | null,
  organisation: NamesOfAims | null = null,
): BenefitMap {
  const shown = caseOfAlternative(document, alternativeId);
  const { map } = shown;
  const nodes = nodesByColumn(shown, organisation);
  const rankOf = new Map(map.placements.map(({ node, rank }) => [nodeKey(node), rank]));
  const columns = columnsOf(map.preset).map(({ column, holds }) => ({
    column,
    ownName: map.columnNames[column],
    nodes: inPlace(
      nodes.filter((each) => holds.includes(each.column)).map(({ node }) => node),
      rankOf,
    ),
  }));
  const keys = new Set(nodes.map(({ node }) => node.key));
  return {
    columns: numbered(columns),
    links: map.links
      .map(({ from, to, share }) => ({ from: nodeKey(from), to: nodeKey(to), share }))
      .filter(({ from, to }) => keys.has(from) && keys.has(to)),
  };
}

/** The record of the case that a benefit of one alternative is: a cost of today may be one. */
export function nodeOfBenefit({ id }: Pick<Benefit, 'id'>): NodeRef {
  const currentCostId = currentCostOf(id);
  return currentCostId === null
    ? { kind: 'benefit', id }
    : { kind: 'avoidedCost', id: currentCostId };
}

interface Placed {
  readonly column: MapColumn;
  readonly node: MapNode;
}

function nodesByColumn(shown: BusinessCase, organisation: NamesOfAims | null): readonly Placed[] {
  const { id, deliverables, changes, benefits, map } = shown;
  const placed = (column: MapColumn, node: NodeRef, says: Said): Placed => ({
    column,
    node: {
      key: nodeKey(node),
      node,
      number: 0,
      title: says.title,
      owner: says.owner ?? '',
      note: says.note ?? '',
      benefit: says.benefit ?? null,
      stage: says.stage ?? null,
      isPlaced: false,
      caseIds: [id],
      gathers: 0,
    },
  });
  const names = new Map<string, string>(aimsOf(organisation).map(({ id, title }) => [id, title]));
  const aim =
    (kind: 'coreTask' | 'goal') => (reference: { readonly id: string; readonly name: string }) =>
      placed(
        'aim',
        { kind, id: reference.id },
        { title: names.get(reference.id) ?? reference.name },
      );
  return [
    ...deliverables.map((each) =>
      placed('deliverable', { kind: 'deliverable', id: each.id }, each),
    ),
    ...changes.map((each) => placed(each.stage, { kind: 'change', id: each.id }, each)),
    ...benefits.map((each) => placed('benefit', nodeOfBenefit(each), { ...each, benefit: each })),
    ...coreTasksOnMap(shown).map(aim('coreTask')),
    ...map.goals.map(aim('goal')),
  ];
}

interface Said {
  readonly title: string;
  readonly owner?: string;
  readonly note?: string;
  readonly benefit?: Benefit;
  readonly stage?: ChangeStage;
}

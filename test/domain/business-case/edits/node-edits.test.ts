import { describe, expect, test } from 'vitest';

import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { nodeKinds, type MapViewId } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import type { CurrentCostId } from '#src/domain/business-case/current-cost.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import { removeCurrentCosts } from '#src/domain/business-case/edits/current-cost-edits.ts';
import { chooseCoreTask } from '#src/domain/business-case/edits/head-edits.ts';
import { addMapView, changeMapView } from '#src/domain/business-case/edits/map-view-edits.ts';
import {
  addNode,
  isRemovable,
  removeNodes,
  renameNode,
  type NewNode,
} from '#src/domain/business-case/edits/node-edits.ts';
import { nodeKeysIn } from '#src/domain/business-case/map-references.ts';
import { newCurrentCost } from '#src/domain/business-case/new-line.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap, linksIn, nodeOf } from '#test/support/maps.ts';

const coreTask = { id: 'head' as CoreTaskId, name: 'Hjemmepleje' };

function aMappedCase(): BusinessCase {
  return aCase({
    coreTask,
    currentCosts: [newCurrentCost('today' as CurrentCostId)],
    deliverables: [newDeliverable('d' as DeliverableId)],
    changes: [newChange('c' as ChangeId)],
    benefits: [aBenefit({ id: 'b' as BenefitId })],
    map: aMap(
      [
        aLink('deliverable:d', 'change:c'),
        aLink('change:c', 'benefit:b'),
        aLink('benefit:b', 'goal:g'),
        aLink('benefit:b', 'coreTask:head'),
        aLink('avoidedCost:today', 'goal:g'),
      ],
      {
        goals: [{ id: 'g' as GoalId, name: 'Mål' }],
        placements: [{ node: nodeOf('benefit:b'), rank: 0 }],
        views: [aView()],
      },
    ),
  });
}

function aView() {
  return {
    id: 'view' as MapViewId,
    name: 'Direktionen',
    shows: [],
    owners: [],
    classes: [],
    aims: [nodeOf('goal:g')],
    focus: nodeOf('benefit:b'),
    hidesRest: true,
    collapsed: [nodeOf('change:c')],
  };
}

describe('nodes are records of the case', () => {
  test('MAP-1 a new node is a new record of its kind', () => {
    const news: readonly NewNode[] = [
      { kind: 'deliverable', id: 'd2' as DeliverableId, title: 'Skærme' },
      { kind: 'change', id: 'c2' as ChangeId, title: 'Ny plan', stage: 'enabling' },
      { kind: 'benefit', id: 'b2' as BenefitId, title: 'Tid', startMonth: '2027-01' as Month },
      { kind: 'coreTask', id: 'k2' as CoreTaskId, title: 'Genoptræning' },
      { kind: 'goal', id: 'g2' as GoalId, title: 'Mere for det samme' },
    ];
    const after = news.map(addNode).reduce((latest, edit) => edit(latest), aMappedCase());
    expect(after.deliverables[1]).toMatchObject({ id: 'd2', title: 'Skærme' });
    expect(after.changes[1]).toMatchObject({ id: 'c2', title: 'Ny plan', stage: 'enabling' });
    expect(after.benefits[1]).toMatchObject({ id: 'b2', title: 'Tid' });
    expect(after.map.coreTasks).toEqual([{ id: 'k2', name: 'Genoptræning' }]);
    expect(after.map.goals[1]).toEqual({ id: 'g2', name: 'Mere for det samme' });
    for (const edit of news.map(addNode)) expect(edit(after)).toBe(after);
    const head = addNode({ kind: 'coreTask', id: coreTask.id, title: 'Igen' });
    expect(head(after)).toBe(after);
  });

  test('MAP-1 a node is renamed where its record is', () => {
    const keys = ['deliverable:d', 'change:c', 'benefit:b', 'avoidedCost:today', 'goal:g'];
    const after = [...keys, 'coreTask:head']
      .map((key) => renameNode(nodeOf(key), `Ny ${key}`))
      .reduce((latest, edit) => edit(latest), aMappedCase());
    expect(after.deliverables[0]?.title).toBe('Ny deliverable:d');
    expect(after.changes[0]?.title).toBe('Ny change:c');
    expect(after.benefits[0]?.title).toBe('Ny benefit:b');
    expect(after.currentCosts[0]?.title).toBe('Ny avoidedCost:today');
    expect(after.map.goals[0]?.name).toBe('Ny goal:g');
    expect(after.coreTask?.name).toBe('Ny coreTask:head');
    for (const kind of nodeKinds) {
      expect(renameNode({ kind, id: 'none' }, 'Ny')(after)).toBe(after);
    }
    expect(renameNode(nodeOf('goal:g'), 'x'.repeat(10_001))(after)).toBe(after);
  });

  test('CAS-13 with a record go its links, its place and what views say of it', () => {
    const after = removeNodes([nodeOf('benefit:b'), nodeOf('change:c')])(aMappedCase());
    expect(linksIn(after.map)).toEqual(['avoidedCost:today → goal:g']);
    expect(after.map.placements).toEqual([]);
    const view = { focus: null, hidesRest: false, collapsed: [], aims: [{ id: 'g' }] };
    expect(after.map.views).toMatchObject([view]);
    const none = removeNodes([nodeOf('goal:g')])(after);
    expect(none.map).toMatchObject({ goals: [], links: [], views: [{ aims: [] }] });
  });

  test('CAS-13 a cost of today that is taken away leaves the map', () => {
    const after = removeCurrentCosts(['today' as CurrentCostId])(aMappedCase());
    expect(linksIn(after.map)).not.toContain('avoidedCost:today → goal:g');
    expect(after.map.links).toHaveLength(4);
  });

  test('what is said elsewhere in the case is not taken away on its map', () => {
    const before = aMappedCase();
    for (const key of ['coreTask:head', 'avoidedCost:today']) {
      expect(isRemovable(nodeOf(key), before)).toBe(false);
      expect(removeNodes([nodeOf(key)])(before)).toBe(before);
    }
    expect(isRemovable(nodeOf('benefit:b'), before)).toBe(true);
  });
});

describe('the core task of the case', () => {
  test('MAP-1 it is on the map, and stays there when another is chosen, where something leads to it', () => {
    const before = aMappedCase();
    const other = { id: 'other' as CoreTaskId, name: 'Genoptræning' };
    const after = chooseCoreTask(other)(before);
    expect([...nodeKeysIn(after)].filter((key) => key.startsWith('coreTask'))).toEqual([
      'coreTask:other',
      'coreTask:head',
    ]);
    expect(linksIn(after.map)).toContain('benefit:b → coreTask:head');
    const unlinked = removeNodes([nodeOf('benefit:b')])(before);
    expect(chooseCoreTask(null)(unlinked).map.coreTasks).toEqual([]);
  });
});

describe('views', () => {
  test('CAS-13 a view names what is in the case', () => {
    const before = aMappedCase();
    const second = { ...aView(), id: 'second' as MapViewId };
    expect(addMapView(second)(before).map.views).toHaveLength(2);
    expect(addMapView({ ...second, aims: [nodeOf('goal:none')] })(before)).toBe(before);
    expect(changeMapView(aView().id, { focus: nodeOf('change:none') })(before)).toBe(before);
    expect(changeMapView(aView().id, { focus: null })(before).map.views[0]?.focus).toBe(null);
  });
});

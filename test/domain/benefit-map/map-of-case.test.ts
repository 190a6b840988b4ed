import { describe, expect, test } from 'vitest';

import { nodesOf, type BenefitMap } from '#src/domain/benefit-map/benefit-map.ts';
import { linksOfCommand } from '#src/domain/benefit-map/link-command.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { CaseMap } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import type { CurrentCostId } from '#src/domain/business-case/current-cost.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import { placeNode } from '#src/domain/business-case/edits/map-edits.ts';
import { renameNode } from '#src/domain/business-case/edits/node-edits.ts';
import { newCurrentCost } from '#src/domain/business-case/new-line.ts';
import type { Month } from '#src/domain/number/calendar.ts';
import type { CoreTaskId, GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap, nodeOf } from '#test/support/maps.ts';

const screen = 'screen' as AlternativeId;
const car = 'car' as AlternativeId;

function aMappedCase(map: Partial<CaseMap> = {}): BusinessCase {
  return aCase({
    coreTask: { id: 'k' as CoreTaskId, name: 'Hjemmepleje' },
    deliverables: [newDeliverable('d' as DeliverableId)],
    changes: [
      { ...newChange('c1' as ChangeId), owner: 'Lis', note: 'Aftales' },
      { ...newChange('c2' as ChangeId), stage: 'enabling' },
    ],
    benefits: ['b1', 'b2', 'b3'].map((id) => aBenefit({ id: id as BenefitId })),
    map: aMap([aLink('change:c1', 'benefit:b1', '0.5'), aLink('benefit:b1', 'coreTask:k')], {
      goals: [{ id: 'g' as GoalId, name: 'Mere for det samme' }],
      ...map,
    }),
  });
}

describe('mapOfCase', () => {
  test('MAP-1 every record stands in its column once, numbered from the left and from the top', () => {
    expect(drawn(mapOfCase(aMappedCase(), null))).toEqual([
      'deliverable: 1 deliverable:d',
      'practice: 2 change:c1, 3 change:c2',
      'benefit: 4 benefit:b1, 5 benefit:b2, 6 benefit:b3',
      'aim: 7 coreTask:k, 8 goal:g',
    ]);
  });

  test.each(['staten2018', 'bdn'] as const)('in %s both kinds of change stand apart', (preset) => {
    const columns = drawn(mapOfCase(aMappedCase({ preset }), null));
    expect(columns).toContain('enabling: 2 change:c2');
    expect(columns).toContain('practice: 3 change:c1');
  });

  test('what is said of a record is what its node says', () => {
    const map = mapOfCase(aMappedCase(), null);
    expect(nodesOf(map)[1]).toMatchObject({ owner: 'Lis', note: 'Aftales', benefit: null });
    expect(nodesOf(map)[3]?.benefit?.id).toBe('b1');
    expect(map.links).toEqual([
      { from: 'change:c1', to: 'benefit:b1', share: '0.5' },
      { from: 'benefit:b1', to: 'coreTask:k', share: null },
    ]);
  });

  test('MAP-1 a benefit that is renamed in its table is renamed on the map, and the other way round', () => {
    const after = renameNode(nodeOf('benefit:b1'), 'Færre opkald')(aMappedCase());
    expect(after.benefits[0]?.title).toBe('Færre opkald');
    expect(nodesOf(mapOfCase(after, null))[3]?.title).toBe('Færre opkald');
  });

  test('a core task is called what the organisation calls it, else as the case remembers it', () => {
    const organisation = {
      coreTasks: [{ id: 'k' as CoreTaskId, name: 'Pleje i eget hjem', centreId: null }],
      goals: [],
    };
    const titles = nodesOf(mapOfCase(aMappedCase(), null, organisation)).map(({ title }) => title);
    expect(titles.slice(-2)).toEqual(['Pleje i eget hjem', 'Mere for det samme']);
  });

  test('MAP-9 a placed node stands at its rank, and the others keep their order around it', () => {
    const one = placeNode(nodeOf('benefit:b1'), 2)(aMappedCase());
    expect(benefitsOf(one)).toEqual(['b2', 'b3', 'b1']);
    const both = placeNode(nodeOf('benefit:b2'), 2)(one);
    expect(benefitsOf(both)).toEqual(['b1', 'b3', 'b2']);
    const beyond = placeNode(nodeOf('benefit:b2'), 900)(both);
    expect(benefitsOf(beyond)).toEqual(['b1', 'b3', 'b2']);
    const nodes = nodesOf(mapOfCase(both, null));
    expect(nodes.filter(({ isPlaced }) => isPlaced).map(({ key }) => key)).toEqual([
      'benefit:b1',
      'benefit:b2',
    ]);
  });

  test('ALT-1 an alternative has what belongs to it, and links between what it has', () => {
    const before = aMappedCase();
    const document: BusinessCase = {
      ...before,
      alternatives: [screen, car].map((id) => ({ id, name: id, description: '' })),
      changes: before.changes.map((change, index) =>
        index === 0 ? { ...change, alternatives: [screen] } : change,
      ),
      deliverables: [{ ...newDeliverable('d' as DeliverableId), alternatives: [car] }],
    };
    const ofCar = mapOfCase(document, car);
    expect(ofCar.links.map(({ from }) => from)).toEqual(['benefit:b1']);
    expect(drawn(ofCar)[1]).toBe('practice: 2 change:c2');
    expect(drawn(mapOfCase(document, screen))[0]).toBe('deliverable: ');
  });

  test('ALT-3 MAP-1 a cost of today that ends is a benefit of the map, under its own id', () => {
    const avoided = [{ alternativeId: null, fromMonth: '2027-01' as Month }];
    const cost = { ...newCurrentCost('lease' as CurrentCostId), title: 'Leasing', avoided };
    const goesOn = newCurrentCost('rent' as CurrentCostId);
    const document = { ...aMappedCase(), currentCosts: [cost, goesOn] };
    const map = mapOfCase(
      { ...document, map: aMap([aLink('avoidedCost:lease', 'coreTask:k', '1')]) },
      null,
    );
    expect(drawn(map)[2]).toContain('7 avoidedCost:lease');
    expect(drawn(map)[2]).not.toContain('rent');
    expect(map.links).toHaveLength(1);
  });
});

describe('linksOfCommand', () => {
  const map = mapOfCase(aMappedCase(), null);

  test('each of a step leads to each of the next', () => {
    const result = linksOfCommand(map, [[2, 3], [4], [7, 8]]);
    expect(result.ok && result.value.map(({ from, to }) => `${from.id}→${to.id}`)).toEqual([
      'c1→b1',
      'c2→b1',
      'b1→k',
      'b1→g',
    ]);
  });

  test('the first number that no node has is told', () => {
    expect(linksOfCommand(map, [[2], [9], [0]])).toEqual({
      ok: false,
      failure: { kind: 'no-such-number', number: 9 },
    });
  });
});

function drawn({ columns }: BenefitMap): readonly string[] {
  return columns.map(
    ({ column, nodes }) =>
      `${column}: ${nodes.map(({ number, key }) => `${String(number)} ${key}`).join(', ')}`,
  );
}

function benefitsOf(document: BusinessCase): readonly string[] {
  return nodesOf(mapOfCase(document, null)).flatMap(({ benefit }) =>
    benefit === null ? [] : [benefit.id],
  );
}

import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import type { MapLinkId } from '#src/domain/business-case/case-map.ts';
import { newChange, type ChangeId } from '#src/domain/business-case/change.ts';
import { newDeliverable, type DeliverableId } from '#src/domain/business-case/deliverable.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import {
  linkNodes,
  nameColumn,
  orderNodes,
  placeNode,
  refusalOfLink,
  releaseNodes,
  removeLinks,
  setMapLook,
  setShare,
  shareEqually,
  unlinkNodes,
} from '#src/domain/business-case/edits/map-edits.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap, linksIn, nodeOf } from '#test/support/maps.ts';

/** One of each kind, with benefits 1 to 3. */
function aMappedCase(links: readonly ReturnType<typeof aLink>[] = []): BusinessCase {
  return aCase({
    deliverables: [newDeliverable('d' as DeliverableId)],
    changes: [newChange('c' as ChangeId)],
    benefits: ['1', '2', '3'].map((id) => aBenefit({ id: id as BenefitId })),
    map: aMap(links, { goals: [{ id: 'g' as GoalId, name: 'Mål' }] }),
  });
}

describe('linkNodes', () => {
  test.each([
    ['deliverable:d', 'change:c'],
    ['change:c', 'benefit:1'],
    ['benefit:1', 'benefit:2'],
    ['benefit:1', 'goal:g'],
    ['deliverable:d', 'goal:g'],
  ])('MAP-2 %s may lead to %s', (from, to) => {
    const before = aMappedCase();
    const link = aLink(from, to, '0.4');
    expect(linkNodes(link)(before).map.links).toEqual([link]);
  });

  test.each([
    ['benefit:1', 'change:c', 'backward'],
    ['change:c', 'deliverable:d', 'backward'],
    ['goal:g', 'goal:g', 'backward'],
    ['benefit:3', 'goal:none', 'not-there'],
    ['avoidedCost:1', 'goal:g', 'not-there'],
    ['benefit:1', 'benefit:2', 'linked-already'],
  ])('MAP-2 %s does not lead to %s: %s', (from, to, kind) => {
    const before = aMappedCase([aLink('benefit:1', 'benefit:2')]);
    expect(refusalOfLink(aLink(from, to), before)).toEqual({ kind });
    expect(linkNodes({ ...aLink(from, to), id: 'new' as MapLinkId })(before)).toBe(before);
  });

  test.each([
    ['benefit:3', 'benefit:1', ['benefit:3', 'benefit:1', 'benefit:2', 'benefit:3']],
    ['benefit:1', 'benefit:1', ['benefit:1', 'benefit:1']],
  ])('MAP-3 a link from %s to %s would close a ring', (from, to, path) => {
    const before = aMappedCase([aLink('benefit:1', 'benefit:2'), aLink('benefit:2', 'benefit:3')]);
    expect(refusalOfLink(aLink(from, to), before)).toEqual({ kind: 'ring', path });
    expect(linkNodes(aLink(from, to))(before)).toBe(before);
  });

  test('CAS-11 a share is one of a whole', () => {
    const before = aMappedCase();
    expect(linkNodes(aLink('benefit:1', 'goal:g', '1.01'))(before)).toBe(before);
    const linked = linkNodes(aLink('benefit:1', 'goal:g'))(before);
    const [link] = linked.map.links;
    if (link === undefined) throw new Error('it is linked');
    expect(setShare(link.id, decimalText('-0.1'))(linked)).toBe(linked);
    expect(setShare(link.id, decimalText('0.6'))(linked).map.links[0]?.share).toBe('0.6');
    expect(setShare(link.id, null)(linked)).toBe(linked);
  });
});

describe('other edits of links', () => {
  const links = [
    aLink('benefit:1', 'goal:g'),
    aLink('benefit:1', 'benefit:2'),
    aLink('benefit:1', 'benefit:3'),
    aLink('benefit:2', 'goal:g', '0.5'),
  ];

  test('they are taken away one by one, or by their ends', () => {
    const before = aMappedCase(links);
    const [first, second] = links;
    if (first === undefined || second === undefined) throw new Error('there are links');
    expect(linksIn(removeLinks([first.id])(before).map)).toEqual(
      linksIn({ links: links.slice(1) }),
    );
    expect(unlinkNodes(second)(before).map.links).toEqual([first, ...links.slice(2)]);
    expect(unlinkNodes(aLink('benefit:3', 'goal:g'))(before)).toBe(before);
  });

  test('NUM-6 shared equally is in whole per cent, all of it, the first with what is over', () => {
    const shared = shareEqually(nodeOf('benefit:1'))(aMappedCase(links));
    expect(shared.map.links.map(({ share }) => share)).toEqual(['0.34', '0.33', '0.33', '0.5']);
    expect(shareEqually(nodeOf('benefit:3'))(shared)).toBe(shared);
  });
});

describe('where things stand, and what they are called', () => {
  test('MAP-9 the node that was placed last is first', () => {
    const before = aMappedCase();
    const one = placeNode(nodeOf('benefit:1'), 2)(before);
    const other = placeNode(nodeOf('benefit:2'), 0)(one);
    const again = placeNode(nodeOf('benefit:1'), 1)(other);
    expect(again.map.placements).toEqual([
      { node: nodeOf('benefit:1'), rank: 1 },
      { node: nodeOf('benefit:2'), rank: 0 },
    ]);
    expect(releaseNodes([nodeOf('benefit:1')])(again).map.placements).toEqual([
      { node: nodeOf('benefit:2'), rank: 0 },
    ]);
    expect(releaseNodes()(again).map.placements).toEqual([]);
    for (const rank of [-1, 1.5, 1000]) {
      expect(placeNode(nodeOf('benefit:1'), rank)(before)).toBe(before);
    }
    expect(placeNode(nodeOf('benefit:none'), 0)(before)).toBe(before);
  });

  test('MAP-9 nodes that are put in an order stay in it, and what else was placed keeps its place', () => {
    const before = placeNode(nodeOf('change:c'), 0)(aMappedCase());
    const order = ['benefit:3', 'benefit:1'].map(nodeOf);
    const ordered = orderNodes(order)(before);
    expect(ordered.map.placements).toEqual([
      { node: nodeOf('benefit:3'), rank: 0 },
      { node: nodeOf('benefit:1'), rank: 1 },
      { node: nodeOf('change:c'), rank: 0 },
    ]);
    expect(orderNodes(order)(ordered)).toBe(ordered);
    for (const refused of [
      ['benefit:1', 'benefit:1'],
      ['benefit:1', 'benefit:none'],
    ]) {
      expect(orderNodes(refused.map(nodeOf))(ordered)).toBe(ordered);
    }
  });

  test('CAS-3 a method, what nodes say and names of columns', () => {
    const before = aMappedCase();
    expect(setMapLook({ preset: 'bdn', shows: ['note'] })(before).map).toMatchObject({
      preset: 'bdn',
      shows: ['note'],
    });
    expect(setMapLook({ preset: 'rebild' })(before)).toBe(before);
    const named = nameColumn('aim', 'Vision')(before);
    expect(named.map.columnNames).toMatchObject({ aim: 'Vision', benefit: '' });
    expect(nameColumn('aim', 'Vision')(named)).toBe(named);
    expect(nameColumn('aim', 'x'.repeat(10_001))(named)).toBe(named);
  });
});

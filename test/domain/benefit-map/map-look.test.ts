import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nodesOf } from '#src/domain/benefit-map/benefit-map.ts';
import {
  foldableIn,
  lookOfView,
  shownMap,
  viewOfLook,
  wholeLook,
  type MapLook,
} from '#src/domain/benefit-map/map-look.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import { benefitClasses } from '#src/domain/business-case/benefit.ts';
import type { MapViewId } from '#src/domain/business-case/case-map.ts';
import { aCase } from '#test/support/business-cases.ts';
import { nodeOf, twoChains } from '#test/support/maps.ts';

const map = mapOfCase(aCase({ ...twoChains, coreTask: null }), null);

const keys = nodesOf(map).map(({ key }) => key);

describe('shownMap', () => {
  test.each<[string, Partial<MapLook>, readonly string[]]>([
    ['all of it', {}, ['c1', 'c2', 'b1', 'b2', 'g1', 'g2']],
    ['a filter', { owners: ['Lis'] }, ['c1', 'b1', 'g1']],
    ['a chain stands out, and all is shown', { focus: 'benefit:b1' }, keysOf(keys)],
    ['one chain alone', { focus: 'benefit:b1', hidesRest: true }, ['c1', 'b1', 'g1']],
    ['the rest of nothing', { hidesRest: true }, keysOf(keys)],
    ['folded at a benefit', { collapsed: ['benefit:b2'] }, ['c1', 'b1', 'b2', 'g1', 'g2']],
    ['a filter, then folded', { aims: ['goal:g2'], collapsed: ['benefit:b2'] }, ['b2', 'g2']],
    ['a goal that is not there is not asked for', { aims: ['goal:gone'] }, keysOf(keys)],
    ['an owner no one is leaves nothing', { owners: ['Ingen'] }, []],
  ])('MAP-14 %s', (_, look, kept) => {
    const shown = shownMap(map, { ...wholeLook, ...look });
    expect(nodesOf(shown.map).map(({ node }) => node.id)).toEqual(kept);
    expect(shown.total).toBe(6);
  });

  test('MAP-14 how much is folded in where, of what the filter lets through', () => {
    const collapsed = ['benefit:b2', 'benefit:b1'];
    expect([...shownMap(map, { ...wholeLook, collapsed }).folded]).toEqual([
      ['benefit:b2', 2],
      ['benefit:b1', 1],
    ]);
    const filtered = shownMap(map, { ...wholeLook, owners: ['Lis'], collapsed });
    expect([...filtered.folded]).toEqual([['benefit:b1', 1]]);
  });

  test('MAP-14 a node that is left out does not stand out', () => {
    const look = { ...wholeLook, owners: ['Lis'], focus: 'benefit:b2' };
    expect(shownMap(map, look).focus).toBe(null);
  });

  test('MAP-14 what has come since stays, whatever the filter', () => {
    const shown = shownMap(map, { ...wholeLook, owners: ['Lis'] }, (key) => key === 'change:c2');
    expect(nodesOf(shown.map).map(({ node }) => node.id)).toEqual(['c1', 'c2', 'b1', 'g1']);
  });

  test('MAP-14 whatever is asked, a link on it is one of the map between nodes on it, by its number', () => {
    const some = (from: readonly string[]) => fc.subarray([...from]);
    const looks = fc.record({
      owners: some(['Lis', 'Bo', 'Ejer c1']),
      classes: fc.subarray([...benefitClasses]),
      aims: some(['goal:g1', 'goal:g2', 'goal:gone']),
      caseIds: fc.constant([]),
      focus: fc.constantFrom(null, ...keys),
      hidesRest: fc.boolean(),
      collapsed: some(keys),
    });
    fc.assert(
      fc.property(looks, (look) => {
        const { map: shown, focus, folded } = shownMap(map, look);
        const left = new Set(nodesOf(shown).map(({ key }) => key));
        expect(nodesOf(map)).toEqual(expect.arrayContaining([...nodesOf(shown)]));
        expect(shown.links).toEqual(
          map.links.filter(({ from, to }) => left.has(from) && left.has(to)),
        );
        expect(focus === null || left.has(focus)).toBe(true);
        expect([...folded.values()].every((count) => count > 0 && count <= 6)).toBe(true);
      }),
    );
  });
});

describe('views', () => {
  test('MAP-14 a look that is kept as a view is that look again', () => {
    const look: MapLook = {
      ...wholeLook,
      owners: ['Lis'],
      classes: ['income'],
      aims: ['goal:g1'],
      focus: 'benefit:b1',
      hidesRest: true,
      collapsed: ['benefit:b2'],
    };
    const contents = viewOfLook(look, map);
    expect(contents).toEqual({
      owners: ['Lis'],
      classes: ['income'],
      aims: [nodeOf('goal:g1')],
      focus: nodeOf('benefit:b1'),
      hidesRest: true,
      collapsed: [nodeOf('benefit:b2')],
    });
    const view = { ...contents, id: 'v' as MapViewId, name: 'Byrådet', shows: [] };
    expect(lookOfView(view)).toEqual(look);
  });

  test('MAP-14 a view keeps nothing that is not on the map', () => {
    const look: MapLook = {
      ...wholeLook,
      aims: ['goal:gone'],
      focus: 'change:gone',
      hidesRest: true,
      collapsed: ['x:y'],
    };
    const kept = { aims: [], focus: null, hidesRest: false, collapsed: [] };
    expect(viewOfLook(look, map)).toMatchObject(kept);
  });

  test('MAP-12 a column is folded at the nodes that something leads to', () => {
    expect(map.columns.map((column) => foldableIn(map, column).length)).toEqual([0, 0, 2, 2]);
  });
});

function keysOf(whole: readonly string[]): readonly string[] {
  return whole.map((key) => key.slice(key.indexOf(':') + 1));
}

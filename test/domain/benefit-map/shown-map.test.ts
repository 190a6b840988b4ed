import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { nodesOf, type BenefitMap } from '#src/domain/benefit-map/benefit-map.ts';
import { chainOf, downstreamOf, upstreamOf } from '#src/domain/benefit-map/chain.ts';
import { collapsedMap, filteredMap, type MapFilter } from '#src/domain/benefit-map/shown-map.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { twoChains } from '#test/support/maps.ts';

/** With a benefit by itself. */
const map = mapOfCase(
  aCase({
    ...twoChains,
    benefits: [...twoChains.benefits, aBenefit({ id: 'b3' as BenefitId, class: 'societal' })],
  }),
  null,
);

const anyKey = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

const everything: MapFilter = { owners: [], classes: [], aims: [], caseIds: [] };

describe('chains', () => {
  test('MAP-10 everything that leads to a node, and everything it leads to', () => {
    expect(ids(chainOf(['benefit:b2'], map.links))).toEqual(['b2', 'c1', 'c2', 'g2']);
    expect(ids(upstreamOf(['goal:g1'], map.links))).toEqual(['b1', 'c1', 'g1']);
    expect(ids(downstreamOf(['change:c1'], map.links))).toEqual(['b1', 'b2', 'c1', 'g1', 'g2']);
    expect(ids(chainOf(['benefit:b3'], map.links))).toEqual(['b3']);
  });

  test('MAP-10 one node is upstream of another where that one is downstream of it', () => {
    const anyLinks = fc.array(fc.record({ from: anyKey, to: anyKey }));
    fc.assert(
      fc.property(anyLinks, anyKey, (links, key) => {
        for (const other of upstreamOf([key], links)) {
          expect(downstreamOf([other], links).has(key)).toBe(true);
        }
      }),
    );
  });
});

describe('filteredMap', () => {
  test.each<[string, Partial<MapFilter>, readonly string[]]>([
    ['nothing asked for', {}, ['c1', 'c2', 'b1', 'b2', 'b3', 'g1', 'g2']],
    ['an owner, whatever the capitals', { owners: ['lis '] }, ['c1', 'b1', 'g1']],
    ['a class', { classes: ['income'] }, ['c1', 'c2', 'b2', 'g2']],
    ['a goal', { aims: ['goal:g1'] }, ['c1', 'b1', 'g1']],
    ['a class and a goal', { classes: ['income'], aims: ['goal:g1'] }, ['c1']],
    ['two owners', { owners: ['Lis', 'Ejer c2'] }, ['c1', 'c2', 'b1', 'b2', 'g1', 'g2']],
    ['the case', { caseIds: ['case' as CaseId] }, ['c1', 'c2', 'b1', 'b2', 'b3', 'g1', 'g2']],
    ['another case', { caseIds: ['other' as CaseId] }, []],
  ])('MAP-11 %s', (_, filter, kept) => {
    const shown = filteredMap(map, { ...everything, ...filter });
    expect(nodesOf(shown).map(({ node }) => node.id)).toEqual(kept);
    const keys = new Set(nodesOf(shown).map(({ key }) => key));
    expect(shown.links).toEqual(map.links.filter(({ from, to }) => keys.has(from) && keys.has(to)));
  });

  test('MAP-11 numbers stay as on the whole map, and what is all is the same map', () => {
    expect(filteredMap(map, everything)).toBe(map);
    const shown = filteredMap(map, { ...everything, aims: ['goal:g2'] });
    expect(nodesOf(shown).map(({ number }) => number)).toEqual([1, 2, 4, 7]);
  });
});

describe('collapsedMap', () => {
  test('MAP-12 what leads to a collapsed node alone is behind it', () => {
    const folded = collapsedMap(map, new Set(['benefit:b2']));
    expect(idsOn(folded.map)).toEqual(['c1', 'b1', 'b2', 'b3', 'g1', 'g2']);
    expect([...folded.hidden]).toEqual([['benefit:b2', 1]]);
  });

  test('MAP-12 with every way to the right folded, all of it is behind', () => {
    const folded = collapsedMap(map, new Set(['goal:g1', 'goal:g2']));
    expect(idsOn(folded.map)).toEqual(['b3', 'g1', 'g2']);
    expect([...folded.hidden]).toEqual([
      ['goal:g1', 2],
      ['goal:g2', 3],
    ]);
  });

  test('MAP-12 nothing folded is the whole map', () => {
    expect(collapsedMap(map, new Set()).map).toEqual(map);
  });
});

function ids(keys: ReadonlySet<string>): readonly string[] {
  return [...keys].map((key) => key.slice(key.indexOf(':') + 1)).toSorted();
}

function idsOn(shown: BenefitMap): readonly string[] {
  return nodesOf(shown).map(({ node }) => node.id);
}

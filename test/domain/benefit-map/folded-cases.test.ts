import { describe, expect, test } from 'vitest';

import { nodesOf } from '#src/domain/benefit-map/benefit-map.ts';
import { foldedCases, foldedValues } from '#src/domain/benefit-map/folded-cases.ts';
import { jointAttribution, jointValues } from '#src/domain/benefit-map/joint-attribution.ts';
import { jointMap } from '#src/domain/benefit-map/joint-map.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import { sharedByName } from '#src/domain/benefit-map/shared-by-name.ts';
import { isAimKind } from '#src/domain/business-case/map-links.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { sum } from '#src/domain/number/sum.ts';
import { mappedCases } from '#test/support/mapped-cases.ts';

const cases = mappedCases(4).map((document) => ({
  caseId: document.id,
  title: document.title,
  map: mapOfCase(document, null),
  values: new Map(document.benefits.map(({ id }) => [`benefit:${id}`, new Decimal(100)])),
}));
const whole = jointMap(cases);
const titles = new Map(cases.map(({ caseId, title }) => [caseId, title]));
const oneTitle = new Map([...titles].slice(0, 1));

describe('foldedCases', () => {
  test('MAP-15 a case is one node among the benefits, with what is in no other gathered in it', () => {
    const folded = foldedCases(whole, oneTitle);
    const gathered = nodesOf(folded).filter(({ gathers }) => gathers > 0);
    expect(gathered.map(({ key, title, gathers }) => [key, title, gathers])).toEqual([
      ['case:case-0', 'Skærmbesøg i hjemmeplejen', 21],
    ]);
    expect(folded.columns.find(({ column }) => column === 'benefit')?.nodes[0]).toBe(gathered[0]);
    expect(nodesOf(folded)).toHaveLength(nodesOf(whole).length - 20);
    expect(nodesOf(folded).map(({ number }) => number)).toEqual(
      nodesOf(folded).map((_, index) => index + 1),
    );
  });

  test('MAP-15 with all of them folded only cases, core tasks and goals are left, each link once', () => {
    const folded = foldedCases(whole, titles);
    const nodes = nodesOf(folded);
    expect(nodes.every(({ node, gathers }) => gathers > 0 || isAimKind(node.kind))).toBe(true);
    expect(folded.columns.map(({ column }) => column)).toEqual(['benefit', 'aim']);
    const pairs = folded.links.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(folded.links).toHaveLength(4 * 4);
    expect(folded.links.every(({ share }) => share === null)).toBe(true);
  });

  test('MAP-15 a link between what is not folded is as it was, and no case to fold is the same map', () => {
    const folded = foldedCases(whole, oneTitle);
    const others = whole.links.filter(({ from }) => !from.startsWith('case-0/'));
    expect(folded.links).toEqual(expect.arrayContaining([...others]));
    expect(foldedCases(whole, new Map())).toBe(whole);
  });

  test('MAP-15 what several cases share is not folded into one of them', () => {
    const shared = sharedByName(cases);
    const folded = foldedCases(jointMap(cases, shared), titles);
    const inBoth = nodesOf(folded).find(({ title }) => title === 'Færre kørte kilometer');
    expect(inBoth?.caseIds).toEqual(['case-0', 'case-2']);
    expect(folded.links.filter(({ to }) => to === inBoth?.key).map(({ from }) => from)).toEqual([
      'case:case-0',
      'case:case-2',
    ]);
  });

  test('MAP-15 a case that is folded up is worth what its benefits are together', () => {
    const values = foldedValues(jointValues(cases), whole, titles);
    expect(values.get('case:case-0')?.toFixed()).toBe('900');
  });
});

describe('sharedByName', () => {
  test('MAP-16 benefits of one name in several cases, each of which claims all of it', () => {
    expect(sharedByName(cases)).toEqual([
      {
        id: 'case-0/b0',
        claims: [
          { caseId: 'case-0', benefitId: 'b0', share: '1' },
          { caseId: 'case-2', benefitId: 'b0', share: '1' },
        ],
      },
    ]);
  });

  test('MAP-16 neither a name in one case alone, nor no name, makes one', () => {
    const [one, other] = cases;
    if (one === undefined || other === undefined) throw new Error('there are four');
    expect(sharedByName([one])).toEqual([]);
    const unnamed = [one, other].map(({ caseId, map }) => ({
      caseId,
      map: {
        ...map,
        columns: map.columns.map((column) => ({
          ...column,
          nodes: column.nodes.map((node) => ({ ...node, title: ' ' })),
        })),
      },
    }));
    expect(sharedByName(unnamed)).toEqual([]);
  });
});

describe('jointValues', () => {
  test('MAP-13 what nodes are worth is what is attributed, a shared benefit counted once', () => {
    for (const shared of [[], sharedByName(cases)]) {
      const result = jointAttribution(cases, shared);
      const worth = sum([...jointValues(cases, shared).values()]);
      expect(result.ok && result.value.total.eq(worth)).toBe(true);
      expect(worth.toFixed()).toBe(shared.length === 0 ? '3600' : '3500');
    }
  });
});

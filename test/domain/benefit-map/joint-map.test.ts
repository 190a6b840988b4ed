import { describe, expect, test } from 'vitest';

import { nodesOf } from '#src/domain/benefit-map/benefit-map.ts';
import { jointAttribution, type ValuedMap } from '#src/domain/benefit-map/joint-attribution.ts';
import { jointMap, type SharedBenefit } from '#src/domain/benefit-map/joint-map.ts';
import { mapOfCase } from '#src/domain/benefit-map/map-of-case.ts';
import type { BenefitId } from '#src/domain/business-case/benefit.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { MapLink } from '#src/domain/business-case/case-map.ts';
import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import type { GoalId } from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';
import { casesOf } from '#test/support/worked-cases.ts';

/** A case with benefits `x` and `y`, and the goals that are given as id and name. */
function aValuedMap(
  id: string,
  goals: Readonly<Record<string, string>>,
  links: readonly MapLink[],
  values: readonly [string, string],
): ValuedMap {
  const document = aCase({
    id: id as CaseId,
    benefits: ['x', 'y'].map((each) =>
      aBenefit({ id: each as BenefitId, title: `${each} of ${id}` }),
    ),
    map: aMap(links, {
      goals: Object.entries(goals).map(([goalId, name]) => ({ id: goalId as GoalId, name })),
    }),
  });
  const [x, y] = values;
  return {
    caseId: document.id,
    map: mapOfCase(document, null),
    values: new Map([
      ['benefit:x', new Decimal(x)],
      ['benefit:y', new Decimal(y)],
    ]),
  };
}

const one = aValuedMap(
  'A',
  { g: 'Mere tid' },
  [aLink('benefit:x', 'goal:g', '1'), aLink('benefit:y', 'goal:g', '0.5')],
  ['1000', '100'],
);
const other = aValuedMap(
  'B',
  { g: 'Mere tid nu', h: 'Sund økonomi' },
  [aLink('benefit:x', 'goal:g', '0.4'), aLink('benefit:x', 'goal:h', '0.6')],
  ['1000', '7'],
);

function shared(...shares: readonly string[]): readonly SharedBenefit[] {
  return [
    {
      id: 's',
      claims: shares.map((share, index) => ({
        caseId: 'AB'.charAt(index) as CaseId,
        benefitId: 'x' as BenefitId,
        share: decimalText(share),
      })),
    },
  ];
}

describe('jointMap', () => {
  test('MAP-13 joined at shared benefits and at goals they have in common', () => {
    const map = jointMap([one, other], shared('0.6', '0.4'));
    expect(nodesOf(map).map(({ key, title, caseIds }) => [key, title, caseIds.join('')])).toEqual([
      ['shared:s', 'x of A', 'AB'],
      ['A/benefit:y', 'y of A', 'A'],
      ['B/benefit:y', 'y of B', 'B'],
      ['goal:g', 'Mere tid', 'AB'],
      ['goal:h', 'Sund økonomi', 'B'],
    ]);
    expect(nodesOf(map).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(map.links).toEqual([
      { from: 'shared:s', to: 'goal:g', share: null },
      { from: 'A/benefit:y', to: 'goal:g', share: '0.5' },
      { from: 'shared:s', to: 'goal:h', share: '0.6' },
    ]);
  });

  test('MAP-13 benefits of one id in two cases are two, where no one has said they are one', () => {
    const keys = nodesOf(jointMap([one, other])).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith('benefit:x'))).toEqual(['A/benefit:x', 'B/benefit:x']);
  });

  test('MAP-13 a goal of another id is the same where it has the same name', () => {
    const renamed = aValuedMap('C', { own: 'mere TID ' }, [], ['0', '0']);
    const unnamed = aValuedMap('D', { no: '' }, [], ['0', '0']);
    const goals = nodesOf(jointMap([one, renamed, unnamed, { ...unnamed, caseId: 'E' as CaseId }]));
    expect(goals.filter(({ node }) => node.kind === 'goal').map(({ key }) => key)).toEqual([
      'goal:g',
      'goal:no',
    ]);
  });
});

describe('jointAttribution', () => {
  test('MAP-13 what each case attributes, together, with a shared benefit once', () => {
    const result = jointAttribution([one, other], shared('0.6', '0.4'));
    if (!result.ok) throw new Error('there is no ring');
    const { received, unassigned, total } = result.value;
    // A: 600 and half of 100 to g; B: 400 of x, 160 to g and 240 to h.
    expect([...received].map(([key, amount]) => `${key} ${amount.toFixed()}`)).toEqual([
      'goal:g 810',
      'goal:h 240',
    ]);
    expect([...unassigned].map(([key, amount]) => `${key} ${amount.toFixed()}`)).toEqual([
      'shared:s 0',
      'A/benefit:y 50',
      'B/benefit:y 7',
    ]);
    expect(total.toFixed()).toBe('1107');
  });

  test('R6 claims of more than all count in proportion [MAP-13]', () => {
    const { input, expected } = casesOf('sharedBenefit').find(({ id }) => id === 'R6') ?? {};
    const [benefit] = (input?.['benefits'] ?? []) as readonly {
      value: string;
      shares: Readonly<Record<string, string>>;
    }[];
    if (benefit === undefined) throw new Error('the case is there');
    const claimed = (id: string) => aValuedMap(id, {}, [], [benefit.value, '0']);
    const result = jointAttribution(
      Object.keys(benefit.shares).map(claimed),
      shared(...Object.values(benefit.shares)),
    );
    expect(result.ok && result.value.total.toFixed()).toBe(expected?.['total']);
  });
});

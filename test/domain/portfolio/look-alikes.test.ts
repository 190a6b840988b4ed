import { describe, expect, test } from 'vitest';

import type { CoreTaskId } from '#src/domain/organisation/organisation.ts';
import type { CaseSummary } from '#src/domain/portfolio/case-summary.ts';
import { lookAlikes as sought } from '#src/domain/portfolio/look-alikes.ts';
import { nameWords } from '#src/domain/portfolio/name-stems.ts';
import type { Portfolio } from '#src/domain/portfolio/portfolio.ts';
import { aShared, aClaimable, aCaseWith } from '#test/support/claimed-benefits.ts';
import { toTheEnd } from '#test/support/to-the-end.ts';

type Says = Parameters<typeof aClaimable>[1];

function aNamed(id: string, title: string, says: Says = {}, coreTask?: string): CaseSummary {
  return aCaseWith(id, [aClaimable('b', { title, ...says })], {
    coreTask: coreTask === undefined ? null : { id: coreTask as CoreTaskId, name: coreTask },
  });
}

const nothingSaid: Pick<Portfolio, 'sharedBenefits' | 'distinctBenefits'> = {
  sharedBenefits: [],
  distinctBenefits: [],
};

const lookAlikes = (...given: Parameters<typeof sought>) => toTheEnd(sought(...given));

/** The cases that are suggested together. */
function together(cases: readonly CaseSummary[], portfolio = nothingSaid): readonly string[] {
  return lookAlikes(cases, portfolio).map(({ first, others }) =>
    [first, ...others.map(({ like }) => like)].map(({ caseId }) => caseId).join(''),
  );
}

describe('the words of a name', () => {
  test.for([
    ['Færre opkald til borgerservice', ['opkald', 'borgerservice']],
    ['Opkaldene i Borgerservice!', ['opkaldene', 'borgerservice']],
    ['  ', []],
    ['<script>alert(1)</script> 🙂', ['script', 'alert']],
  ] as const)('LIK-1 %s', ([name, words]) => {
    expect(nameWords(name).map(({ word }) => word)).toEqual(words);
  });

  test('LIK-1 endings tell no two words apart', () => {
    const stems = (name: string) => nameWords(name).map(({ stem }) => stem);
    expect(stems('Opkaldene, kilometerne')).toEqual(stems('opkald kilometer'));
  });
});

describe('lookAlikes', () => {
  test('LIK-3 names of the same words are alike, whatever the class, and the sign is said', () => {
    const cases = [
      aNamed('A', 'Færre kørte kilometer'),
      aNamed('B', 'Kilometer, kørte', { class: 'capacity' }),
      aNamed('C', 'Bedre indeklima'),
    ];
    expect(together(cases)).toEqual(['AB']);
    expect(lookAlikes(cases, nothingSaid)[0]?.others[0]?.signs).toMatchObject({
      isSameName: true,
      isSameClass: false,
      words: ['kørte', 'kilometer'],
      ofWords: 2,
    });
  });

  test.for([
    {
      name: 'three of four words',
      one: 'Kørsel mellem borgere sparet tid',
      other: 'Sparet tid kørsel borgerbesøg',
      says: {},
      alike: true,
    },
    {
      name: 'two of four words',
      one: 'Porto breve borgere',
      other: 'Porto breve virksomheder',
      says: {},
      alike: false,
    },
    {
      name: 'two of four words and a pool',
      one: 'Porto breve borgere',
      other: 'Porto breve virksomheder',
      says: { poolId: 'post' },
      alike: true,
    },
    {
      name: 'one of three words',
      one: 'Porto borgere',
      other: 'Porto virksomheder',
      says: {},
      alike: false,
    },
    {
      name: 'one of three words and a pool',
      one: 'Porto borgere',
      other: 'Porto virksomheder',
      says: { poolId: 'post' },
      alike: true,
    },
    {
      name: 'no word and a pool',
      one: 'Porto',
      other: 'Papir',
      says: { poolId: 'post' },
      alike: false,
    },
  ])('LIK-3 $name', ({ one, other, says, alike }) => {
    const cases = [aNamed('A', one, says), aNamed('B', other, says)];
    expect(together(cases)).toEqual(alike ? ['AB'] : []);
  });

  test('LIK-3 words of another class are no sign, and of one core task more of one', () => {
    const [one, other] = ['Porto breve borgere', 'Porto breve virksomheder'];
    const inTask = (say: Says) => [aNamed('A', one, {}, 'mail'), aNamed('B', other, say, 'mail')];
    expect(together(inTask({}))).toEqual(['AB']);
    expect(together(inTask({ class: 'income' }))).toEqual([]);
  });

  test('LIK-3 a drawback is not what a benefit is', () => {
    const cases = [aNamed('A', 'Porto'), aNamed('B', 'Porto', { negative: true })];
    expect(together(cases)).toEqual([]);
    expect(together([...cases, aNamed('C', 'porto', { negative: true })])).toEqual(['BC']);
  });

  test('LIK-1 benefits without a name, and two of one case, are like none', () => {
    const two = aCaseWith('A', [
      aClaimable('x', { title: 'Porto' }),
      aClaimable('y', { title: 'Porto' }),
    ]);
    expect(together([two, aNamed('B', ''), aNamed('C', ' ')])).toEqual([]);
  });

  test('LIK-3 a name that many have is a sign only with a pool or a core task', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      aNamed(`c${String(index)}`, 'Sparet tid', index < 2 ? { poolId: 'desk' } : {}),
    );
    expect(together(many)).toEqual(['c0c1']);
  });

  test('LIK-4 what is joined or was said not to be the same is not suggested', () => {
    const cases = ['A', 'B', 'C'].map((id) => aNamed(id, 'Porto'));
    expect(together(cases)).toEqual(['ABC']);
    const joined = { ...nothingSaid, sharedBenefits: [aShared('s', { 'A/b': '1', 'B/b': '0' })] };
    expect(together(cases, joined)).toEqual(['AC']);
    expect(lookAlikes(cases, joined)[0]?.sharedId).toBe('s');
    const [, one, other] = lookAlikes(cases, nothingSaid).flatMap(({ first, others }) => [
      first,
      ...others.map(({ like }) => like),
    ]);
    if (one === undefined || other === undefined) throw new Error('three');
    const apart = { ...nothingSaid, distinctBenefits: [{ one: other, other: one }] };
    expect(together(cases, apart)).toEqual(['AB']);
    expect(together(cases.slice(1), apart)).toEqual([]);
  });

  test('LIK-3 the surest comes first, and the order of the cases decides between equals', () => {
    const cases = [
      aNamed('A', 'Kørsel borgere tid hjem'),
      aNamed('B', 'Porto'),
      aNamed('C', 'Kørsel borgere tid bil'),
      aNamed('D', 'porto'),
    ];
    expect(together(cases)).toEqual(['BD', 'AC']);
  });

  test('LIK-2 thousands of cases are compared by their words, and not pair by pair', () => {
    const cases = Array.from({ length: 3000 }, (_, index) =>
      aCaseWith(`c${String(index)}`, [
        aClaimable('same', { title: 'Kontant besparelse' }),
        aClaimable('own', { title: `Sparet tid ordning${String(index % 1500)}` }),
      ]),
    );
    expect(lookAlikes(cases, nothingSaid)).toHaveLength(1500);
  });
});

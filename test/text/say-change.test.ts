import { describe, expect, test } from 'vitest';

import type { AlternativeId } from '#src/domain/business-case/alternative.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import type { GivenScore, GivenScoreId } from '#src/domain/business-case/given-score.ts';
import type { CalendarDate } from '#src/domain/number/calendar.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { fieldChanges } from '#src/domain/versions/field-changes.ts';
import { namesIn, sayChange, sayChanges } from '#src/text/say-change.ts';
import { sayLeaf } from '#src/text/say-leaf.ts';
import type {
  CoreTaskId,
  KeyRoleId,
  PoolId,
  PrincipleId,
} from '#src/domain/organisation/organisation.ts';
import { aBenefit, aCase, aCost, level } from '#test/support/business-cases.ts';
import { aLink, aMap } from '#test/support/maps.ts';

const licence = aCost({
  id: 'licence' as CostLineId,
  title: 'Licens',
  amounts: level('1234567.5'),
});
const cloud = { id: 'cloud' as AlternativeId, name: 'I skyen', description: '' };
const start = aCase({ costs: [licence], alternatives: [cloud] });
const score: GivenScore = {
  id: 'score' as GivenScoreId,
  principle: { id: 'p' as PrincipleId, name: 'Kerneopgaven' },
  coreTask: null,
  step: 3,
  reason: '',
  givenBy: 'Mette',
};

function said(after: BusinessCase) {
  return saidBetween(start, after);
}

function saidBetween(one: BusinessCase, other: BusinessCase) {
  return sayChanges(fieldChanges(one, other), namesIn(one, other)).map(({ place, before, after }) =>
    `${place}: ${before} → ${after}`.replaceAll('\u00A0', ' '),
  );
}

describe('a change in words', () => {
  test.for<[string, Partial<BusinessCase>, string]>([
    ['a text', { title: 'Ny' }, 'Titel: A case → Ny'],
    ['a text that is emptied', { title: '' }, 'Titel: A case → tom'],
    ['a choice', { phase: 'delivery' }, 'Fase: Idé → Gennemførelse'],
    ['yes and no', { mandatory: true }, 'Skal-projekt: nej → ja'],
    ['a rate', { ownRate: decimalText('0.035') }, 'Egen rente: – → 3,5 %'],
    ['a number of years', { firstYear: 2027 }, 'Første år: 2026 → 2027'],
    [
      'an amount, with its øre',
      { costs: [{ ...licence, amounts: level('1250000') }] },
      'Omkostning »Licens«, beløb: 1.234.567,50 kr. → 1.250.000 kr.',
    ],
    [
      'what belongs to an alternative, by its name',
      { costs: [{ ...licence, alternatives: [cloud.id] }] },
      'Omkostning »Licens«, alternativ 1: – → I skyen',
    ],
    [
      'a line that is new',
      { benefits: [aBenefit({ title: 'Opkald' })] },
      'Gevinst »Opkald«: – → kommet til',
    ],
    [
      'whose hours they are, by name alone',
      { costs: [{ ...licence, keyRole: { id: 'r' as KeyRoleId, name: 'Arkitekt' } }] },
      'Omkostning »Licens«, nøglerolle: – → Arkitekt',
    ],
    ['a tag', { tags: ['rpa'] }, 'Mærke 1: – → rpa'],
    [
      'a case that is required',
      { requires: [{ id: 'other' as CaseId, name: 'Ny platform' }] },
      'Sag, der forudsættes »Ny platform«: – → kommet til',
    ],
    [
      'a score that is given',
      { scores: [score] },
      'Vurdering »Kerneopgaven, Mette«: – → kommet til',
    ],
    [
      'the day of a meeting',
      { request: { ...start.request, date: '2027-01-05' as CalendarDate } },
      'Indstilling, dato: – → 05.01.2027',
    ],
    ['a line that is gone', { costs: [] }, 'Omkostning »Licens«: faldet fra → –'],
  ])('TXT-14 %s', ([, says, sentence]) => {
    expect(said({ ...start, ...says })).toEqual([sentence]);
  });

  test('TXT-14 another record of the same name is told by its id', () => {
    const taken = aBenefit({ title: 'Opkald', pool: { id: 'a' as PoolId, name: 'Vikarer' } });
    const moved = { ...taken, pool: { id: 'b' as PoolId, name: 'Vikarer' } };
    expect(saidBetween(aCase({ benefits: [taken] }), aCase({ benefits: [moved] }))).toEqual([
      'Gevinst »Opkald«, grundlag, id: a → b',
    ]);
  });

  test('TXT-14 a link is called by what it links, and its share is per cent', () => {
    const benefit = aBenefit({ title: 'Færre ture' });
    const key = `benefit:${benefit.id}`;
    const coreTask = { id: 'k' as CoreTaskId, name: 'Hjemmepleje' };
    const before = {
      ...start,
      coreTask,
      benefits: [benefit],
      map: aMap([aLink(key, 'coreTask:k')]),
    };
    const map = aMap([aLink(key, 'coreTask:k', '0.5')], { preset: 'bdn' });
    expect(saidBetween(before, { ...before, map })).toEqual([
      'Gevinstdiagram, metode: Rebild → BDN',
      'Gevinstdiagram, forbindelse »Færre ture → Hjemmepleje«, andel: – → 50 %',
    ]);
    expect(saidBetween(before, { ...before, map: aMap([]) })).toEqual([
      'Gevinstdiagram, forbindelse »Færre ture → Hjemmepleje«: faldet fra → –',
    ]);
  });

  test.for([
    ['shares', '0.9', '90 %'],
    ['amounts', '90000', '90.000'],
  ] as const)('TXT-14 the low end of a range in %s', ([kind, low, words]) => {
    const withLow = (text: string) => ({
      ...licence,
      range: { kind, low: decimalText(text), high: null },
    });
    const [change] = fieldChanges(
      aCase({ costs: [withLow('0')] }),
      aCase({ costs: [withLow(low)] }),
    );
    if (change === undefined) throw new Error('the low end has changed');
    const { place, after } = sayChange(change, new Map());
    expect([place, after.replaceAll('\u00A0', ' ')]).toEqual([
      'Omkostning »Licens«, usikkerhed, lavt skøn',
      words,
    ]);
  });

  test.for([
    ['startMonth', '2027-03', 'marts 2027'],
    ['nextMeasurement', '2027-03-04', '04.03.2027'],
    ['realisationRate', '0.855', '85,5 %'],
    ['hours', '1234.25', '1.234,25'],
    ['2027', '-300', '−300 kr.'],
    ['kind', 'byYear', 'et beløb for hvert år'],
    ['note', '2027', '2027'],
    ['phase', 'constructor', 'constructor'],
  ] as const)('TXT-14 %s %s is %s', ([field, value, words]) => {
    expect(sayLeaf(field, value).replaceAll('\u00A0', ' ')).toBe(words);
  });
});

import { describe, expect, test } from 'vitest';

import { comparison } from '#src/domain/alternatives/comparison.ts';
import { aCurrentCost, anAlternative, end } from '#test/support/alternatives.ts';
import { aBenefit, aCase, aCost, from, level } from '#test/support/business-cases.ts';

const small = anAlternative('small');
const large = anAlternative('large');

/** Three years. Today costs 900,000 kr. a year; the large one makes an end to 600,000 of it. */
const document = aCase({
  horizon: 2,
  alternatives: [small, large],
  recommendedId: large.id,
  currentCosts: [
    aCurrentCost({
      id: 'server' as never,
      amounts: level('600000'),
      avoided: [end('2027-01', large)],
    }),
    aCurrentCost({ id: 'support' as never, amounts: level('300000') }),
  ],
  costs: [
    aCost({ title: 'Køb', amounts: level('500000'), alternatives: [large.id] }),
    aCost({ title: 'Kursus', amounts: level('40000') }),
    aCost({
      title: 'Licens',
      kind: 'recurring',
      amounts: level('100000'),
      timing: from('2027-01'),
      alternatives: [large.id],
    }),
  ],
  benefits: [
    aBenefit({ title: 'Mindre tid', value: level('50000'), timing: from('2026-07') }),
    aBenefit({
      title: 'Ro',
      class: 'quality',
      value: { kind: 'unpriced' },
      alternatives: [small.id],
    }),
  ],
});

describe('alternatives side by side', () => {
  test('ALT-6 running costs are those of its own and those of today that go on', () => {
    const { today, alternatives } = comparison(document);
    expect(today).toMatchObject({ ok: true, value: { year: 0 } });
    expect(runningOf(today)).toEqual([900_000, 2_700_000]);
    expect(alternatives.map(({ running }) => runningOf(running))).toEqual([
      [900_000, 2_700_000],
      // 900,000 in 2026; then 300,000 of today and 100,000 of its own.
      [400_000, 1_700_000],
    ]);
  });

  test('ALT-1 each has its own figures, the benefits without a price and what it alone has', () => {
    const [first, second] = comparison(document).alternatives;
    expect(figuresOf(first)).toEqual({ investment: 40_000, total: 85_000 });
    // 50,000 less in half of 2026; 600,000 avoided and 100,000 paid in each of two years.
    expect(figuresOf(second)).toEqual({ investment: 540_000, total: 585_000 });
    expect(first?.unpriced.map(({ title }) => title)).toEqual(['Ro']);
    expect(second?.unpriced).toEqual([]);
    expect(first?.distinct.map(({ title }) => title)).toEqual(['Ro']);
    expect(second?.distinct.map(({ title }) => title)).toEqual([
      'Køb',
      'Licens',
      'A cost of today',
    ]);
    expect([first?.isRecommended, second?.isRecommended]).toEqual([false, true]);
  });

  test('ALT-2 a case without alternatives is compared with going on as is by itself', () => {
    const { alternatives } = comparison(aCase({ costs: [aCost()] }));
    expect(alternatives.map(({ alternative }) => alternative)).toEqual([null]);
    expect(alternatives[0]?.distinct).toEqual([]);
  });

  test('FIG-1 costs that cannot be carried to the prices of the case are no figure', () => {
    const old = aCurrentCost({ priceYear: 2020, avoided: [end('2027-01', large)] });
    const { today, alternatives } = comparison({ ...document, currentCosts: [old] });
    expect(today).toMatchObject({ ok: false, failure: { kind: 'price-index-missing' } });
    expect(alternatives.map(({ running }) => running.ok)).toEqual([false, false]);
    expect(alternatives.map(({ result }) => result.kind)).toEqual(['appraised', 'undefined']);
  });
});

type Compared = ReturnType<typeof comparison>['alternatives'][number];

function runningOf(running: Compared['running']) {
  return running.ok ? [Number(running.value.aYear), Number(running.value.inPeriod)] : running;
}

function figuresOf(compared: Compared | undefined) {
  if (compared?.result.kind !== 'appraised') return null;
  const { investment, total } = compared.result.appraisal.figures;
  return { investment: Number(investment), total: Number(total) };
}

import { describe, expect, test } from 'vitest';

import { factor, money, rate } from '#src/domain/number/quantities.ts';
import {
  sayAnnualNetBenefit,
  sayBreakEven,
  sayDiscountedPayback,
  sayInternalRate,
  sayModifiedInternalRate,
  sayPayback,
  sayRatio,
  saySimplePayback,
} from '#src/text/figures.ts';

/** With the spaces that keep a number and its unit together made visible. */
function seen(text: string | null): string | null {
  return text?.replaceAll('\u00A0', '_') ?? null;
}

describe('sayInternalRate', () => {
  test('one rate is said to be the only one', () => {
    const said = sayInternalRate({ kind: 'single', rate: rate('0.0657820796') });
    expect([seen(said.value), said.remark]).toEqual(['6,58_%', 'entydig']);
  });

  test('FIG-1 of several none stands as the figure, and all are told', () => {
    const rates = ['-0.870201', '0.0885983', '0.7095595'].map((one) => rate(one));
    const said = sayInternalRate({ kind: 'several', rates });
    expect(said).toMatchObject({ value: 'ikke entydig', isDefined: false });
    expect(seen(said.remark)).toBe('brug NNV – flere renter passer: −87,02_%, 8,86_% og 70,96_%');
  });

  test.for([
    { reason: 'all-zero', remark: 'pengestrømmen er 0 i alle år' },
    { reason: 'no-sign-change', remark: 'pengestrømmen skifter ikke fortegn' },
    { reason: 'no-real-root', remark: 'ingen rente giver en NNV på 0' },
  ] as const)('FIG-1 none says why: $reason', ({ reason, remark }) => {
    expect(sayInternalRate({ kind: 'none', reason })).toEqual({
      value: 'findes ikke',
      isDefined: false,
      remark,
    });
  });
});

describe('sayPayback', () => {
  test('a payback has its whole years beside it', () => {
    const said = sayPayback({
      kind: 'value',
      years: factor('4.233333'),
      wholeYears: 5,
      firstCrossing: null,
    });
    expect([seen(said.value), said.remark]).toEqual(['4,2_år', 'i hele år: 5 år efter år 0']);
  });

  test('PAY-1 a first crossing that was undone is mentioned', () => {
    const said = sayPayback({
      kind: 'value',
      years: factor('2.75'),
      wholeYears: 3,
      firstCrossing: factor('1.25'),
    });
    expect(seen(said.remark)).toBe('første gang efter 1,3_år, men derefter under nul igen');
  });

  test('FIG-1 never is words and no number', () => {
    expect(sayPayback({ kind: 'never', firstCrossing: null })).toEqual({
      value: 'ikke inden for perioden',
      isDefined: false,
      remark: null,
    });
  });

  test('PAY-6 never below zero is at once', () => {
    const { value, remark } = sayPayback({ kind: 'immediate' });
    expect([value, remark]).toEqual(['straks', 'det akkumulerede er aldrig under 0']);
  });

  test('the discounted payback is a remark to the payback', () => {
    const years = { kind: 'value', wholeYears: 5, firstCrossing: null } as const;
    expect(seen(sayDiscountedPayback({ ...years, years: factor('4.61') }))).toBe(
      'diskonteret 4,6_år',
    );
    expect(sayDiscountedPayback({ kind: 'never', firstCrossing: null })).toBe(
      'diskonteret: ikke inden for perioden',
    );
  });
});

describe('saySimplePayback', () => {
  test.for([
    { payback: { kind: 'value', years: factor('3.3333') }, value: '3,3_år' },
    { payback: { kind: 'immediate' }, value: 'straks' },
    { payback: { kind: 'never' }, value: 'ikke inden for perioden' },
    { payback: { kind: 'undefined', reason: 'no-benefits' }, value: 'ikke defineret' },
  ] as const)('$payback.kind', ({ payback, value }) => {
    expect(seen(saySimplePayback(payback).value)).toBe(value);
  });
});

describe('sayBreakEven', () => {
  test.for([
    { share: '0.939638', value: '94_%' },
    { share: '0.9301', value: '94_%' },
    { share: '0.93', value: '93_%' },
    { share: '0', value: '0_%' },
    { share: '0.9934', value: '99,34_%' },
    { share: '0.99341', value: '99,35_%' },
    { share: '1', value: '100_%' },
    { share: '1.001', value: '101_%' },
  ])('TXT-12 $share is rounded up to $value', ({ share, value }) => {
    const said = sayBreakEven({ kind: 'value', value: factor(share) });
    expect(seen(said.value)).toBe(value);
  });

  test('more than all of the benefits is said to be so', () => {
    const said = sayBreakEven({ kind: 'value', value: factor('1.3423') });
    expect(said.remark).toBe('af gevinsterne realiseres, altså mere end dem alle');
  });
});

describe('the other figures', () => {
  test('RAT-3 the annual net benefit names its calendar year', () => {
    const said = sayAnnualNetBenefit(
      { kind: 'value', value: { amount: money('300000'), year: 2 } },
      [2027, 2028, 2029],
    );
    expect([seen(said.value), said.remark]).toEqual(['300.000_kr.', 'fuld effekt fra 2029']);
  });

  test.for([
    sayAnnualNetBenefit({ kind: 'undefined', reason: 'no-benefits' }, []),
    sayBreakEven({ kind: 'undefined', reason: 'no-benefits' }),
    sayRatio({ kind: 'undefined', reason: 'no-costs' }),
    sayRatio({ kind: 'undefined', reason: 'no-one-off-costs' }),
    sayModifiedInternalRate({ kind: 'undefined', reason: 'rates-not-given' }),
    sayModifiedInternalRate({ kind: 'undefined', reason: 'no-sign-change' }),
  ])('FIG-1 an undefined figure is words, with the reason: $remark', ({ value, remark }) => {
    expect(value).toBe('ikke defineret');
    expect(remark).toMatch(/\p{L}{3}/u);
  });

  test('FIG-1 what is missing is named, and nothing is said to be missing that is there', () => {
    expect(sayBreakEven({ kind: 'undefined', reason: 'no-benefits' }).remark).toContain('værd');
    expect(sayRatio({ kind: 'undefined', reason: 'no-costs' }).remark).toMatch(/^udgifterne/);
    expect(sayRatio({ kind: 'undefined', reason: 'no-one-off-costs' }).remark).toMatch(
      /^engangsudgifterne/,
    );
  });

  test('a ratio and a modified rate are written with two decimals', () => {
    expect(sayRatio({ kind: 'value', value: factor('1.0642392') }).value).toBe('1,06');
    expect(seen(sayModifiedInternalRate({ kind: 'value', value: rate('0.0986691') }).value)).toBe(
      '9,87_%',
    );
  });
});

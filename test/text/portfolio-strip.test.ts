import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { decimalText, money } from '#src/domain/number/quantities.ts';
import type { Pool } from '#src/domain/organisation/organisation.ts';
import { usedFrame } from '#src/domain/portfolio/frame-use.ts';
import { portfolioTotals } from '#src/domain/portfolio/portfolio-totals.ts';
import type { Frame, SharedBenefitRecord } from '#src/domain/portfolio/portfolio.ts';
import { sayChosen, sayDoubleCounting, sayFrame, shortAmount } from '#src/text/portfolio-strip.ts';
import { aSummary, aSummaryOf } from '#test/support/case-summaries.ts';

const frame: Frame = {
  firstYear: 2027,
  priceYear: 2027,
  perYear: [decimalText('5000000'), null, null],
  total: decimalText('12000000'),
  pays: 'investment',
  roleHours: [],
  minima: [],
};

const summaries = [
  aSummaryOf('a', { investment: ['6000000', '3000000'], benefits: [0, 0, '5000000'] }),
];
const totals = portfolioTotals(summaries, []);

function saidOf(given: Frame, priceYear = 2027) {
  return sayFrame(given, usedFrame(totals.cases, given, { delays: [] }), priceYear);
}

test.for([
  ['2860000', '2,86 mio. kr.'],
  ['-999999.6', '−1.000 t.kr.'],
  ['12400', '12 t.kr.'],
  ['0', '0 kr.'],
  ['12500000000', '12,50 mia. kr.'],
] as const)('TXT-7 %s is %s', ([amount, said]) => {
  expect(shortAmount(new Decimal(amount)).replaceAll('\u00A0', ' ')).toBe(said);
});

describe('PFT-8 the frame in words', () => {
  test('how much of it is used, what is left, and the years it does not reach', () => {
    const { title, value, remarks, tone } = saidOf(frame);
    expect([title, value.replaceAll('\u00A0', ' '), tone]).toEqual([
      'Ramme 2027–2029',
      '9,00 af 12,00 mio. kr.',
      'cost',
    ]);
    expect(remarks.map((each) => each.replaceAll('\u00A0', ' '))).toEqual([
      '3,00 mio. kr. tilbage',
      '1,00 mio. kr. for meget i 2027',
    ]);
  });

  test('no limit at all, too little in all, and one year', () => {
    const without = saidOf({ ...frame, total: null, perYear: [null] });
    expect([without.title, without.value, ...without.remarks]).toEqual([
      'Ramme 2027',
      '6,00\u00A0mio.\u00A0kr. brugt',
      'Der er ikke sat en ramme',
    ]);
    const small = saidOf({ ...frame, total: decimalText('8000000'), perYear: [null, null] });
    expect(small.remarks).toEqual(['1,00\u00A0mio.\u00A0kr. over rammen']);
  });

  test('in other prices than those of the cases there is no figure', () => {
    const { isDefined, value } = saidOf(frame, 2026);
    expect([isDefined, value]).toEqual([false, 'Rammen er i 2027 p/l']);
  });
});

test('LED-2 PFT-2 money and freed time stand apart, and cases without figures are said', () => {
  const unknown = aSummary('b', { worth: { kind: 'undefined', reason: 'price-index-missing' } });
  const [value, annual, time] = sayChosen(portfolioTotals([...summaries, unknown], []), 2027);
  expect(value?.remarks).toEqual([
    '2 forslag valgt, 2027 p/l',
    'heraf 1 uden tal i dette prisniveau',
  ]);
  expect(annual?.remarks).toEqual(['fuld effekt 2029']);
  expect([time?.value, time?.remarks]).toEqual(['0\u00A0årsværk', ['regnes ikke med i kroner']]);
  expect(sayChosen(portfolioTotals([], []), 2027)[0]?.remarks).toEqual([
    'Intet er valgt endnu, 2027 p/l',
  ]);
});

test('PFT-9 conflicts are counted, and the first of them are named', () => {
  const pool = { name: 'Kørsel, hjemmepleje' } as Pool;
  const record = { name: 'Færre ture' } as SharedBenefitRecord;
  const overclaimed = Array.from({ length: 2 }, () => ({
    record,
    shareSum: money('1.2'),
    cases: [],
  }));
  const { value, remarks } = sayDoubleCounting({
    overclaimed,
    overdrawn: [{ pool, years: [], cases: [summaries[0]?.id, summaries[0]?.id] as never }],
  });
  expect(value).toBe('3 konflikter');
  expect(remarks).toEqual([
    '2 sager trækker på »Kørsel, hjemmepleje«',
    '120\u00A0% af »Færre ture« er fordelt',
    'og 1 til',
  ]);
  expect(sayDoubleCounting({ overclaimed: [], overdrawn: [] }).value).toBe('Ingen');
});

import { describe, expect, test } from 'vitest';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { sayTurningPoint } from '#src/text/say-turning-point.ts';
import { turningPoints } from '#src/ui/result/turning-points.ts';
import { appraised } from '#test/support/appraised.ts';
import {
  aBenefit,
  aCase,
  aCost,
  aRisk,
  byYear,
  from,
  level,
} from '#test/support/business-cases.ts';

function sentences(businessCase: BusinessCase): readonly string[] {
  return turningPoints(businessCase, appraised(businessCase))
    .map(sayTurningPoint)
    .map(({ words, amount }) => (amount === null ? words : `${words} ${amount}`))
    .map((sentence) => sentence.replaceAll('\u00A0', '_'));
}

const investment = aCost({ title: 'Indførelse', amounts: byYear(2026, ['850000', '150000']) });
const licence = aCost({
  title: 'Licens',
  kind: 'recurring',
  amounts: level('120000'),
  timing: from('2027-01'),
});
const visits = aBenefit({
  title: 'Besøg',
  value: byYear(2026, ['0', '150000', '420000', '420000', '420000', '420000']),
});

describe('turningPoints', () => {
  test('SWI-1 SWI-3 one benefit, one investment, one licence: each is told once', () => {
    expect(sentences(aCase({ costs: [investment, licence], benefits: [visits] }))).toEqual([
      'Gevinsten »Besøg« må højst falde 6,0_%',
      'Omkostningerne tilsammen må højst stige 6,4_%',
      'Investeringen må højst stige 9,9_%',
      'De løbende udgifter må højst stige 18,2_%',
      'Kalkulationsrenten må højst være 6,5_%',
      'Gevinsterne må højst komme 2 måneder for sent',
    ]);
  });

  test('SWI-5 costs take what is left with them, and the reserve stands', () => {
    // In kroner: 1,200 of benefits, 600 of which 300 are left, 100 of running costs, 20 of risks.
    const document = aCase({
      horizon: 1,
      ownRate: decimalText('0'),
      costs: [
        aCost({
          amounts: level('600'),
          life: { years: 4, isRenewed: false, hasResidualValue: true },
        }),
        aCost({ kind: 'recurring', amounts: level('50') }),
      ],
      benefits: [aBenefit({ value: level('600') })],
      risks: [aRisk({ consequence: decimalText('100') })],
    });
    expect(sentences(document).slice(1, 4)).toEqual([
      'Omkostningerne tilsammen må højst stige 195,0_%',
      'Investeringen må højst stige 260,0_%',
      'De løbende udgifter må højst stige 780,0_%',
    ]);
  });

  test('many lines are told as one, and none of them by itself', () => {
    const benefits = ['10000', '90000', '50000'].map((amount) =>
      aBenefit({ title: amount, value: level(amount) }),
    );
    const said = sentences(aCase({ costs: [investment], benefits }));
    expect(said.slice(0, 2).map((sentence) => sentence.split(/ (?:må|skal|kan) /)[0])).toEqual([
      'Gevinsterne tilsammen',
      'Investeringen',
    ]);
    expect(said.join()).not.toContain('»');
  });

  test('a case that does not hold turns the sentences round, and has no room for delay', () => {
    const weaker = { ...visits, realisationRate: decimalText('0.7') };
    expect(sentences(aCase({ costs: [investment, licence], benefits: [weaker] }))).toEqual([
      'Gevinsten »Besøg« skal stige mindst 34,3_%',
      'Omkostningerne tilsammen skal falde mindst 25,6_%',
      'Investeringen skal falde mindst 39,4_%',
      'De løbende udgifter skal falde mindst 72,4_%',
      'Ikke engang en kalkulationsrente på 0_% er nok.',
    ]);
  });

  test('SWI-3 with mid-year money the rate is another than the internal one', () => {
    const midYear = aCase({
      convention: 'midYear',
      costs: [investment, licence],
      benefits: [visits],
    });
    expect(sentences(midYear)).toContain('Kalkulationsrenten må højst være 7,6_%');
  });

  test('SWI-3 a rate that is only touched turns nothing', () => {
    const touching = aCase({
      horizon: 2,
      costs: [aCost({ amounts: byYear(2026, ['100', '0', '121']) })],
      benefits: [aBenefit({ value: byYear(2026, ['0', '220', '0']) })],
    });
    expect(sentences(touching).join()).not.toContain('Kalkulationsrenten');
  });

  test('a drawback that is alone is told by what it is', () => {
    const drawback = aBenefit({ title: 'Ventetid', negative: true, value: level('10000') });
    expect(sentences(aCase({ costs: [investment], benefits: [drawback] }))[0]).toMatch(
      /negative gevinst »Ventetid«/,
    );
  });

  test('a case of nothing has nothing to tell', () => {
    expect(sentences(aCase())).toEqual([]);
  });
});

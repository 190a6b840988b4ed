import { describe, expect, test } from 'vitest';

import { factor, rate } from '#src/domain/number/quantities.ts';
import {
  sayTurningPoint,
  type TurningPoint,
  type TurningSubject,
} from '#src/text/say-turning-point.ts';

function said(point: TurningPoint): string {
  const { words, amount } = sayTurningPoint(point);
  return [words, ...(amount === null ? [] : [amount])].join(' ').replaceAll('\u00A0', '_');
}

const benefit: TurningSubject = { kind: 'benefit', title: 'Færre kørte besøg', negative: false };
const drawback: TurningSubject = { kind: 'benefit', title: 'Mere ventetid', negative: true };
const investment: TurningSubject = { kind: 'all', of: 'oneOffCosts' };

describe('sayTurningPoint', () => {
  test.for([
    [benefit, '-0.0603', true, 'Gevinsten »Færre kørte besøg« må højst falde 6,0_%'],
    [benefit, '-0.0609', true, 'Gevinsten »Færre kørte besøg« må højst falde 6,0_%'],
    [benefit, '0.1191', false, 'Gevinsten »Færre kørte besøg« skal stige mindst 12,0_%'],
    [investment, '0.0996', true, 'Investeringen må højst stige 9,9_%'],
    [investment, '-0.0996', false, 'Investeringen skal falde mindst 10,0_%'],
    [drawback, '0.5', true, 'Den negative gevinst »Mere ventetid« må højst stige 50,0_%'],
    [drawback, '-0.5', false, 'Den negative gevinst »Mere ventetid« skal falde mindst 50,0_%'],
  ] as const)('TXT-12 %o by %s, holds: %s', ([subject, change, holds, sentence]) => {
    expect(said({ kind: 'change', subject, change: factor(change), holds })).toBe(sentence);
  });

  test('what cannot be reached is said in words, without a figure', () => {
    const gone = (subject: TurningSubject, holds: boolean) =>
      said({ kind: 'change', subject, change: factor('-1.4'), holds });
    expect(gone(benefit, true)).toBe(
      'Gevinsten »Færre kørte besøg« kan falde helt væk, og casen holder endnu.',
    );
    expect(gone(investment, false)).toBe('Investeringen kan falde helt væk, uden at det er nok.');
  });

  test.for([
    [benefit, 'må højst falde 0,0_%'],
    [investment, 'må højst stige 0,0_%'],
    [drawback, 'må højst stige 0,0_%'],
  ] as const)('at a net present value of 0 nothing may get worse: %o', ([subject, ending]) => {
    const sentence = said({ kind: 'change', subject, change: factor(0), holds: true });
    expect(sentence.endsWith(ending)).toBe(true);
  });

  test.for([
    ['0.06578', true, true, 'Kalkulationsrenten må højst være 6,5_%'],
    ['0.06578', false, true, 'Kalkulationsrenten skal ned på 6,5_%'],
    ['0.06521', true, false, 'Kalkulationsrenten skal være mindst 6,6_%'],
    ['0.06521', false, false, 'Kalkulationsrenten skal op på 6,6_%'],
    ['-0.105', false, true, 'Ikke engang en kalkulationsrente på 0_% er nok.'],
  ] as const)(
    'TXT-12 a rate of %s, holds: %s, holds below it: %s',
    ([fraction, holds, holdsBelow, sentence]) => {
      expect(said({ kind: 'rate', rate: rate(fraction), holds, holdsBelow })).toBe(sentence);
    },
  );

  test.for([
    [0, 'Gevinsterne må ikke komme en måned for sent.'],
    [1, 'Gevinsterne må højst komme 1 måned for sent'],
    [5, 'Gevinsterne må højst komme 5 måneder for sent'],
    [null, 'Ingen forsinkelse af gevinsterne vælter casen.'],
  ] as const)('a delay of %s months', ([wholeMonths, sentence]) => {
    expect(said({ kind: 'delay', wholeMonths })).toBe(sentence);
  });

  test('a line without a title is said to have none', () => {
    const point = { kind: 'change', change: factor('0.5'), holds: true } as const;
    expect(said({ ...point, subject: { kind: 'cost', title: '' } })).toContain(
      '»Omkostning uden titel«',
    );
  });
});

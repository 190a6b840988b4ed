import { describe, expect, test } from 'vitest';

import { factor, money, rate } from '#src/domain/number/quantities.ts';
import {
  saySwitchingDelay,
  saySwitchingOfLine,
  saySwitchingRate,
  type SwitchingLine,
} from '#src/text/say-switching.ts';
import type { SaidTurningPoint } from '#src/text/say-turning-point.ts';

function whole({ words, amount }: SaidTurningPoint): string {
  return [words, ...(amount === null ? [] : [amount])].join(' ').replaceAll('\u00A0', '_');
}

const benefit: SwitchingLine = { kind: 'benefit', title: 'Færre opkald', negative: false };
const drawback: SwitchingLine = { kind: 'benefit', title: 'Ventetid', negative: true };
const cost: SwitchingLine = { kind: 'cost', title: 'Licens' };

describe('saySwitchingOfLine', () => {
  test.for([
    [
      benefit,
      '-0.0969',
      true,
      'Casen holder, så længe gevinsten »Færre opkald« ikke falder mere end 9,6_%',
    ],
    [cost, '0.0996', true, 'Casen holder, så længe udgiften »Licens« ikke stiger mere end 9,9_%'],
    [
      drawback,
      '0.5',
      true,
      'Casen holder, så længe den negative gevinst »Ventetid« ikke stiger mere end 50,0_%',
    ],
    [benefit, '0.1191', false, 'Casen vender, hvis gevinsten »Færre opkald« stiger mindst 12,0_%'],
    [cost, '-0.0996', false, 'Casen vender, hvis udgiften »Licens« falder mindst 10,0_%'],
    [benefit, '-1.4', true, 'Casen holder, også hvis gevinsten »Færre opkald« falder helt væk.'],
    [cost, '-1.4', false, 'Casen vender ikke, selv om udgiften »Licens« falder helt væk.'],
    [
      benefit,
      '0',
      true,
      'Casen holder, så længe gevinsten »Færre opkald« ikke falder mere end 0,0_%',
    ],
  ] as const)('TXT-12 %o by %s, holds: %s', ([line, change, holds, sentence]) => {
    expect(whole(saySwitchingOfLine(line, factor(change), holds))).toBe(sentence);
  });
});

describe('saySwitchingRate', () => {
  test.for([
    ['0.06578', true, true, 'Casen holder, så længe kalkulationsrenten ikke kommer over 6,5_%'],
    ['0.06578', false, true, 'Casen vender, hvis kalkulationsrenten kommer ned på 6,5_%'],
    ['0.06521', true, false, 'Casen holder, så længe kalkulationsrenten ikke kommer under 6,6_%'],
    ['0.06521', false, false, 'Casen vender, hvis kalkulationsrenten kommer op på 6,6_%'],
    ['-0.105', false, true, 'Casen vender ikke, selv om kalkulationsrenten kommer ned på 0_%.'],
  ] as const)('TXT-12 a rate of %s, holds: %s, below it: %s', ([at, holds, holdsBelow, said]) => {
    const turning = { kind: 'value', value: { rate: rate(at), holdsBelow } } as const;
    expect(whole(saySwitchingRate(turning, holds))).toBe(said);
  });

  test('FIG-1 where there is not one rate, the reason is said', () => {
    const without = (reason: 'several-rates' | 'no-rate' | 'touched-only') =>
      saySwitchingRate({ kind: 'undefined', reason }, true).words;
    expect(without('several-rates')).toContain('flere skiftepunkter');
    expect(without('no-rate')).toContain('Ingen kalkulationsrente bringer');
    expect(without('touched-only')).toContain('fortegn');
  });
});

describe('saySwitchingDelay', () => {
  const late = (wholeMonths: number) =>
    saySwitchingDelay({
      kind: 'value',
      wholeMonths,
      netPresentValue: money(1),
      netPresentValueOneMonthLater: money(-1),
    });

  test.for([
    [0, 'Casen holder ikke, hvis gevinsterne kommer en måned for sent.'],
    [1, 'Casen holder, så længe gevinsterne ikke kommer mere end 1 måned for sent'],
    [5, 'Casen holder, så længe gevinsterne ikke kommer mere end 5 måneder for sent'],
  ] as const)('%s months', ([months, sentence]) => {
    expect(whole(late(months))).toBe(sentence);
  });

  test('FIG-1 no delay is too long, or none is the one', () => {
    expect(saySwitchingDelay({ kind: 'unlimited' }).words).toContain('uanset hvor sent');
    expect(saySwitchingDelay({ kind: 'undefined', reason: 'already-negative' }).words).toContain(
      'under 0 nu',
    );
    expect(saySwitchingDelay({ kind: 'undefined', reason: 'no-benefits' }).words).toContain(
      'ingen gevinster i kroner',
    );
  });
});

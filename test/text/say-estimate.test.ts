import { describe, expect, test } from 'vitest';

import type { LineRange } from '#src/domain/business-case/line.ts';
import { decimalText, money } from '#src/domain/number/quantities.ts';
import { uncertainty } from '#src/text/da/uncertainty.ts';
import { sayEstimateFault, sayLikely } from '#src/text/say-estimate.ts';
import { byYear, level, timeSaved } from '#test/support/business-cases.ts';

const { faults } = uncertainty;

describe('sayLikely', () => {
  test.for([
    ['once', level('1234.5'), true, '1.234,50 kr.'],
    ['a year', level('80000'), false, '80.000 kr. om året'],
    ['a volume', timeSaved({ volume: decimalText('1250.5') }), false, '1.250,5 gange om året'],
    ['by year', byYear(2026, ['1']), false, 'beløb pr. år'],
    ['not typed', level(null), false, 'mangler'],
    ['no volume', timeSaved({ volume: null }), false, 'mangler'],
  ] as const)('TXT-1 %s', ([, value, isOnce, said]) => {
    expect(sayLikely(value, isOnce).replaceAll('\u00A0', ' ')).toBe(said);
  });
});

describe('sayEstimateFault', () => {
  test.for([
    ['in order', [1, 1, 2], 'amounts', null],
    ['low above likely', [3, 2, 3], 'amounts', [['low'], faults.lowAbove, faults.order]],
    ['high below likely', [1, 2, 1], 'amounts', [['high'], faults.highBelow, faults.order]],
    [
      'shares of an amount below 0',
      [-1, -2, -3],
      'shares',
      [['low', 'high'], faults.lowAbove, faults.highBelow, faults.belowZero],
    ],
  ] as const)('UNC-3 %s', ([, three, kind, expected]) => {
    const fault = sayEstimateFault(estimate(three), level('2'), rangeIn(kind));
    const said = expected === null ? null : saidOf(expected);
    expect(fault).toEqual(said);
  });

  test('UNC-3 an end above a likely amount that is not typed says so', () => {
    const fault = sayEstimateFault(estimate([5, 0, 9]), level(null), rangeIn('amounts'));
    expect(fault?.words).toBe(`${faults.lowAbove} ${faults.notTyped}`);
  });
});

function saidOf([ends, ...sentences]: readonly [readonly string[], ...string[]]) {
  return { ends, words: sentences.join(' ') };
}

function estimate([low, likely, high]: readonly [number, number, number]) {
  return { low: money(low), likely: money(likely), high: money(high) };
}

function rangeIn(kind: LineRange['kind']): LineRange {
  return { kind, low: decimalText('1'), high: decimalText('2') };
}

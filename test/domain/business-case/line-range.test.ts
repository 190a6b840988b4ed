import { describe, expect, test } from 'vitest';

import type { BenefitValue } from '#src/domain/business-case/benefit.ts';
import type { LineRange } from '#src/domain/business-case/line.ts';
import { fitsRange, rangeAfter } from '#src/domain/business-case/line-range.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { byYear, level, timeSaved } from '#test/support/business-cases.ts';

const unpriced: BenefitValue = { kind: 'unpriced' };
const inAmounts = range('amounts', '80', '130');
const inShares = range('shares', '0.8', '1.3');

describe('fitsRange', () => {
  test.for([
    ['one amount', level('100'), inAmounts, true],
    ['saved time', timeSaved(), inAmounts, true],
    ['amounts by year', byYear(2026, ['100']), inAmounts, false],
    ['amounts by year, in shares', byYear(2026, ['100']), inShares, true],
    ['what has no price', unpriced, inShares, false],
    ['what has no price, and no range', unpriced, null, true],
  ] as const)('RNG-2 %s', ([, value, range, fits]) => {
    expect(fitsRange(value, range)).toBe(fits);
  });
});

describe('rangeAfter', () => {
  test.for([
    ['the same way', level('100'), level('120'), inAmounts, inAmounts],
    ['shares stay', level('100'), byYear(2026, ['100']), inShares, inShares],
    ['by year, shares of it', level('100'), byYear(2026, ['100']), inAmounts, inShares],
    [
      'one end',
      level('50'),
      byYear(2026, ['50']),
      range('amounts', null, '75'),
      range('shares', null, '1.5'),
    ],
    ['a share of nothing', level('0'), byYear(2026, []), inAmounts, null],
    ['a share of what is not typed', level(null), byYear(2026, []), inAmounts, null],
    ['from money to time', level('100'), timeSaved(), inAmounts, null],
    ['from time to money', timeSaved(), level('100'), inAmounts, null],
    ['to what has no price', level('100'), unpriced, inShares, null],
    ['without a range', level('100'), byYear(2026, ['100']), null, null],
  ] as const)('RNG-2 %s', ([, before, after, given, expected]) => {
    expect(rangeAfter(before, after, given)).toEqual(expected);
  });
});

function range(kind: LineRange['kind'], low: string | null, high: string | null): LineRange {
  const end = (text: string | null) => (text === null ? null : decimalText(text));
  return { kind, low: end(low), high: end(high) };
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { BenefitValue } from '#src/domain/business-case/benefit.ts';
import type { LineRange } from '#src/domain/business-case/line.ts';
import {
  fitsRange,
  rangeAfter,
  rangeSaidIn,
  withEnd,
} from '#src/domain/business-case/line-range.ts';
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

describe('rangeSaidIn', () => {
  const keptChoice = range('shares', null, null);

  test.for([
    ['amounts as shares', level('100'), inAmounts, 'shares', inShares],
    ['shares as amounts', level('100'), inShares, 'amounts', inAmounts],
    [
      'shares of the volume',
      timeSaved({ volume: decimalText('100') }),
      inShares,
      'amounts',
      inAmounts,
    ],
    ['said so already', level('100'), inShares, 'shares', inShares],
    ['by year has no one amount', byYear(2026, ['100']), inShares, 'amounts', inShares],
    ['shares of nothing', level('0'), inAmounts, 'shares', keptChoice],
    ['shares of what is not typed', level(null), inAmounts, 'shares', keptChoice],
    ['only the choice', level('100'), null, 'shares', keptChoice],
    ['the choice taken back', level('100'), keptChoice, 'amounts', null],
    ['what has no price', unpriced, null, 'shares', null],
  ] as const)('RNG-3 %s', ([, value, given, kind, expected]) => {
    expect(rangeSaidIn(value, given, kind)).toEqual(expected);
  });

  test('RNG-3 there and back again the ends are what was typed', () => {
    const anyOre = fc.integer({ min: 1, max: 1_000_000_000 }).map((ore) => String(ore / 100));
    fc.assert(
      fc.property(anyOre, anyOre, anyOre, (likely, low, high) => {
        const value = level(likely);
        const typed = range('amounts', low, high);
        const shares = rangeSaidIn(value, typed, 'shares');
        expect(rangeSaidIn(value, shares, 'amounts')).toEqual(typed);
      }),
    );
  });
});

describe('withEnd', () => {
  test.for([
    ['the first end', level('100'), null, 'low', '80', range('amounts', '80', null)],
    ['by year in shares', byYear(2026, []), null, 'high', '1.3', range('shares', null, '1.3')],
    ['beside the other', level('100'), inShares, 'low', '0.9', range('shares', '0.9', '1.3')],
    ['the last one emptied', level('100'), range('amounts', '80', null), 'low', null, null],
    [
      'and the choice kept',
      level('1'),
      range('shares', '1', null),
      'low',
      null,
      range('shares', null, null),
    ],
  ] as const)('RNG-1 %s', ([, value, given, end, typed, expected]) => {
    expect(withEnd(value, given, end, typed === null ? null : decimalText(typed))).toEqual(
      expected,
    );
  });
});

function range(kind: LineRange['kind'], low: string | null, high: string | null): LineRange {
  const end = (text: string | null) => (text === null ? null : decimalText(text));
  return { kind, low: end(low), high: end(high) };
}

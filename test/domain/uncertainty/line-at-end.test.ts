import { describe, expect, test } from 'vitest';

import type { LineRange } from '#src/domain/business-case/line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { benefitAtEnd, costAtEnd } from '#src/domain/uncertainty/line-at-end.ts';
import { aBenefit, aCost, byYear, level, timeSaved } from '#test/support/business-cases.ts';

describe('costAtEnd', () => {
  test.for([
    [
      'an amount of its own',
      level('100'),
      range('amounts', '80', '130'),
      level('80'),
      level('130'),
    ],
    ['a share of it', level('100'), range('shares', '0.8', '1.3'), level('80'), level('130')],
    [
      'a share of each year',
      byYear(2026, ['100', '-50']),
      range('shares', '0.8', '2'),
      byYear(2026, ['80', '-40']),
      byYear(2026, ['200', '-100']),
    ],
    ['an end not typed', level('100'), range('amounts', null, '130'), level('100'), level('130')],
    ['nothing typed', level(null), range('shares', '0.8', '1.3'), level(null), level(null)],
    ['only the ends typed', level(null), range('amounts', '1', '2'), level('1'), level('2')],
  ] as const)('RNG-1 %s', ([, amounts, given, low, high]) => {
    const line = aCost({ amounts, range: given });
    expect(costAtEnd(line, 'low').amounts).toEqual(low);
    expect(costAtEnd(line, 'high').amounts).toEqual(high);
  });

  test('RNG-1 a line that is certain is the same object at both ends', () => {
    const line = aCost();
    expect(costAtEnd(line, 'low')).toBe(line);
    expect(costAtEnd(line, 'high')).toBe(line);
  });
});

describe('benefitAtEnd', () => {
  test('RNG-1 of saved time the volume is what is uncertain', () => {
    const value = timeSaved({ volume: decimalText('1000') });
    const benefit = aBenefit({ class: 'capacity', value, range: range('shares', '0.5', '1.2') });
    expect(benefitAtEnd(benefit, 'low').value).toEqual({ ...value, volume: '500' });
    expect(benefitAtEnd(benefit, 'high').value).toEqual({ ...value, volume: '1200' });
  });

  test('RNG-1 what has no price is certain', () => {
    const benefit = aBenefit({ class: 'quality', value: { kind: 'unpriced' } });
    expect(benefitAtEnd(benefit, 'low')).toBe(benefit);
  });
});

function range(kind: LineRange['kind'], low: string | null, high: string | null): LineRange {
  const end = (text: string | null) => (text === null ? null : decimalText(text));
  return { kind, low: end(low), high: end(high) };
}

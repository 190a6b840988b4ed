import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { axisUnit, formatTick } from '#src/text/format-axis.ts';

describe('axisUnit', () => {
  test.for([
    { name: 'TXT-7 nothing', amounts: [], heading: 'kr.' },
    { name: 'TXT-7 small amounts', amounts: ['9999', '-5'], heading: 'kr.' },
    { name: 'TXT-7 from ten thousand', amounts: ['10000', '0'], heading: 't.kr.' },
    { name: 'TXT-7 below ten millions', amounts: ['9999999.99'], heading: 't.kr.' },
    {
      name: 'TXT-7 the largest may be negative',
      amounts: ['1', '-10000000'],
      heading: 'mio.\u00A0kr.',
    },
    { name: 'TXT-7 billions', amounts: ['10000000000'], heading: 'mia.\u00A0kr.' },
  ])('$name', ({ amounts, heading }) => {
    expect(axisUnit(amounts.map((amount) => new Decimal(amount))).heading).toBe(heading);
  });
});

describe('formatTick', () => {
  const thousands = axisUnit([new Decimal('250000')]);
  const millions = axisUnit([new Decimal('25000000')]);

  test.for([
    ['TXT-7 thousands', 250000, thousands, '250'],
    ['TXT-7 minus', -1250000, thousands, '−1.250'],
    ['TXT-7 zero', -0, thousands, '0'],
    ['TXT-7 millions', 2500000, millions, '2,5'],
    ['TXT-7 a tick that floats', 0.1 + 0.2, axisUnit([]), '0,3'],
    ['TXT-7 a decimal', new Decimal('12345678'), millions, '12,35'],
  ] as const)('%s', ([, amount, unit, written]) => {
    expect(formatTick(amount, unit)).toBe(written);
  });
});

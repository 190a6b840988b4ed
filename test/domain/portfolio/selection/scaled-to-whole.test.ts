import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import {
  LARGEST_WHOLE_SUM,
  scaledToWhole,
} from '#src/domain/portfolio/selection/scaled-to-whole.ts';

const decimals = (text: readonly string[]) => text.map((each) => new Decimal(each));
const anyDecimals = fc.array(
  fc
    .tuple(fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => new Decimal(digits.toString()).div(new Decimal(10).pow(places))),
  { maxLength: 12 },
);

test.for([
  {
    name: 'the largest unit all are multiples of',
    from: ['1500', '-600', '0'],
    to: [5, -2, 0],
    unit: '300',
  },
  { name: 'decimals too', from: ['0.25', '1'], to: [1, 4], unit: '0.25' },
  { name: 'none at all', from: [], to: [], unit: '1' },
  { name: 'only nothing', from: ['0', '-0'], to: [0, 0], unit: '1' },
])('SEL-6 $name', ({ from, to, unit }) => {
  const { numbers, unit: found, isExact } = scaledToWhole(decimals(from), 'up');
  expect({ numbers, unit: found.toFixed(), isExact }).toEqual({ numbers: to, unit, isExact: true });
});

test('SEL-6 what does not fit is rounded up, or to the nearest, and says so', () => {
  const large = decimals(['9000000000000000', '1', '-1']);
  const up = scaledToWhole(large, 'up');
  expect(up.isExact).toBe(false);
  expect(up.numbers.slice(1)).toEqual([1, 0]);
  expect(scaledToWhole(large, 'nearest').numbers.slice(1)).toEqual([0, 0]);
});

test('SEL-6 sums of whole numbers are exact, and a number times the unit is the decimal or above', () => {
  fc.assert(
    fc.property(anyDecimals, (all) => {
      const { numbers, unit, isExact } = scaledToWhole(all, 'up');
      const size = numbers.reduce((total, number) => total + Math.abs(number), 0);
      expect(size).toBeLessThanOrEqual(LARGEST_WHOLE_SUM);
      numbers.forEach((number, at) => {
        const over = unit.times(number).minus(all[at] ?? 0);
        expect(isExact ? over.isZero() : over.gte(0) && over.lt(unit)).toBe(true);
      });
    }),
  );
});

test('SEL-6 to the nearest is never further off than half a unit', () => {
  fc.assert(
    fc.property(anyDecimals, (all) => {
      const { numbers, unit } = scaledToWhole(all, 'nearest');
      numbers.forEach((number, at) => {
        const off = unit
          .times(number)
          .minus(all[at] ?? 0)
          .abs();
        expect(off.times(2).lte(unit)).toBe(true);
      });
    }),
  );
});

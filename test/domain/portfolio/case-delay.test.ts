import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { decimalText, money } from '#src/domain/number/quantities.ts';
import { delayedValue, delayOf, firstYearOf } from '#src/domain/portfolio/case-delay.ts';
import { aSummary } from '#test/support/case-summaries.ts';
import { expectNear } from '#test/support/near.ts';
import { anyAmount } from '#test/support/quantities.ts';

const steps = [
  { from: 1, to: 2, rate: decimalText('0.1') },
  { from: 3, to: null, rate: decimalText('0') },
];
const moved = aSummary('moved');
const choice = { delays: [{ case: { id: moved.id, name: 'moved' }, years: -2 }] };

test('CFL-1 a case begins as much later as the choice says, and else when it says', () => {
  expect([delayOf(moved.id, choice), firstYearOf(moved, choice)]).toEqual([-2, 2025]);
  expect(firstYearOf(aSummary('other'), choice)).toBe(2027);
});

test.for([
  [0, '121'],
  [1, '110'],
  [2, '100'],
  [5, '100'],
  [-1, '133.1'],
  [-4, '146.41'],
] as const)('CFL-2 121 kr. begun %s years later is worth %s', ([years, worth]) => {
  expectNear(delayedValue(money(121), steps, years), money(worth));
});

test('CFL-2 later and as much earlier is as it was', () => {
  fc.assert(
    fc.property(anyAmount, fc.integer({ min: -10, max: 10 }), (amount, years) => {
      expectNear(delayedValue(delayedValue(amount, steps, years), steps, -years), amount);
    }),
  );
});

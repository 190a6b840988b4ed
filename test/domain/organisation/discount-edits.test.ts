import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { stepsFollowOn } from '#src/domain/finance/discount-schedule.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import {
  addStep,
  removeStep,
  setStepEnd,
  setStepRate,
} from '#src/domain/organisation/discount-edits.ts';
import type { DiscountStep } from '#src/domain/organisation/parameter-set.ts';
import { someParameters } from '#test/support/business-cases.ts';

const rate = decimalText('0.035');
const danish: readonly DiscountStep[] = [
  { from: 1, to: 35, rate },
  { from: 36, to: 70, rate: decimalText('0.025') },
  { from: 71, to: null, rate: decimalText('0.015') },
];
const set = someParameters({ discountSchedule: danish });

describe('the steps of a discount schedule', () => {
  test('DIS-2 where a step ends, the next begins', () => {
    const { discountSchedule } = setStepEnd(0, 40)(set);
    expect(discountSchedule.map(({ from, to }) => [from, to])).toEqual([
      [1, 40],
      [41, 70],
      [71, null],
    ]);
  });

  test.for([
    { name: 'the next step no year', index: 0, to: 70 },
    { name: 'the step itself no year', index: 1, to: 35 },
    { name: 'the last step an end', index: 2, to: 90 },
    { name: 'a step that is not there an end', index: 7, to: 90 },
  ])('DIS-2 nothing gives $name', ({ index, to }) => {
    expect(setStepEnd(index, to)(set)).toBe(set);
  });

  test('DIS-2 the years of a removed step go to the one before it', () => {
    expect(removeStep(1)(set).discountSchedule).toEqual([{ ...danish[0], to: 70 }, danish[2]]);
    expect(removeStep(2)(set).discountSchedule.at(-1)?.to).toBeNull();
    expect(removeStep(0)(set)).toBe(set);
  });

  test('DIS-2 a new step goes on at the rate of the last', () => {
    expect(addStep()(set).discountSchedule.slice(-2)).toEqual([
      { from: 71, to: 80, rate: '0.015' },
      { from: 81, to: null, rate: '0.015' },
    ]);
  });

  test('NUM-3 the rate of one step is set', () => {
    const after = setStepRate(1, decimalText('0.02'))(set);
    expect(after.discountSchedule.map((step) => step.rate)).toEqual(['0.035', '0.02', '0.015']);
    expect(setStepRate(1, decimalText('0.025'))(set)).toBe(set);
  });

  test('DIS-2 whatever is done, the steps follow one another', () => {
    const edit = fc.oneof(
      fc
        .record({ index: fc.nat(8), to: fc.nat(250) })
        .map(({ index, to }) => setStepEnd(index, to)),
      fc.constant(addStep()),
      fc.nat(8).map(removeStep),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
        const after = edits.reduce((before, change) => change(before), set);
        expect(stepsFollowOn(after.discountSchedule)).toBe(true);
      }),
    );
  });
});

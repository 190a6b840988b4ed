import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { rounded } from '#src/domain/number/rounding.ts';
import { partsThatAddUp, roundedParts } from '#src/domain/number/split.ts';
import { sum } from '#src/domain/number/sum.ts';
import { anyAmount } from '#test/support/quantities.ts';

const decimals = (...texts: readonly string[]) => texts.map((text) => new Decimal(text));

describe('partsThatAddUp', () => {
  test.for([
    {
      name: 'NUM-6 the earlier part gets the remainder on a tie',
      total: '100',
      weights: ['1', '1', '1'],
      parts: ['34', '33', '33'],
    },
    {
      name: 'NUM-6 a tie is a tie however many digits the parts have',
      total: '100',
      weights: ['5', '1', '50', '1', '1', '1', '1'],
      parts: ['8', '2', '83', '2', '2', '2', '1'],
    },
    {
      name: 'NUM-6 a negative total is split as its opposite is',
      total: '-100',
      weights: ['1', '1', '1'],
      parts: ['-34', '-33', '-33'],
    },
    {
      name: 'NUM-6 a negative weight has a negative part',
      total: '10',
      weights: ['3', '-1'],
      parts: ['15', '-5'],
    },
    {
      name: 'NUM-6 weights below zero share as weights above do',
      total: '100',
      weights: ['-1', '-1', '-4'],
      parts: ['17', '17', '66'],
    },
    {
      name: 'NUM-6 the parts of a total with more decimals add up to the total as shown',
      total: '99.5',
      weights: ['1', '1'],
      parts: ['50', '50'],
    },
    {
      name: 'NUM-2 no part is a zero with a sign',
      total: '-1',
      weights: ['1', '0'],
      parts: ['-1', '0'],
    },
    {
      name: 'NUM-6 nothing is shared as nothing',
      total: '0',
      weights: ['0', '0'],
      parts: ['0', '0'],
    },
    { name: 'NUM-6 no parts at all', total: '0', weights: [], parts: [] },
  ])('$name', ({ total, weights, parts }) => {
    const split = partsThatAddUp(new Decimal(total), decimals(...weights), 0);
    expect(split.map((part) => part.toFixed())).toEqual(parts);
    expect(split.every((part) => !Object.is(part.toNumber(), -0))).toBe(true);
  });

  test('NUM-6 weights that add up to nothing cannot share a total', () => {
    expect(() => partsThatAddUp(new Decimal(1), decimals('1', '-1'), 0)).toThrow(RangeError);
  });

  test('NUM-6 parts add up exactly, and each lies within one unit of its exact share', () => {
    const weight = fc.integer({ min: 0, max: 1_000_000 }).map((oere) => new Decimal(oere).div(100));
    const anyWeights = fc.array(weight, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        anyAmount,
        anyWeights,
        fc.integer({ min: 0, max: 3 }),
        (total, weights, digits) => {
          const whole = sum(weights);
          fc.pre(!whole.isZero());
          const shown = rounded(total, digits);
          const parts = partsThatAddUp(total, weights, digits);
          expect(sum(parts).eq(shown)).toBe(true);
          const unit = new Decimal(10).pow(-digits);
          parts.forEach((part, index) => {
            const exact = shown.times(weights[index] ?? 0).div(whole);
            expect(part.minus(exact).abs().lt(unit)).toBe(true);
          });
        },
      ),
    );
  });
});

describe('roundedParts', () => {
  test.each([
    ['thirds', ['33.3', '33.3', '33.4'], ['33', '33', '34']],
    ['a tie, of which the earlier part has it', ['0.5', '0.5'], ['1', '0']],
    ['parts of either sign', ['-10.5', '20.5'], ['-10', '20']],
    ['a total of nothing', ['1000.4', '-1000.4'], ['1000', '-1000']],
    ['none', [], []],
  ])('NUM-6 %s', (_, parts, shown) => {
    expect(roundedParts(decimals(...parts), 0).map(String)).toEqual(shown);
  });

  test('NUM-6 they add up to the total as it is shown, and none is a unit away from what it is', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 12 }), fc.nat({ max: 2 }), (parts, places) => {
        const shown = roundedParts(parts, places);
        const total = rounded(sum(parts), places);
        expect(sum(shown).minus(total).isZero()).toBe(true);
        const unit = new Decimal(10).pow(-places);
        parts.forEach((part, index) =>
          expect(
            part
              .minus(shown[index] ?? NaN)
              .abs()
              .lt(unit),
          ).toBe(true),
        );
      }),
    );
  });
});

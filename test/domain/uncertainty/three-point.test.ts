import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { Decimal } from '#src/domain/number/decimal.ts';
import { money } from '#src/domain/number/quantities.ts';
import {
  isInOrder,
  standardDeviation,
  variance,
  weightedMean,
  weightings,
  type ThreePoint,
} from '#src/domain/uncertainty/three-point.ts';
import { anyRange } from '#test/support/ranges.ts';
import { relativeError } from '#test/support/quantities.ts';

const anyWeighting = fc.constantFrom(...weightings);

function range(low: string, likely: string, high: string): ThreePoint {
  return { low: money(low), likely: money(likely), high: money(high) };
}

describe('weightedMean and standardDeviation', () => {
  test.for([
    { weighting: 'successive', mean: '106', deviation: '14' },
    { weighting: 'pert', mean: '105', deviation: '11.6666666667' },
    { weighting: 'triangular', mean: '110', deviation: '14.7196014439' },
  ] as const)('UNC-1, UNC-2 80, 100, 150 by $weighting', ({ weighting, mean, deviation }) => {
    const estimate = range('80', '100', '150');
    expect(weightedMean(estimate, weighting).toFixed()).toBe(mean);
    expect(standardDeviation(estimate, weighting).toDecimalPlaces(10).toFixed()).toBe(deviation);
  });

  test('UNC-1 the mean lies within the range', () => {
    fc.assert(
      fc.property(anyRange, anyWeighting, (estimate, weighting) => {
        const mean = weightedMean(estimate, weighting);
        expect(mean.gte(estimate.low) && mean.lte(estimate.high)).toBe(true);
      }),
    );
  });

  test('UNC-1, UNC-2 what is known has its value as mean and no deviation', () => {
    fc.assert(
      fc.property(anyRange, anyWeighting, ({ likely }, weighting) => {
        const known = { low: likely, likely, high: likely };
        expect(weightedMean(known, weighting).eq(likely)).toBe(true);
        expect(standardDeviation(known, weighting).isZero()).toBe(true);
      }),
    );
  });

  test('UNC-2 the variance of the triangle is (l² + m² + h² − lm − lh − mh) / 18', () => {
    fc.assert(
      fc.property(anyRange, (estimate) => {
        const { low: l, likely: m, high: h } = estimate;
        const squares = l.pow(2).plus(m.pow(2)).plus(h.pow(2));
        const products = l.times(m).plus(l.times(h)).plus(m.times(h));
        const textbook = squares.minus(products).div(18);
        expect(variance(estimate, 'triangular').minus(textbook).abs().lt('1e-15')).toBe(true);
      }),
    );
  });

  test('UNC-2 large amounts close together keep their variance', () => {
    const estimate = range(
      '1000000000000000',
      '1000000000000000.000001',
      '1000000000000000.000002',
    );
    const right = new Decimal('0.000001').pow(2).div(6);
    expect(relativeError(variance(estimate, 'triangular'), right).lt('1e-35')).toBe(true);
  });

  test('UNC-1, UNC-2 money times a number is mean and deviation times that number', () => {
    fc.assert(
      fc.property(anyRange, anyWeighting, fc.integer({ min: 1, max: 50 }), (one, weighting, k) => {
        const scaled = {
          low: money(one.low.times(k)),
          likely: money(one.likely.times(k)),
          high: money(one.high.times(k)),
        };
        for (const figure of [weightedMean, standardDeviation]) {
          const right = figure(one, weighting).times(k);
          expect(relativeError(figure(scaled, weighting), right).lt('1e-30')).toBe(true);
        }
      }),
    );
  });
});

test.for([
  { order: ['1', '2', '3'], inOrder: true },
  { order: ['5', '5', '5'], inOrder: true },
  { order: ['-3', '-2', '-1'], inOrder: true },
  { order: ['-1', '-2', '-3'], inOrder: false },
  { order: ['2', '1', '3'], inOrder: false },
  { order: ['1', '3', '2'], inOrder: false },
] as const)('UNC-3 $order in order: $inOrder', ({ order: [low, likely, high], inOrder }) => {
  expect(isInOrder(range(low, likely, high))).toBe(inOrder);
});

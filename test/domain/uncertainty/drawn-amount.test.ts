import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { money } from '#src/domain/number/quantities.ts';
import { drawingFrom, type DrawnRange } from '#src/domain/uncertainty/drawn-amount.ts';
import { randomOf } from '#src/domain/uncertainty/random.ts';
import {
  standardDeviation,
  weightedMean,
  weightings,
  type Weighting,
} from '#src/domain/uncertainty/three-point.ts';

const DRAWS = 40_000;

const ranges: readonly DrawnRange[] = [
  { low: 0, likely: 50, high: 100 },
  { low: -30, likely: -30, high: 90 },
  { low: 10, likely: 40, high: 40 },
  { low: -5_000, likely: -900, high: -100 },
];

const every = weightings.flatMap((weighting) => ranges.map((range) => ({ weighting, ...range })));

describe('SIM-3 an amount that is drawn', () => {
  test.for(every)('$weighting of $low, $likely, $high has the mean of UNC-1', (given) => {
    const { mean, deviation } = momentsOf(given, given.weighting);
    const right = weightedMean(threeOf(given), given.weighting).toNumber();
    expect(Math.abs(mean - right)).toBeLessThan((4 * deviation) / Math.sqrt(DRAWS));
  });

  test.for(ranges)('triangular of $low, $likely, $high has the spread of UNC-2', (range) => {
    const { deviation } = momentsOf(range, 'triangular');
    const right = standardDeviation(threeOf(range), 'triangular').toNumber();
    expect(Math.abs(deviation / right - 1)).toBeLessThan(0.02);
  });

  test.for(['successive', 'pert'] as const)(
    '%s has the spread of its beta distribution',
    (weighting) => {
      const weight = weighting === 'successive' ? 3 : 4;
      for (const range of ranges) {
        const width = range.high - range.low;
        const [alpha, beta] = [range.likely - range.low, range.high - range.likely].map(
          (distance) => 1 + (weight * distance) / width,
        ) as [number, number];
        const sum = alpha + beta;
        const right = width * Math.sqrt((alpha * beta) / (sum * sum * (sum + 1)));
        expect(Math.abs(momentsOf(range, weighting).deviation / right - 1)).toBeLessThan(0.02);
      }
    },
  );

  test('lies between low and high', () => {
    const anyRange = fc
      .tuple(...Array.from({ length: 3 }, () => fc.double({ min: -1e12, max: 1e12, noNaN: true })))
      .map((three) => {
        const [low = 0, likely = 0, high = 0] = three.toSorted((one, other) => one - other);
        return { low, likely, high };
      });
    fc.assert(
      fc.property(anyRange, fc.constantFrom(...weightings), fc.nat(), (range, weighting, seed) => {
        const draw = drawingFrom(range, weighting);
        const random = randomOf(seed, 0);
        const lost = 1e-9 * (range.high - range.low);
        for (let count = 0; count < 20; count += 1) {
          const amount = draw(random);
          expect(amount).toBeGreaterThanOrEqual(range.low - lost);
          expect(amount).toBeLessThanOrEqual(range.high + lost);
        }
      }),
    );
  });

  test.for(weightings)('%s of three alike is that one amount, to the last digit', (weighting) => {
    const draw = drawingFrom({ low: 0.1, likely: 0.1, high: 0.1 }, weighting);
    expect(draw(randomOf(7, 0))).toBe(0.1);
  });
});

function momentsOf(range: DrawnRange, weighting: Weighting) {
  const draw = drawingFrom(range, weighting);
  const random = randomOf(11, 3);
  const drawn = Array.from({ length: DRAWS }, () => draw(random));
  const mean = drawn.reduce((total, value) => total + value, 0) / DRAWS;
  const squares = drawn.reduce((total, value) => total + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / DRAWS) };
}

function threeOf({ low, likely, high }: DrawnRange) {
  return { low: money(low), likely: money(likely), high: money(high) };
}

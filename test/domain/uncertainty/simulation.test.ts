import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { money } from '#src/domain/number/quantities.ts';
import { drawCounts, simulate, type SimulatedCase } from '#src/domain/uncertainty/simulation.ts';
import { checkMean, simulationResult } from '#src/domain/uncertainty/simulation-result.ts';
import { weightedMean, weightings } from '#src/domain/uncertainty/three-point.ts';

const settings = { seed: 1, draws: 10_000 };

/** A cost, two gains of which one is known, and a risk. */
const plain: SimulatedCase = {
  certain: 650,
  lines: [
    { low: -1_500, likely: -1_000, high: -900 },
    { low: 300, likely: 600, high: 660 },
  ],
  risks: [{ probability: 0.2, worth: -400 }],
  weighting: 'successive',
};

describe('simulate', () => {
  test('SIM-2 the same seed gives the same result to the last digit, and another one another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(...weightings),
        (seed, weighting) => {
          const drawn = simulate({ ...plain, weighting }, { seed, draws: 500 });
          const again = { ...structuredClone(plain), weighting };
          expect(simulate(again, { seed, draws: 500 })).toEqual(drawn);
          expect(simulate(again, { seed: seed + 1, draws: 500 }).mean).not.toBe(drawn.mean);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('SIM-2 a result stays what it was when it was first given', () => {
    const { mean, percentiles, shareBelowZero } = simulate(plain, settings);
    expect([mean, percentiles[10], percentiles[90], shareBelowZero]).toEqual([
      ...[43.260534656322875, -266.0001645009814, 267.66589231375275, 0.3416],
    ]);
  });

  test('SIM-2 a line that is changed leaves the draws of the others as they were', () => {
    const [cost, gain] = plain.lines;
    if (cost === undefined || gain === undefined) throw new Error('there are two lines');
    const still = { ...plain, lines: [cost, { low: 0, likely: 0, high: 0 }] };
    const moved = { ...plain, lines: [cost, { low: 7, likely: 7, high: 7 }] };
    const difference = simulate(moved, settings).mean - simulate(still, settings).mean;
    expect(difference).toBeCloseTo(7, 9);
  });

  test.for(weightings)(
    'SIM-3 %s: the mean comes nearer the expected value with more draws',
    (weighting) => {
      const expected = expectedOf({ ...plain, weighting });
      const errors = drawCounts.map((draws) => {
        const { mean, standardError } = simulate({ ...plain, weighting }, { seed: 4, draws });
        expect(Math.abs(mean - expected)).toBeLessThan(3 * standardError);
        return standardError;
      });
      const [few = 0, some = 0, many = 0] = errors;
      // Ten times as many draws, and the error is the root of ten smaller.
      expect(Math.abs(few / some / Math.sqrt(10) - 1)).toBeLessThan(0.1);
      expect(Math.abs(some / many / Math.sqrt(10) - 1)).toBeLessThan(0.1);
    },
  );

  test('SIM-4 a risk happens as often as it is said to, and then takes all of its consequence', () => {
    const risky = { ...plain, lines: [], certain: 100 };
    const { mean, percentiles, shareBelowZero } = simulate(risky, settings);
    expect([percentiles[10], percentiles[50], percentiles[90]]).toEqual([-300, 100, 100]);
    expect(Math.abs(shareBelowZero - 0.2)).toBeLessThan(4 * Math.sqrt((0.2 * 0.8) / 10_000));
    expect(mean).toBeCloseTo(100 - 400 * shareBelowZero, 9);
  });

  test('SIM-1 where nothing varies every draw is the certain value, to the last digit', () => {
    const known = { certain: 476_000.1, lines: [], risks: [], weighting: 'pert' } as const;
    const result = simulate(known, { seed: 9, draws: 1_000 });
    expect(result).toMatchObject({ mean: 476_000.1, standardDeviation: 0, standardError: 0 });
    expect(result.percentiles).toEqual({ 10: 476_000.1, 50: 476_000.1, 90: 476_000.1 });
    expect(result.bins).toEqual([{ from: 476_000, to: 476_001, count: 1_000 }]);
  });

  test('SIM-1 it is told how far it has got', () => {
    const told: number[] = [];
    simulate(plain, { seed: 1, draws: 2_500 }, (drawn) => told.push(drawn));
    expect(told).toEqual([1_000, 2_000, 2_500]);
  });
});

describe('simulationResult', () => {
  test('SIM-5 percentiles lie between neighbours as in a spreadsheet, and what is 0 is not below it', () => {
    const result = simulationResult(Float64Array.of(4, 0, -1, 2, 3, 1, 5, 9, 8, 7, 6));
    expect(result.percentiles).toEqual({ 10: 0, 50: 4, 90: 8 });
    expect(result.shareBelowZero).toBe(1 / 11);
    const four = simulationResult(Float64Array.of(10, 20, 30, 40));
    expect(four.percentiles).toEqual({ 10: 13, 50: 25, 90: 37 });
    expect(four.mean).toBe(25);
    expect(four.standardDeviation ** 2).toBeCloseTo(500 / 3, 9);
    expect(four.standardError).toBeCloseTo(Math.sqrt(500 / 12), 9);
  });

  test('SIM-6 every draw is in one bin, bins are as wide and few, and 0 is between two of them', () => {
    const anyDraw = fc.oneof(
      fc.double({ min: -1e13, max: 1e13, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
      fc.integer({ min: -100, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(anyDraw, { minLength: 1, maxLength: 60 }), (draws) => {
        const { bins } = simulationResult(Float64Array.from(draws));
        expect(bins.reduce((total, { count }) => total + count, 0)).toBe(draws.length);
        expect(bins.length).toBeLessThanOrEqual(25);
        const width = (bins[0]?.to ?? 0) - (bins[0]?.from ?? 0);
        bins.forEach(({ from, to, count }, index) => {
          expect(to - from).toBe(width);
          expect(bins[index + 1]?.from ?? to).toBe(to);
          expect(from < 0 && to > 0).toBe(false);
          expect(draws.filter((draw) => draw >= from && draw < to)).toHaveLength(count);
        });
      }),
    );
  });
});

describe('SIM-7 the mean is held to the expected value', () => {
  test.for([
    { mean: 130, errors: 3, agrees: true },
    { mean: 69.9, errors: 3.01, agrees: false },
    { mean: 100, errors: 0, agrees: true },
  ])('a mean of $mean lies $errors standard errors from 100', ({ mean, errors, agrees }) => {
    const check = checkMean({ mean, standardError: 10 }, money(100));
    expect(check.errors).toBeCloseTo(errors, 9);
    expect(check.agrees).toBe(agrees);
    expect(check.difference.toNumber()).toBeCloseTo(mean - 100, 9);
  });

  test('where nothing varies it agrees but for what is lost of JS numbers', () => {
    const expected = money('123456789012.345678901234');
    const near = checkMean({ mean: expected.toNumber(), standardError: 0 }, expected);
    expect([near.errors, near.agrees]).toEqual([null, true]);
    expect(checkMean({ mean: 101, standardError: 0 }, money(100)).agrees).toBe(false);
  });
});

function expectedOf({ certain, lines, risks, weighting }: SimulatedCase): number {
  const means = lines.map(({ low, likely, high }) =>
    weightedMean({ low: money(low), likely: money(likely), high: money(high) }, weighting),
  );
  const ofLines = means.reduce((total, mean) => total + mean.toNumber(), certain);
  return risks.reduce((total, { probability, worth }) => total + probability * worth, ofLines);
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cashFlowPoints, extentOf } from '#src/ui/charts/cash-flow-points.ts';
import { niceTicks } from '#src/ui/charts/nice-ticks.ts';
import { anyCase } from '#test/support/any-case.ts';
import { appraised } from '#test/support/appraised.ts';
import { aBenefit, aCase, aCost, aRisk, byYear, level } from '#test/support/business-cases.ts';

const none = { reserve: 0, left: 0 };

describe('cashFlowPoints', () => {
  test('gains above, costs below, and what has come of it so far', () => {
    const appraisal = appraised(
      aCase({
        horizon: 2,
        costs: [
          aCost({ amounts: level('500') }),
          aCost({ kind: 'recurring', amounts: byYear(2026, ['0', '50', '50']) }),
        ],
        benefits: [aBenefit({ value: byYear(2026, ['0', '300', '400']) })],
      }),
    );
    expect(cashFlowPoints(appraisal)).toEqual([
      { year: 2026, gain: 0, drawback: 0, cost: -500, ...none, accumulated: -500 },
      { year: 2027, gain: 300, drawback: 0, cost: -50, ...none, accumulated: -250 },
      { year: 2028, gain: 400, drawback: 0, cost: -50, ...none, accumulated: 100 },
    ]);
  });

  test('a year in which drawbacks outweigh the benefits is drawn below, and not as a gain', () => {
    const appraisal = appraised(
      aCase({ horizon: 1, benefits: [aBenefit({ negative: true, value: level('120') })] }),
    );
    expect(cashFlowPoints(appraisal)[0]).toEqual({
      year: 2026,
      gain: 0,
      drawback: -120,
      cost: 0,
      ...none,
      accumulated: -120,
    });
  });

  test('a reserve is drawn below, and what is left above, in their years', () => {
    const life = { years: 4, isRenewed: false, hasResidualValue: true };
    const appraisal = appraised(
      aCase({ horizon: 1, costs: [aCost({ amounts: level('500'), life })], risks: [aRisk()] }),
    );
    expect(cashFlowPoints(appraisal).map(({ reserve, left }) => [reserve, left])).toEqual([
      [0, 0],
      [-20_000, 250],
    ]);
  });

  test('bars of a year come to its net flow, and nothing is drawn outside the extent', () => {
    fc.assert(
      fc.property(anyCase, (businessCase) => {
        const appraisal = appraised(businessCase);
        const points = cashFlowPoints(appraisal);
        const { lowest, highest } = extentOf(points);
        expect(lowest).toBeLessThanOrEqual(0);
        expect(highest).toBeGreaterThanOrEqual(0);
        points.forEach(({ gain, drawback, cost, reserve, left, accumulated }, year) => {
          const net = appraisal.figures.net[year]?.toNumber() ?? 0;
          expect(gain + drawback + cost + reserve + left).toBeCloseTo(net, 4);
          expect(accumulated).toBeGreaterThanOrEqual(lowest);
          expect(gain + Math.max(cost, 0)).toBeLessThanOrEqual(highest);
          expect(drawback + Math.min(cost, 0) + Math.min(reserve, 0)).toBeGreaterThanOrEqual(
            lowest,
          );
        });
      }),
    );
  });
});

describe('niceTicks', () => {
  test.for([
    { from: -970, to: 420, wanted: 6, ticks: [-1000, -500, 0, 500] },
    { from: 0, to: 98, wanted: 6, ticks: [0, 20, 40, 60, 80, 100] },
    { from: 12, to: 30, wanted: 4, ticks: [0, 10, 20, 30] },
    { from: -5, to: -1, wanted: 3, ticks: [-5, -2.5, 0] },
    { from: 0, to: 0, wanted: 5, ticks: [0, 1] },
  ])('$from to $to', ({ from, to, wanted, ticks }) => {
    expect(niceTicks(from, to, wanted)).toEqual(ticks);
  });

  test('they hold all that is drawn, with 0 among them, and are not many', () => {
    const places = fc
      .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat({ max: 9 }))
      .map(([digits, zeros]) => digits * 10 ** zeros);
    fc.assert(
      fc.property(places, places, (one, other) => {
        const ticks = niceTicks(Math.min(one, other), Math.max(one, other), 6);
        expect(ticks[0]).toBeLessThanOrEqual(Math.min(one, other, 0));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(one, other, 0));
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

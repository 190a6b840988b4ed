import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  cornerOf,
  factorOfWheel,
  LEAST_SCALE,
  MOST_SCALE,
  panned,
  scaleOfWhole,
  scaleOfWidth,
  zoomed,
} from '#src/ui/figures/zoom.ts';

const figure = { width: 1000, height: 4000 };
const place = { width: 900, height: 700 };
const looked = { place, figure };

const length = (max: number) => fc.integer({ min: 0, max });
const anyView = fc
  .record({ left: length(2000), top: length(9000), scale: fc.constantFrom(0.1, 0.5, 1, 2) })
  .map((view) => panned(view, 0, 0, looked));

test('what is pointed at stays where it is, as long as there is something to scroll', () => {
  fc.assert(
    fc.property(
      anyView,
      fc.constantFrom(0.01, 0.8, 1.25, 30),
      fc.record({ x: length(place.width), y: length(place.height) }),
      (view, factor, at) => {
        const after = zoomed(view, factor, at, looked);
        expect(after.scale).toBeGreaterThanOrEqual(LEAST_SCALE);
        expect(after.scale).toBeLessThanOrEqual(MOST_SCALE);
        for (const [axis, edge, side] of [
          ['x', 'left', 'width'],
          ['y', 'top', 'height'],
        ] as const) {
          const most = figure[side] * after.scale - place[side];
          expect(after[edge]).toBeGreaterThanOrEqual(0);
          expect(after[edge]).toBeLessThanOrEqual(Math.max(0, most));
          if (after[edge] === 0 || after[edge] >= most) continue;
          const pointed = (of: typeof view) => (at[axis] - cornerOf(of, looked)[axis]) / of.scale;
          expect(pointed(after)).toBeCloseTo(pointed(view));
        }
      },
    ),
  );
});

test('it is moved no further than there is something to see, and stands in the middle when narrow', () => {
  expect(panned({ scale: 1, left: 50, top: 0 }, 30, -10, looked)).toEqual({
    scale: 1,
    left: 80,
    top: 0,
  });
  expect(panned({ scale: 1, left: 50, top: 3000 }, 500, 500, looked)).toEqual({
    scale: 1,
    left: 100,
    top: 3300,
  });
  expect(cornerOf({ scale: 0.5, left: 0, top: 20 }, looked)).toEqual({ x: 200, y: -20 });
});

test('it is as wide as its place but never too small to be read, or all of it is in sight', () => {
  const through = (width: number, height: number) => ({ place: { width, height }, figure });
  expect(scaleOfWidth(through(1500, 800))).toBe(1.5);
  expect(scaleOfWidth(through(390, 800))).toBe(1);
  const narrow = { width: 500, height: 300, fitsFrom: 1000 };
  expect(scaleOfWidth({ place: { width: 1200, height: 800 }, figure: narrow })).toBe(1.2);
  expect(scaleOfWhole(through(1500, 800))).toBe(0.2);
  expect(scaleOfWhole(through(10, 10))).toBe(LEAST_SCALE);
});

test('a turn of the wheel and one back leave all as it was, and no turn is a leap', () => {
  expect(factorOfWheel(40) * factorOfWheel(-40)).toBeCloseTo(1);
  expect(factorOfWheel(-10_000)).toBeLessThan(1.5);
  expect(factorOfWheel(1)).toBeLessThan(1);
});

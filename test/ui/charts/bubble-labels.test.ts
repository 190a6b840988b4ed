import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { textWidth } from '#src/drawing/text/text-width.ts';
import { bubbleLabels, LABEL_SIZE } from '#src/ui/charts/bubble-labels.ts';
import { outlineOf, placedBubbles, type Bubble } from '#src/ui/charts/bubble.ts';

const plot = { left: 60, top: 40, right: 800, bottom: 400 };
const ticks = { x: [0, 50, 100], y: [-100, 0, 100] };

const aBubble = (number: number, x: number, y: number, size: number): Bubble => ({
  id: `c${String(number)}`,
  number,
  title: `Sag med nummer ${String(number)}`,
  x,
  y,
  size,
  kind: 'money',
  isChosen: number % 2 === 0,
  said: '',
});

test('no label is over another, however the cases lie', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 100 }),
          fc.integer({ min: -100, max: 100 }),
          fc.integer({ min: 0, max: 1000 }),
        ),
        { minLength: 1, maxLength: 200 },
      ),
      (cases) => {
        const bubbles = cases.map(([x, y, size], index) => aBubble(index + 1, x, y, size));
        const labels = bubbleLabels(placedBubbles(bubbles, ticks, plot), 24, plot).map(
          ({ text, x, y }) => {
            const width = textWidth(text, { size: LABEL_SIZE, weight: 500 });
            return { left: x, right: x + width, y };
          },
        );
        const isOver = labels.some((one, index) =>
          labels
            .slice(index + 1)
            .some(
              (other) =>
                one.left < other.right - 0.01 &&
                other.left < one.right - 0.01 &&
                Math.abs(one.y - other.y) < LABEL_SIZE,
            ),
        );
        expect(isOver).toBe(false);
      },
    ),
    { numRuns: 30 },
  );
});

test('a case by itself is named where it is among the first, and else has its number', () => {
  const placed = placedBubbles([aBubble(1, 20, 0, 10), aBubble(30, 80, 50, 0)], ticks, plot);
  expect(bubbleLabels(placed, 24, plot).map(({ text }) => text)).toEqual([
    '1 Sag med nummer 1',
    '30',
  ]);
});

test('bubbles stand between the ticks, by area, the chosen ones last', () => {
  const [one, two] = placedBubbles(
    [aBubble(2, 0, -100, 100), aBubble(1, 100, 100, 25)],
    ticks,
    plot,
  );
  expect([one?.bubble.id, one?.cx, one?.cy]).toEqual(['c1', 800, 40]);
  expect([two?.bubble.id, two?.cx, two?.cy]).toEqual(['c2', 60, 400]);
  expect((two?.radius ?? 0) / (one?.radius ?? 1)).toBeCloseTo(2);
});

test('each kind has an outline of its own', () => {
  const kinds = ['mandatory', 'money', 'time', 'quality'] as const;
  expect(new Set(kinds.map((kind) => outlineOf(kind, 0, 0, 10))).size).toBe(kinds.length);
});

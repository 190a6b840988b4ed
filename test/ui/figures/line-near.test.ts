import { expect, test } from 'vitest';

import { lineNear } from '#src/ui/figures/line-near.ts';
import { aLine, aScene } from '#test/support/scenes.ts';

/** One line straight across at a height, and one that falls from there. */
const scene = aScene([
  aLine('a', 'b', [
    { x: 0, y: 10 },
    { x: 30, y: 10 },
    { x: 70, y: 10 },
    { x: 100, y: 10 },
  ]),
  aLine('a', 'c', [
    { x: 0, y: 10 },
    { x: 50, y: 10 },
    { x: 50, y: 110 },
    { x: 100, y: 110 },
  ]),
  aLine('a', 'nowhere', []),
]);

test.for([
  [{ x: 80, y: 14 }, 'b'],
  [{ x: 50, y: 60 }, 'c'],
  [{ x: 56, y: 60 }, 'c'],
  [{ x: 95, y: 106 }, 'c'],
  [{ x: 80, y: 40 }, null],
  [{ x: 112, y: 10 }, null],
] as const)('at %o lies the line to %s', ([point, to]) => {
  expect(lineNear(scene, point, 10)?.to ?? null).toBe(to);
});

import { describe, expect, test } from 'vitest';

import { isotonic } from '#src/drawing/layout/isotonic.ts';
import { layOut } from '#src/drawing/layout/lay-out.ts';
import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import type { Box } from '#src/drawing/scene.ts';
import { smallGraph } from '#test/support/small-graphs.ts';

const sizes = { width: 100, gap: 60 };
const MARGIN = 16;

describe('the heights of a map', () => {
  test('LAY-7 a chain is a straight line, also where it skips a column', () => {
    const nodes = [0, 1, 3, 4].map((column, nth) => ({
      id: `n${String(nth)}`,
      column,
      height: 30 + nth,
    }));
    const links = [0, 1, 2].map((nth) => ({ from: `n${String(nth)}`, to: `n${String(nth + 1)}` }));
    const { boxes } = layOut({ columns: 5, nodes, links }, sizes);
    const middles = [...boxes.values()].map(({ y, height }) => y + height / 2);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(0.01);
  });

  test.for([1, 2, 3, 4, 5, 6, 7, 8])(
    'LAY-7 no node can move so that the links get shorter (%i)',
    (seed) => {
      const graph = smallGraph(seed, { inColumn: 8, columns: 5 });
      const { boxes } = layOut(graph, sizes);
      const length = lengthOf(graph, boxes);
      for (const [id, box] of boxes) {
        for (const by of [-20, -5, -1, 1, 5, 20]) {
          const moved = new Map([...boxes, [id, { ...box, y: box.y + by }]]);
          if (isTooNear(moved, id)) continue;
          expect(lengthOf(graph, moved)).toBeGreaterThan(length - 0.05);
        }
      }
    },
  );
});

describe('isotonic', () => {
  test.for([
    { name: 'what rises stays', wishes: [1, 2, 2, 5], weights: [1, 1, 1, 1], risen: [1, 2, 2, 5] },
    { name: 'two that fall meet', wishes: [4, 2], weights: [1, 1], risen: [3, 3] },
    { name: 'the heavier gives way less', wishes: [4, 1], weights: [2, 1], risen: [3, 3] },
    {
      name: 'a fall far below pools all',
      wishes: [1, 5, 0],
      weights: [1, 1, 1],
      risen: [1, 2.5, 2.5],
    },
    { name: 'all fall', wishes: [9, 6, 3], weights: [1, 1, 1], risen: [6, 6, 6] },
  ])('LAY-7 $name', ({ wishes, weights, risen }) => {
    const result = new Float64Array(wishes.length);
    isotonic(Float64Array.from(wishes), Float64Array.from(weights), 0, wishes.length, result);
    expect([...result]).toEqual(risen);
  });
});

function lengthOf({ links }: MapGraph, boxes: ReadonlyMap<string, Box>): number {
  const once = new Map(links.map((link) => [`${link.from} ${link.to}`, link]));
  return [...once.values()].reduce((sum, { from, to }) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined) return sum;
    return sum + Math.hypot(sizes.gap, start.y + start.height / 2 - end.y - end.height / 2);
  }, 0);
}

function isTooNear(boxes: ReadonlyMap<string, Box>, id: string): boolean {
  const own = boxes.get(id);
  return [...boxes].some(([other, box]) => {
    if (own === undefined || other === id || box.x !== own.x) return false;
    return own.y < box.y + box.height + MARGIN && box.y < own.y + own.height + MARGIN;
  });
}

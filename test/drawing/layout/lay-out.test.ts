import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layOut, type MapLayout } from '#src/drawing/layout/lay-out.ts';
import type { LayoutNode, MapGraph } from '#src/drawing/layout/map-graph.ts';
import type { Box, Point } from '#src/drawing/scene.ts';
import { anyMap, anyPlacedMap } from '#test/support/arbitrary-maps.ts';

const sizes = { width: 100, gap: 60 };

describe('layOut', () => {
  test('LAY-1 no box lies on another, placed or not', () => {
    fc.assert(
      fc.property(fc.oneof(anyMap, anyPlacedMap), (map) => {
        expect(overlaps(layOut(map, sizes))).toEqual([]);
      }),
    );
  });

  test('LAY-2 the same map gives the same layout', () => {
    fc.assert(
      fc.property(anyPlacedMap, (map) => {
        expect(layOut(structuredClone(map), sizes)).toEqual(layOut(map, sizes));
      }),
      { numRuns: 30 },
    );
  });

  test('LAY-3 links that are listed twice, or the other way round, count once', () => {
    const once = map([0, 0, 1, 1], ['a>d', 'b>c']);
    const often = map([0, 0, 1, 1], ['a>d', 'd>a', 'b>c', 'b>c', 'b>c']);
    expect(layOut(often, sizes).boxes).toEqual(layOut(once, sizes).boxes);
    expect(layOut(often, sizes).crossings).toBe(0);
  });

  test('LAY-3 a link to a node that is not there has no way', () => {
    expect(layOut(map([0, 1], ['a>b', 'a>x', 'x>b']), sizes).routes.map(isDrawn)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('LAY-3 a link back leaves at the left and arrives at the right', () => {
    const { boxes, routes } = layOut(map([0, 2], ['b>a']), sizes);
    expect(routes[0]?.[0]?.x).toBe(boxes.get('b')?.x);
    expect(routes[0]?.at(-1)?.x).toBe((boxes.get('a')?.x ?? 0) + sizes.width);
  });

  test('LAY-8 each link begins and ends at the middle of a side of its boxes', () => {
    fc.assert(
      fc.property(anyPlacedMap, (map) => {
        const { boxes, routes } = layOut(map, sizes);
        map.links.forEach(({ from, to }, nth) => {
          const [start, end] = [boxes.get(from), boxes.get(to)];
          if (start === undefined || end === undefined) return;
          expect(middlesOfSides(start)).toContainEqual(routes[nth]?.[0]);
          expect(middlesOfSides(end)).toContainEqual(routes[nth]?.at(-1));
        });
      }),
    );
  });

  test('LAY-8 no link goes through a box', () => {
    fc.assert(
      fc.property(anyPlacedMap, (map) => {
        const { boxes, routes } = layOut(map, sizes);
        for (const spot of routes.flatMap((route) => spotsOn(route))) {
          expect([...boxes.values()].filter((box) => isInside(spot, box))).toEqual([]);
        }
      }),
    );
  });

  test('a map of nothing has nothing', () => {
    expect(layOut({ columns: 3, nodes: [], links: [] }, sizes).boxes.size).toBe(0);
  });

  test('a node in no column is a mistake of the programmer', () => {
    expect(() => layOut(map([7], []), sizes)).toThrow('a is in no column');
  });
});

/** Nodes named by letters, each in a column, and links such as `a>b`. */
function map(columns: readonly number[], links: readonly string[]): MapGraph {
  return {
    columns: 3,
    nodes: columns.map((column, nth): LayoutNode => ({
      id: 'abcdefgh'[nth] ?? '',
      column,
      height: 30,
    })),
    links: links.map((link) => ({ from: link[0] ?? '', to: link[2] ?? '' })),
  };
}

function isDrawn(route: readonly Point[]): boolean {
  return route.length > 0;
}

function overlaps({ boxes }: MapLayout): readonly string[] {
  const all = [...boxes];
  return all.flatMap(([one, box], nth) =>
    all
      .slice(nth + 1)
      .filter(([, other]) => box.x === other.x)
      .filter(([, other]) => box.y < other.y + other.height && other.y < box.y + box.height)
      .map(([other]) => `${one} lies on ${other}`),
  );
}

function middlesOfSides({ x, y, width, height }: Box): readonly Point[] {
  return [
    { x, y: y + height / 2 },
    { x: x + width, y: y + height / 2 },
  ];
}

/** Spots along the cubic pieces of a way. */
function spotsOn(route: readonly Point[]): readonly Point[] {
  const spots: Point[] = [];
  for (let first = 0; first + 3 < route.length; first += 3) {
    const piece = route.slice(first, first + 4);
    for (const place of [0.1, 0.3, 0.5, 0.7, 0.9]) spots.push(onCurve(piece, place));
  }
  return spots;
}

/** De Casteljau: halves between halves. */
function onCurve(points: readonly Point[], place: number): Point {
  if (points.length === 1) return points[0] ?? { x: 0, y: 0 };
  const between = points.slice(1).map((point, nth) => {
    const before = points[nth] ?? point;
    return {
      x: before.x + (point.x - before.x) * place,
      y: before.y + (point.y - before.y) * place,
    };
  });
  return onCurve(between, place);
}

function isInside(spot: Point, { x, y, width, height }: Box): boolean {
  return spot.x > x && spot.x < x + width && spot.y > y && spot.y < y + height;
}

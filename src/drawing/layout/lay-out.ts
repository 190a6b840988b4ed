import type { Box, Point } from '../scene.ts';
import { crossings } from './crossings.ts';
import { lanesOf, type Lanes } from './lanes.ts';
import type { MapGraph } from './map-graph.ts';
import { orderLike, orderOf } from './order.ts';
import { middlesOf } from './place.ts';
import { hasHeld, roomsOf } from './rooms.ts';
import { routeOf } from './route.ts';

/** What all boxes of a map have in common, points. */
export interface ColumnSizes {
  readonly width: number;
  readonly gap: number;
}

/** Where everything of a map is. */
export interface MapLayout {
  readonly boxes: ReadonlyMap<string, Box>;
  /** In the order of the graph's links: a start, then for each piece two handles and an end. */
  readonly routes: readonly (readonly Point[])[];
  readonly crossings: number;
}

/**
 * Lays out a map in its columns: few crossings, short and straight links, nothing on top of
 * anything [LAY-1, LAY-4, LAY-7]. The same graph gives the same layout [LAY-2]; links to nodes that
 * are not there have no way [LAY-3].
 *
 * - `earlier`: the boxes of an earlier layout, which are kept where that does no harm [LAY-6].
 * - Where no node was placed at a height, the topmost box begins at 0.
 */
export function layOut(
  graph: MapGraph,
  { width, gap }: ColumnSizes,
  earlier?: ReadonlyMap<string, Box>,
): MapLayout {
  const lanes = lanesOf(graph);
  const rooms = roomsOf(lanes, graph.nodes);
  const before = earlier === undefined ? undefined : middleIn(earlier, graph);
  const arrangement =
    before === undefined ? orderOf(lanes, rooms) : orderLike(lanes, rooms, before);
  const isFramed = before !== undefined || hasHeld(rooms);
  const middles = middlesOf(lanes, rooms, arrangement, { gap, earlier: before, isFramed });
  const down = hasHeld(rooms) ? 0 : -topOf(graph, middles);
  const boxes = new Map(
    graph.nodes.map(({ id, column, height }, item) => {
      const y = rounded((middles[item] ?? 0) - height / 2 + down);
      return [id, { x: column * (width + gap), y, width, height }];
    }),
  );
  const passOf = (item: number): readonly [Point, Point] => {
    const x = (lanes.columnOf[item] ?? 0) * (width + gap);
    const y = rounded((middles[item] ?? 0) + down);
    return [
      { x, y },
      { x: x + width, y },
    ];
  };
  const routes = graph.links.map(({ from, to }, link) => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    if (start === undefined || end === undefined) return [];
    const passes = passesOf(lanes, link).map(passOf);
    return routeOf(start, end, start.x <= end.x ? passes : turned(passes), gap);
  });
  return { boxes, routes, crossings: crossings(lanes, arrangement) };
}

/** The points at which a link passes columns, from left to right. */
function passesOf({ trails }: Lanes, link: number): readonly number[] {
  return trails[link]?.slice(1, -1) ?? [];
}

function turned(
  passes: readonly (readonly [Point, Point])[],
): readonly (readonly [Point, Point])[] {
  return passes.toReversed().map(([left, right]) => [right, left]);
}

function middleIn(earlier: ReadonlyMap<string, Box>, { nodes }: MapGraph) {
  return (item: number): number | undefined => {
    const box = earlier.get(nodes[item]?.id ?? '');
    return box === undefined ? undefined : box.y + box.height / 2;
  };
}

function topOf({ nodes }: MapGraph, middles: Float64Array): number {
  const tops = nodes.map(({ height }, item) => (middles[item] ?? 0) - height / 2);
  return tops.reduce((top, next) => Math.min(top, next), tops[0] ?? 0);
}

/** To a thousandth of a point, finer than any eye, so that pictures have no tails of digits. */
function rounded(length: number): number {
  return Math.round(length * 1000) / 1000;
}

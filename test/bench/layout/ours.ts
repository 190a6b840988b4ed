import { layOut } from '#src/drawing/layout/lay-out.ts';
import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { GAP, WIDTH, type Drawn } from './drawn.ts';

/** Our own layout. Every third point of a way lies on it; those between are handles. */
export function ourDrawing(graph: MapGraph): Drawn {
  const { boxes, routes } = layOut(graph, { width: WIDTH, gap: GAP });
  const middles = new Map(
    [...boxes].map(([id, { x, y, width, height }]) => [
      id,
      { x: x + width / 2, y: y + height / 2 },
    ]),
  );
  return { middles, ways: routes.map((route) => route.filter((_, nth) => nth % 3 === 0)) };
}

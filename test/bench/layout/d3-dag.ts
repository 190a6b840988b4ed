import {
  coordGreedy,
  coordSimplex,
  decrossTwoLayer,
  graphStratify,
  sugiyama,
  twolayerAgg,
  twolayerGreedy,
} from 'd3-dag';

import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { GAP, SEPARATION, WIDTH, type Drawn } from './drawn.ts';

/**
 * d3-dag's Sugiyama layout with a layering of our own that puts each node in its column, means and
 * greedy switching that scans all pairs, and places by simplex where that ends in time. Its columns
 * run downwards, so its x is our y.
 */
export function d3DagDrawing({ columns, nodes, links }: MapGraph): Drawn {
  const graph = graphStratify()(
    nodes.map((node) => ({
      ...node,
      parentIds: links.filter(({ to }) => to === node.id).map(({ from }) => from),
    })),
  );
  const isSmall = nodes.length <= 100;
  const order = twolayerGreedy()
    .base(twolayerAgg())
    .scan(nodes.length <= 500);
  const layout = sugiyama()
    .layering((layered) => {
      for (const node of layered.nodes()) node.y = (node.data as { column: number }).column;
      return columns - 1;
    })
    .decross(
      decrossTwoLayer()
        .order(order)
        .passes(isSmall ? 48 : 24),
    )
    .coord(isSmall ? coordSimplex() : coordGreedy())
    .nodeSize(({ data }) => [(data as { height: number }).height, WIDTH])
    .gap([SEPARATION, GAP]);
  layout(graph as never);
  const middles = new Map([...graph.nodes()].map(({ data, x, y }) => [data.id, { x: y, y: x }]));
  const points = new Map(
    [...graph.links()].map(({ source, target, points: way }) => [
      `${source.data.id} ${target.data.id}`,
      way.map(([y, x]) => ({ x, y })),
    ]),
  );
  return { middles, ways: links.map(({ from, to }) => points.get(`${from} ${to}`) ?? []) };
}

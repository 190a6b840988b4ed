import { Graph, layout } from '@dagrejs/dagre';

import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { GAP, SEPARATION, WIDTH, type Drawn } from './drawn.ts';

/**
 * dagre with its columns given: a ranker of our own puts each node in its column (dagre has doubled
 * the ranks by then, to make room for labels). Its order and its places (Brandes and Köpf) have no
 * other setting that makes them better.
 */
export function dagreDrawing(map: MapGraph): Drawn {
  const graph = new Graph({ multigraph: true });
  const columnOf = new Map(map.nodes.map(({ id, column }) => [id, column]));
  graph.setGraph({
    rankdir: 'LR',
    ranksep: GAP,
    nodesep: SEPARATION,
    edgesep: SEPARATION / 2,
    ranker: (ranked: Graph) => {
      for (const id of ranked.nodes()) {
        Object.assign(ranked.node(id), { rank: 2 * (columnOf.get(id) ?? 0) });
      }
    },
  });
  for (const { id, height } of map.nodes) graph.setNode(id, { width: WIDTH, height });
  map.links.forEach(({ from, to }, index) => {
    graph.setEdge(from, to, { width: 0, height: 0 }, String(index));
  });
  layout(graph);
  const middles = new Map(
    map.nodes.map(({ id }) => {
      const { x, y } = graph.node(id) as { x: number; y: number };
      return [id, { x, y }];
    }),
  );
  const ways = map.links.map(({ from, to }, index) => {
    const { points } = graph.edge(from, to, String(index)) as {
      points: readonly { x: number; y: number }[];
    };
    return points;
  });
  return { middles, ways };
}

import Elk, { type ElkNode } from 'elkjs/lib/elk.bundled.js';

import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { GAP, SEPARATION, WIDTH, type Drawn, type Spot } from './drawn.ts';

/**
 * ELK's layered layout with a partition for each column, its sweeps as thorough as pays, its greedy
 * switching on both sides at any size, and the places by network simplex where that ends in time.
 */
export async function elkDrawing(map: MapGraph): Promise<Drawn> {
  const isSmall = map.nodes.length <= 100;
  const drawn = await new Elk().layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.edgeRouting': 'POLYLINE',
      'elk.spacing.nodeNode': String(SEPARATION),
      'elk.spacing.edgeNode': String(SEPARATION / 2),
      'elk.layered.spacing.nodeNodeBetweenLayers': String(GAP),
      'elk.separateConnectedComponents': 'false',
      'elk.layered.thoroughness': isSmall ? '30' : '7',
      'elk.layered.crossingMinimization.greedySwitch.type': 'TWO_SIDED',
      'elk.layered.crossingMinimization.greedySwitch.activationThreshold': '0',
      'elk.layered.nodePlacement.strategy': isSmall ? 'NETWORK_SIMPLEX' : 'BRANDES_KOEPF',
    },
    children: map.nodes.map(({ id, column, height }) => ({
      id,
      width: WIDTH,
      height,
      layoutOptions: { 'elk.partitioning.partition': String(column) },
    })),
    edges: map.links.map(({ from, to }, index) => ({
      id: `link ${String(index)}`,
      sources: [from],
      targets: [to],
    })),
  });
  return { middles: middlesOf(drawn), ways: waysOf(drawn, map.links.length) };
}

function middlesOf({ children = [] }: ElkNode): ReadonlyMap<string, Spot> {
  return new Map(
    children.map(({ id, x = NaN, y = NaN, width = 0, height = 0 }) => [
      id,
      { x: x + width / 2, y: y + height / 2 },
    ]),
  );
}

function waysOf({ edges = [] }: ElkNode, count: number): readonly (readonly Spot[])[] {
  const bends = new Map(edges.map(({ id, sections }) => [id, sections?.[0]?.bendPoints ?? []]));
  return Array.from({ length: count }, (_, index) => bends.get(`link ${String(index)}`) ?? []);
}

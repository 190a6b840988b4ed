import { Graphviz } from '@hpcc-js/wasm-graphviz';

import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { GAP, SEPARATION, WIDTH, type Drawn, type Spot } from './drawn.ts';

const POINTS_PER_INCH = 72;
const STEPS = 8;

/**
 * Graphviz dot, compiled to WebAssembly, with a rank for each column. Where links skip columns it
 * draws splines, which go around boxes, and else lines, which is faster; with `patience` it looks
 * longer for an order (`mclimit`).
 */
export async function graphvizLayouter(patience: number): Promise<(graph: MapGraph) => Drawn> {
  const graphviz = await Graphviz.load();
  return (graph) => drawnFrom(graphviz.layout(dotOf(graph, patience), 'plain', 'dot'), graph);
}

function dotOf({ columns, nodes, links }: MapGraph, patience: number): string {
  const inches = (points: number) => String(points / POINTS_PER_INCH);
  const ranks = Array.from({ length: columns }, (_, column) => {
    const ids = nodes.filter((node) => node.column === column).map(({ id }) => id);
    return `{rank=same;${ids.join(';')}}`;
  });
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const isSkipping = ({ from, to }: (typeof links)[number]) =>
    (columnOf.get(to) ?? 0) - (columnOf.get(from) ?? 0) > 1;
  const splines = links.some(isSkipping) ? 'true' : 'line';
  return [
    'digraph{rankdir=LR',
    `ranksep=${inches(GAP)} nodesep=${inches(SEPARATION)} splines=${splines} mclimit=${String(patience)}`,
    `node[shape=box label="" fixedsize=true width=${inches(WIDTH)}]edge[dir=none]`,
    ...ranks,
    ...nodes.map(({ id, height }) => `${id}[height=${inches(height)}]`),
    ...links.map(({ from, to }, index) => `${from}->${to}[label="" comment="${String(index)}"]`),
    '}',
  ].join('\n');
}

/** `plain` lists nodes as `node id x y …` and links as `edge tail head n x1 y1 …`, in inches, y up. */
function drawnFrom(plain: string, graph: MapGraph): Drawn {
  const middles = new Map<string, Spot>();
  const splines = new Map<string, readonly Spot[]>();
  for (const line of plain.split('\n')) {
    const words = line.split(' ');
    const number = (index: number) => Number(words[index]) * POINTS_PER_INCH;
    if (words[0] === 'node') middles.set(words[1] ?? '', { x: number(2), y: -number(3) });
    if (words[0] !== 'edge') continue;
    const controls = Array.from({ length: Number(words[3]) }, (_, index) => ({
      x: number(4 + 2 * index),
      y: -number(5 + 2 * index),
    }));
    splines.set(`${words[1] ?? ''} ${words[2] ?? ''}`, controls);
  }
  const columnOf = new Map(graph.nodes.map(({ id, column }) => [id, column]));
  const ways = graph.links.map(({ from, to }) =>
    (columnOf.get(to) ?? 0) - (columnOf.get(from) ?? 0) > 1
      ? alongSpline(splines.get(`${from} ${to}`) ?? [])
      : [],
  );
  return { middles, ways };
}

function alongSpline(controls: readonly Spot[]): readonly Spot[] {
  const spots: Spot[] = [];
  for (let first = 0; first + 3 < controls.length; first += 3) {
    const [a, b, c, d] = controls.slice(first, first + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    for (let step = 0; step <= STEPS; step += 1) {
      const t = step / STEPS;
      const s = 1 - t;
      const mixed = (axis: 'x' | 'y') =>
        s * s * s * a[axis] +
        3 * s * s * t * b[axis] +
        3 * s * t * t * c[axis] +
        t * t * t * d[axis];
      spots.push({ x: mixed('x'), y: mixed('y') });
    }
  }
  return spots;
}

import { beforeAll, describe, expect, test } from 'vitest';

import { publishedMaps } from '#test/fixtures/maps/published-maps.ts';
import { drawMap } from '#src/drawing/draw-map.ts';
import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { d3DagDrawing } from './layout/d3-dag.ts';
import { dagreDrawing } from './layout/dagre.ts';
import { elkDrawing } from './layout/elk.ts';
import { graphvizLayouter } from './layout/graphviz.ts';
import { layeredGraph } from './layout/layered-graphs.ts';
import { meanRatio, measured, type Layouter, type Measured } from './layout/measured.ts';
import { ourDrawing } from './layout/ours.ts';

/**
 * Our layout beside four others, each at its best settings for columns that are given, on the same
 * graphs and in one run: how often links cross, whether boxes lie on each other, how long the links
 * are, and how much time of the processor it takes.
 */
const wirings = [
  { name: 'links to anywhere', skipping: 0, reach: 1 },
  { name: 'links to anywhere, some skip columns', skipping: 0.2, reach: 1 },
  { name: 'links to what is near', skipping: 0, reach: 0.1 },
  { name: 'links to what is near, some skip columns', skipping: 0.2, reach: 0.1 },
];

/** ELK and d3-dag take minutes for 2,000 nodes: they are asked up to 500. */
const sizes = [
  { size: 20, seeds: [1, 2, 3, 4], isForAll: true },
  { size: 100, seeds: [1, 2, 3, 4], isForAll: true },
  { size: 500, seeds: [1], isForAll: true },
  { size: 2000, seeds: [1], isForAll: false },
];

const layouters = new Map<string, Layouter>();

beforeAll(async () => {
  layouters.set('ours', ourDrawing);
  layouters.set('Graphviz', await graphvizLayouter(1));
  layouters.set('Graphviz, patient', await graphvizLayouter(4));
  layouters.set('dagre', dagreDrawing);
  layouters.set('ELK', elkDrawing);
  layouters.set('d3-dag', d3DagDrawing);
  // What is compiled on first use is compiled before it counts.
  for (const layouter of layouters.values()) {
    for (const wiring of wirings) await layouter(layeredGraph(100, wiring, 9));
  }
});

describe.for(sizes)('$size nodes', ({ size, seeds, isForAll }) => {
  test.for(wirings)('$name', async (wiring) => {
    const graphs = seeds.map((seed) => layeredGraph(size, wiring, seed));
    const asked = [...layouters.keys()].filter(
      (name) => isForAll || !['ELK', 'd3-dag', 'Graphviz, patient'].includes(name),
    );
    const results = await resultsOf(asked, graphs);
    const ours = results.get('ours') ?? [];
    tell(`${String(size)} nodes, ${wiring.name}`, results);
    expect(ours.map(({ overlaps, hits }) => overlaps + hits)).toEqual(ours.map(() => 0));
    const graphviz = results.get('Graphviz') ?? [];
    expect(meanRatio(crossingsIn(ours), crossingsIn(graphviz))).toBeGreaterThanOrEqual(1);
  });
});

describe.for(publishedMaps)('$name', ({ name, figure, fewestOfOthers }) => {
  test('crosses no more than in the best of the others', async () => {
    const { boxes } = drawMap(figure).layout;
    const nodes = figure.nodes.map((node) => ({
      ...node,
      height: boxes.get(node.id)?.height ?? 0,
    }));
    const graph = { columns: figure.columns.length, nodes, links: figure.links };
    const results = await resultsOf([...layouters.keys()], [graph]);
    tell(name, results);
    const counts = [...results]
      .filter(([other]) => other !== 'ours')
      .flatMap(([, all]) => crossingsIn(all));
    expect(Math.min(...counts)).toBe(fewestOfOthers);
    expect(results.get('ours')?.[0]?.crossings).toBeLessThanOrEqual(fewestOfOthers);
  });
});

/** One after the other, so that each has the processor to itself. */
async function resultsOf(
  names: readonly string[],
  graphs: readonly MapGraph[],
): Promise<ReadonlyMap<string, readonly Measured[]>> {
  const results = new Map<string, readonly Measured[]>();
  for (const name of names) {
    const layouter = layouters.get(name) ?? ourDrawing;
    const all: Measured[] = [];
    for (const graph of graphs) all.push(await measured(layouter, graph));
    results.set(name, all);
  }
  return results;
}

function crossingsIn(results: readonly Measured[]): readonly number[] {
  return results.map(({ crossings }) => crossings);
}

/** One line for each: sums over the graphs, and how many times ours they are. */
function tell(what: string, results: ReadonlyMap<string, readonly Measured[]>): void {
  const ours = results.get('ours') ?? [];
  console.log(what);
  for (const [name, all] of results) {
    const column = (key: keyof Measured, digits: number) => {
      const mean = all.reduce((sum, one) => sum + one[key], 0) / all.length;
      const times = meanRatio(
        ours.map((one) => one[key]),
        all.map((one) => one[key]),
      );
      return `${mean.toFixed(digits).padStart(10)} ×${times.toFixed(2).padEnd(6)}`;
    };
    const faults = all.reduce((sum, { overlaps, hits }) => sum + overlaps + hits, 0);
    console.log(
      `  ${name.padEnd(18)} crossings${column('crossings', 0)} length${column('length', 0)}` +
        ` ms${column('milliseconds', 1)} on each other ${String(faults)}`,
    );
  }
}

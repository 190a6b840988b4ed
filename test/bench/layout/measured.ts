import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { quality, type Drawn, type Quality } from './drawn.ts';

export type Layouter = (graph: MapGraph) => Drawn | Promise<Drawn>;

export interface Measured extends Quality {
  /** Of the processor, not of the clock, so that what else runs on the computer does not count. */
  readonly milliseconds: number;
}

const MOST_RUNS = 8;
const ENOUGH_MILLISECONDS = 2000;

/** Lays a graph out until it has taken long enough, and keeps the fastest; each draws the same. */
export async function measured(layouter: Layouter, graph: MapGraph): Promise<Measured> {
  let milliseconds = Infinity;
  let spent = 0;
  let drawn: Drawn | undefined;
  for (let nth = 0; nth < MOST_RUNS && spent < ENOUGH_MILLISECONDS; nth += 1) {
    const start = process.cpuUsage();
    drawn = await layouter(graph);
    const { user, system } = process.cpuUsage(start);
    spent += (user + system) / 1000;
    milliseconds = Math.min(milliseconds, (user + system) / 1000);
  }
  if (drawn === undefined) throw new Error('nothing was measured');
  return { ...quality(graph, drawn), milliseconds };
}

/** How much more or less than ours, over several graphs: the geometric mean of the ratios. */
export function meanRatio(ours: readonly number[], theirs: readonly number[]): number {
  const logs = ours.map((own, nth) => Math.log(ratio(theirs[nth] ?? NaN, own)));
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

function ratio(theirs: number, own: number): number {
  return theirs === own ? 1 : theirs / own;
}

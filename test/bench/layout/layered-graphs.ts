import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { seeded } from '#test/support/seeded.ts';

/** How the links of a graph find their ends. */
export interface Wiring {
  readonly name: string;
  /** The share of links that lead past the next column. */
  readonly skipping: number;
  /** How far from its own height in the map a link may lead, as a share of a column. */
  readonly reach: number;
}

export const COLUMNS = 5;
const HEIGHTS = [32, 44, 58] as const;

/**
 * A graph in five columns, each of whose nodes leads on to two or three in a later one. The same
 * graph for the same seed; what the nodes are called and the order in which they are listed says
 * nothing of who is near whom.
 */
export function layeredGraph(size: number, { skipping, reach }: Wiring, seed: number): MapGraph {
  const random = seeded(seed);
  const inColumn = size / COLUMNS;
  const ids = shuffled(
    Array.from({ length: size }, (_, index) => `n${String(index)}`),
    random,
  );
  const idAt = (column: number, index: number) => ids[column * inColumn + index] ?? '';
  const links: { from: string; to: string }[] = [];
  for (let column = 0; column < COLUMNS - 1; column += 1) {
    for (let index = 0; index < inColumn; index += 1) {
      const targets = new Set<string>();
      const fanOut = Math.min(inColumn, random() < 0.5 ? 2 : 3);
      while (targets.size < fanOut) {
        const isSkip = random() < skipping;
        const most = COLUMNS - 1 - column;
        const distance = isSkip && most > 1 ? 2 + Math.floor(random() * (most - 1)) : 1;
        targets.add(idAt(column + distance, near(index, inColumn, reach, random)));
      }
      for (const to of targets) links.push({ from: idAt(column, index), to });
    }
  }
  const columnOf = new Map(ids.map((id, index) => [id, Math.floor(index / inColumn)]));
  const nodes = ids.toSorted().map((id) => ({
    id,
    column: columnOf.get(id) ?? 0,
    height: HEIGHTS[Math.floor(random() * HEIGHTS.length)] ?? 44,
  }));
  return { columns: COLUMNS, nodes, links: shuffled(links, random) };
}

function near(index: number, count: number, reach: number, random: () => number): number {
  const away = Math.round((random() * 2 - 1) * Math.max(2, reach * count));
  return Math.min(count - 1, Math.max(0, index + away)) | 0;
}

function shuffled<Entry>(entries: readonly Entry[], random: () => number): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, key: random() }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ entry }) => entry);
}

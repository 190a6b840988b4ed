import type { MapGraph } from '#src/drawing/layout/map-graph.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A graph as some library has drawn it: the middles of its nodes, and the way of each link. */
export interface Drawn {
  readonly middles: ReadonlyMap<string, Spot>;
  /** In the order of the graph's links, from left to right; with or without the ends. */
  readonly ways: readonly (readonly Spot[])[];
}

/** What the drawing is worth. */
export interface Quality {
  readonly crossings: number;
  readonly overlaps: number;
  /** Where a link passes a column inside one of its boxes. */
  readonly hits: number;
  /** Points, if every gap between two columns is `GAP` wide. */
  readonly length: number;
}

export const WIDTH = 160;
export const GAP = 64;
export const SEPARATION = 16;

interface Piece {
  readonly left: string | number;
  readonly right: string | number;
  readonly from: number;
  readonly to: number;
}

/**
 * Counts what a drawing is like in the same way for all: each link is followed from column to
 * column, and two links cross in a gap where their order on its two sides differs.
 */
export function quality(graph: MapGraph, { middles, ways }: Drawn): Quality {
  const columnOf = new Map(graph.nodes.map(({ id, column }) => [id, column]));
  const columnX = columnsOf(graph, middles);
  const gaps: Piece[][] = Array.from({ length: graph.columns - 1 }, () => []);
  let hits = 0;
  graph.links.forEach(({ from, to }, link) => {
    const [first, last] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    const way = [middles.get(from), ...(ways[link] ?? []), middles.get(to)].filter(
      (spot) => spot !== undefined,
    );
    let [left, y]: [string | number, number] = [from, middles.get(from)?.y ?? NaN];
    for (let column = first; column < last; column += 1) {
      const isLast = column + 1 === last;
      const right = isLast ? to : link;
      const nextY = isLast ? (middles.get(to)?.y ?? NaN) : heightAt(way, columnX[column + 1] ?? 0);
      if (!isLast && isInsideABox(graph, middles, column + 1, nextY)) hits += 1;
      gaps[column]?.push({ left, right, from: y, to: nextY });
      [left, y] = [right, nextY];
    }
  });
  return {
    crossings: gaps.reduce((sum, pieces) => sum + crossingsOf(pieces), 0),
    overlaps: overlapsOf(graph, middles),
    hits,
    length: gaps.flat().reduce((sum, { from, to }) => sum + Math.hypot(GAP, to - from), 0),
  };
}

function columnsOf(graph: MapGraph, middles: ReadonlyMap<string, Spot>): readonly number[] {
  const found = Array.from({ length: graph.columns }, () => NaN);
  for (const { id, column } of graph.nodes) {
    const x = middles.get(id)?.x ?? NaN;
    found[column] ??= x;
    if (Number.isNaN(found[column])) found[column] = x;
    if (Math.abs((found[column] ?? 0) - x) > 1) throw new Error(`${id} is not in its column`);
  }
  return found;
}

function heightAt(way: readonly Spot[], x: number): number {
  const next = way.findIndex((spot) => spot.x >= x);
  const [before, after] = [way[Math.max(0, next - 1)], way[next === -1 ? way.length - 1 : next]];
  if (before === undefined || after === undefined) return NaN;
  if (after.x <= before.x) return after.y;
  return before.y + ((after.y - before.y) * (x - before.x)) / (after.x - before.x);
}

function crossingsOf(pieces: readonly Piece[]): number {
  let count = 0;
  pieces.forEach((one, index) => {
    for (let next = index + 1; next < pieces.length; next += 1) {
      const other = pieces[next];
      if (other === undefined || one.left === other.left || one.right === other.right) continue;
      if ((one.from - other.from) * (one.to - other.to) < 0) count += 1;
    }
  });
  return count;
}

function overlapsOf({ nodes }: MapGraph, middles: ReadonlyMap<string, Spot>): number {
  const boxes = nodes
    .map(({ id, column, height }) => ({ column, height, y: middles.get(id)?.y ?? NaN }))
    .toSorted((one, other) => one.column - other.column || one.y - other.y);
  return boxes.filter(({ column, height, y }, index) => {
    const above = boxes[index - 1];
    return above?.column === column && !(y - above.y >= (height + above.height) / 2 - 0.01);
  }).length;
}

function isInsideABox(
  { nodes }: MapGraph,
  middles: ReadonlyMap<string, Spot>,
  column: number,
  y: number,
): boolean {
  return nodes.some(
    (node) =>
      node.column === column &&
      Math.abs((middles.get(node.id)?.y ?? NaN) - y) < node.height / 2 - 1,
  );
}

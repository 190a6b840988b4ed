import { describe, expect, test } from 'vitest';

import { arrangedBy } from '#src/drawing/layout/arrangement.ts';
import { crossings } from '#src/drawing/layout/crossings.ts';
import { lanesOf, type Lanes } from '#src/drawing/layout/lanes.ts';
import { layOut } from '#src/drawing/layout/lay-out.ts';
import type { MapGraph } from '#src/drawing/layout/map-graph.ts';
import { orderOf } from '#src/drawing/layout/order.ts';
import { roomsOf } from '#src/drawing/layout/rooms.ts';
import { smallGraph } from '#test/support/small-graphs.ts';

const seeds = Array.from({ length: 12 }, (_, nth) => nth + 1);

describe('crossings', () => {
  test.for(seeds)('LAY-4 the tree of sums counts what a look at each pair counts (%i)', (seed) => {
    const lanes = lanesOf(smallGraph(seed, { inColumn: 6, columns: 4 }));
    const keys = Float64Array.from({ length: lanes.items }, (_, item) => Math.sin(item * seed));
    const arrangement = arrangedBy(lanes, keys);
    expect(crossings(lanes, arrangement)).toBe(pairsThatCross(lanes, arrangement.index));
  });
});

describe('the order of a map', () => {
  test.for(seeds)('LAY-4 nothing crosses less than the order of a small map (%i)', (seed) => {
    const graph = smallGraph(seed, { inColumn: 4, columns: 3 });
    const lanes = lanesOf(graph);
    const found = orderOf(lanes, roomsOf(lanes, graph.nodes));
    expect(crossings(lanes, found)).toBe(fewestPossible(lanes));
  });

  test('LAY-4 a map that can be drawn without crossings is', () => {
    const nodes = Array.from({ length: 60 }, (_, nth) => ({
      id: `n${String(nth)}`,
      column: nth % 3,
      height: 30,
    }));
    // A comb: each node of the first column leads to two of the next, and these to one.
    const links = Array.from({ length: 19 }, (_, nth) => [
      { from: `n${String(57 - 3 * nth)}`, to: `n${String(58 - 3 * nth)}` },
      { from: `n${String(57 - 3 * nth)}`, to: `n${String(55 - 3 * nth)}` },
      { from: `n${String(58 - 3 * nth)}`, to: `n${String(59 - 3 * nth)}` },
    ]).flat();
    expect(layOut({ columns: 3, nodes, links }, { width: 100, gap: 60 }).crossings).toBe(0);
  });

  test('LAY-4 parts that no link joins do not cross each other', () => {
    const parts = ['a', 'b', 'c', 'd'].map((name) =>
      named(name, smallGraph(3, { inColumn: 3, columns: 3 })),
    );
    const alone = parts.map((part) => layOut(part, { width: 100, gap: 60 }).crossings);
    const together: MapGraph = {
      columns: 3,
      nodes: parts.flatMap(({ nodes }) => nodes),
      links: parts.flatMap(({ links }) => links),
    };
    const sum = alone.reduce((total, count) => total + count);
    expect(layOut(together, { width: 100, gap: 60 }).crossings).toBe(sum);
  });
});

function named(name: string, { columns, nodes, links }: MapGraph): MapGraph {
  return {
    columns,
    nodes: nodes.map((node) => ({ ...node, id: `${name}${node.id}` })),
    links: links.map(({ from, to }) => ({ from: `${name}${from}`, to: `${name}${to}` })),
  };
}

function pairsThatCross({ right, columnOf, items }: Lanes, index: Int32Array): number {
  const links = Array.from({ length: items }, (_, item) =>
    [...right.list.slice(right.starts[item], right.starts[item + 1])].map((to) => ({ item, to })),
  ).flat();
  const at = (item: number) => index[item] ?? 0;
  return links.reduce((count, one, nth) => {
    const crossing = links
      .slice(nth + 1)
      .filter((other) => columnOf[one.item] === columnOf[other.item])
      .filter((other) => (at(one.item) - at(other.item)) * (at(one.to) - at(other.to)) < 0);
    return count + crossing.length;
  }, 0);
}

/** Tries every order of the first two columns, and for each the best of the last by trying all. */
function fewestPossible(lanes: Lanes): number {
  const columns = Array.from({ length: lanes.columns }, (_, column) =>
    Array.from(lanes.columnOf.keys()).filter((item) => lanes.columnOf[item] === column),
  );
  const orders = columns.map(permutations);
  let least = Infinity;
  const index = new Int32Array(lanes.items);
  const tryFrom = (column: number) => {
    const choices = orders[column];
    if (choices === undefined) {
      least = Math.min(least, pairsThatCross(lanes, index));
      return;
    }
    for (const order of choices) {
      order.forEach((item, place) => (index[item] = place));
      tryFrom(column + 1);
    }
  };
  tryFrom(0);
  return least;
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, nth) =>
    permutations(items.toSpliced(nth, 1)).map((rest) => [item, ...rest]),
  );
}

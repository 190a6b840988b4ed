import * as fc from 'fast-check';

import type { LayoutNode, MapGraph, Placing } from '#src/drawing/layout/map-graph.ts';

const COLUMNS = 4;

const anyPlacing: fc.Arbitrary<Placing | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.record({ kind: fc.constant('at' as const), y: fc.integer({ min: -50, max: 900 }) }),
  fc.record({ kind: fc.constant('rank' as const), rank: fc.integer({ min: 0, max: 20 }) }),
);

/** Any map of up to 24 nodes in four columns, with links of every kind. */
export const anyMap: fc.Arbitrary<MapGraph> = mapsOf(fc.constant(undefined));

/** The same, some of whose nodes a person has placed. */
export const anyPlacedMap: fc.Arbitrary<MapGraph> = mapsOf(anyPlacing);

function mapsOf(placings: fc.Arbitrary<Placing | undefined>): fc.Arbitrary<MapGraph> {
  const anyNode = fc.record({
    column: fc.integer({ min: 0, max: COLUMNS - 1 }),
    height: fc.integer({ min: 20, max: 90 }),
    placing: placings,
  });
  const anyEnd = fc.integer({ min: 0, max: 30 }).map((nth) => `n${String(nth)}`);
  return fc.record({
    columns: fc.constant(COLUMNS),
    nodes: fc.array(anyNode, { maxLength: 24 }).map((nodes) => nodes.map(named)),
    links: fc.array(fc.record({ from: anyEnd, to: anyEnd }), { maxLength: 40 }),
  });
}

function named(
  { placing, ...node }: Omit<LayoutNode, 'id' | 'placing'> & { placing: Placing | undefined },
  nth: number,
): LayoutNode {
  return { id: `n${String(nth)}`, ...node, ...(placing === undefined ? {} : { placing }) };
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { layOut } from '#src/drawing/layout/lay-out.ts';
import type { LayoutNode, MapGraph } from '#src/drawing/layout/map-graph.ts';
import type { Box } from '#src/drawing/scene.ts';
import { anyPlacedMap } from '#test/support/arbitrary-maps.ts';
import { smallGraph } from '#test/support/small-graphs.ts';

const sizes = { width: 100, gap: 60 };

describe('placed nodes', () => {
  test('LAY-5 a node at a height is there, unless another placed one is', () => {
    fc.assert(
      fc.property(anyPlacedMap, (map) => {
        const { boxes } = layOut(map, sizes);
        for (const node of map.nodes) {
          if (node.placing?.kind !== 'at' || hasPlacedNear(node, map)) continue;
          expect(boxes.get(node.id)?.y).toBe(node.placing.y);
        }
      }),
    );
  });

  test('LAY-5 of two that would lie on each other the lower moves down', () => {
    const nodes = [placed('low', 50), placed('high', 40)];
    const { boxes } = layOut({ columns: 1, nodes, links: [] }, sizes);
    expect(boxes.get('high')?.y).toBe(40);
    expect(boxes.get('low')?.y).toBe(40 + 30 + 16);
  });

  test('LAY-5 nodes put among others keep their order', () => {
    fc.assert(
      fc.property(anyPlacedMap, (map) => {
        const { boxes } = layOut(map, sizes);
        for (const one of map.nodes) {
          for (const other of map.nodes) {
            if (one.column !== other.column) continue;
            if (one.placing?.kind !== 'rank' || other.placing?.kind !== 'rank') continue;
            if (one.placing.rank >= other.placing.rank) continue;
            expect(top(boxes, one.id)).toBeLessThan(top(boxes, other.id));
          }
        }
      }),
    );
  });

  test('LAY-5 a new leaf moves no placed node', () => {
    fc.assert(
      fc.property(anyPlacedMap, fc.nat(3), fc.nat(23), (map, column, nth) => {
        const before = layOut(map, sizes).boxes;
        const parent = map.nodes[nth % Math.max(1, map.nodes.length)]?.id ?? '';
        const leaf = { id: 'leaf', column, height: 40 };
        const links = [...map.links, { from: parent, to: 'leaf' }];
        const after = layOut({ ...map, nodes: [...map.nodes, leaf], links }, sizes).boxes;
        for (const { id, placing } of map.nodes) {
          if (placing?.kind === 'at') expect(after.get(id)).toEqual(before.get(id));
        }
      }),
    );
  });
});

describe('a map with an earlier picture', () => {
  const graph = smallGraph(7, { inColumn: 12, columns: 4 });
  const before = layOut(graph, sizes);

  test('LAY-6 goes on from it: without a change, hardly anything moves', () => {
    const after = layOut(graph, sizes, before.boxes);
    expect(orderIn(after.boxes, graph)).toEqual(orderIn(before.boxes, graph));
    const moved = graph.nodes.map(({ id }) =>
      Math.abs(top(after.boxes, id) - top(before.boxes, id)),
    );
    expect(Math.max(...moved)).toBeLessThan(5);
  });

  test('LAY-6 a new leaf comes where it leads, and the others keep their order', () => {
    const added: MapGraph = {
      ...graph,
      nodes: [...graph.nodes, { id: 'leaf', column: 3, height: 30 }],
      links: [...graph.links, { from: 'n2-0', to: 'leaf' }],
    };
    const after = layOut(added, sizes, before.boxes);
    expect(orderIn(after.boxes, graph)).toEqual(orderIn(before.boxes, graph));
    expect(after.crossings).toBeLessThanOrEqual(before.crossings + 1);
  });

  test('LAY-6 a node passes another where that saves crossings', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((id, nth) => ({ id, column: nth >> 1, height: 30 }));
    const links = [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
    ];
    const unlinked = layOut({ columns: 2, nodes, links: [] }, sizes);
    expect(layOut({ columns: 2, nodes, links }, sizes, unlinked.boxes).crossings).toBe(0);
  });
});

function placed(id: string, y: number): LayoutNode {
  return { id, column: 0, height: 30, placing: { kind: 'at', y } };
}

/** Whether another placed node of the column is so near that one of them has to give way. */
function hasPlacedNear({ id, column }: LayoutNode, { nodes }: MapGraph): boolean {
  const spans = nodes
    .filter((node) => node.column === column && node.placing?.kind === 'at')
    .map(({ id: name, height, placing }) => ({
      name,
      height,
      y: placing?.kind === 'at' ? placing.y : 0,
    }));
  const furthest = spans.reduce((sum, { height }) => sum + height + 16, 0);
  const own = spans.find(({ name }) => name === id)?.y ?? 0;
  return spans.some(({ name, y }) => name !== id && Math.abs(y - own) < furthest);
}

function top(boxes: ReadonlyMap<string, Box>, id: string): number {
  return boxes.get(id)?.y ?? NaN;
}

function orderIn(
  boxes: ReadonlyMap<string, Box>,
  { columns, nodes }: MapGraph,
): readonly string[][] {
  return Array.from({ length: columns }, (_, column) =>
    nodes
      .filter((node) => node.column === column)
      .map(({ id }) => id)
      .toSorted((one, other) => top(boxes, one) - top(boxes, other)),
  );
}

import type { LayoutNode, MapGraph } from '#src/drawing/layout/map-graph.ts';
import { seeded } from './seeded.ts';

/** A graph of full columns, each of whose nodes leads to one or two in the next; same seed, same graph. */
export function smallGraph(
  seed: number,
  { inColumn, columns }: { readonly inColumn: number; readonly columns: number },
): MapGraph {
  const random = seeded(seed);
  const id = (column: number, nth: number) => `n${String(column)}-${String(nth)}`;
  const cells = Array.from({ length: inColumn * columns }, (_, cell) => ({
    column: Math.floor(cell / inColumn),
    nth: cell % inColumn,
  }));
  const nodes = cells.map(({ column, nth }): LayoutNode => ({
    id: id(column, nth),
    column,
    height: 30,
  }));
  const links = cells
    .filter(({ column }) => column < columns - 1)
    .flatMap(({ column, nth }) =>
      Array.from({ length: random() < 0.5 ? 1 : 2 }, () => ({
        from: id(column, nth),
        to: id(column + 1, Math.floor(random() * inColumn)),
      })),
    );
  return { columns, nodes, links };
}

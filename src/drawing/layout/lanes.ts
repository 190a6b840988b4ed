import type { MapGraph } from './map-graph.ts';

/**
 * A graph made ready for counting: its nodes and, after them, the points at which links that skip a
 * column pass it, all of them items with a number. Where two numbers are given for an item, they
 * are `list[starts[item]]` up to `list[starts[item + 1]]`.
 */
export interface Lanes {
  readonly columns: number;
  /** The nodes are the items below this number. */
  readonly nodes: number;
  readonly items: number;
  readonly columnOf: Int32Array;
  /** The items to the left that an item is linked to, and those to the right. */
  readonly left: Neighbours;
  readonly right: Neighbours;
  /** Both: those to the left, then those to the right. */
  readonly around: Neighbours;
  /** The items that a link meets from left to right, its ends among them; by the link's index. */
  readonly trails: readonly (readonly number[])[];
}

/** Those next to each item: `list[starts[item]]` up to, not including, `list[starts[item + 1]]`. */
export interface Neighbours {
  readonly starts: Int32Array;
  readonly list: Int32Array;
}

/**
 * The items of a graph and who is next to whom. Links count once however often they are listed, and
 * in whichever direction they lead [LAY-3]; one that stays in its column has no trail.
 * Throws where a node is in no column.
 */
export function lanesOf({ columns, nodes, links }: MapGraph): Lanes {
  const itemOf = new Map(nodes.map(({ id }, item) => [id, item]));
  const columnOf = nodes.map(({ id, column }) => {
    if (!Number.isInteger(column) || column < 0 || column >= columns) {
      throw new RangeError(`${id} is in no column`);
    }
    return column;
  });
  const pairs: { left: number; right: number }[] = [];
  const known = new Map<string, readonly number[]>();
  const trails = links.map(({ from, to }) => {
    const ends = [itemOf.get(from), itemOf.get(to)];
    const [one, other] = ends;
    if (one === undefined || other === undefined) return [];
    const [left, right] =
      (columnOf[one] ?? 0) <= (columnOf[other] ?? 0) ? [one, other] : [other, one];
    const [first, last] = [columnOf[left] ?? 0, columnOf[right] ?? 0];
    if (first === last) return [];
    const key = `${String(left)} ${String(right)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const trail = [left];
    for (let column = first + 1; column < last; column += 1) {
      trail.push(columnOf.length);
      columnOf.push(column);
    }
    trail.push(right);
    trail.slice(1).forEach((item, index) => pairs.push({ left: trail[index] ?? 0, right: item }));
    known.set(key, trail);
    return trail;
  });
  const items = columnOf.length;
  const left = neighbours(items, pairs, 'right', 'left');
  const right = neighbours(items, pairs, 'left', 'right');
  return {
    columns,
    nodes: nodes.length,
    items,
    columnOf: Int32Array.from(columnOf),
    left,
    right,
    around: joined(left, right),
    trails,
  };
}

type Side = 'left' | 'right';

function neighbours(
  items: number,
  pairs: readonly Readonly<Record<Side, number>>[],
  of: Side,
  at: Side,
): Neighbours {
  const starts = new Int32Array(items + 1);
  for (const pair of pairs) starts[pair[of] + 1] = (starts[pair[of] + 1] ?? 0) + 1;
  for (let item = 0; item < items; item += 1) {
    starts[item + 1] = (starts[item + 1] ?? 0) + (starts[item] ?? 0);
  }
  const next = starts.slice();
  const list = new Int32Array(pairs.length);
  for (const pair of pairs) {
    const place = next[pair[of]] ?? 0;
    list[place] = pair[at];
    next[pair[of]] = place + 1;
  }
  return { starts, list };
}

function joined(left: Neighbours, right: Neighbours): Neighbours {
  const starts = left.starts.map((start, item) => start + (right.starts[item] ?? 0));
  const list = new Int32Array(left.list.length + right.list.length);
  for (let item = 0; item + 1 < starts.length; item += 1) {
    const [before, after] = [left, right].map((side) =>
      side.list.subarray(side.starts[item], side.starts[item + 1]),
    );
    if (before !== undefined) list.set(before, starts[item]);
    if (after !== undefined) list.set(after, (starts[item] ?? 0) + (before?.length ?? 0));
  }
  return { starts, list };
}

import type { Lanes } from './lanes.ts';

/** Which item stands where: the items of each column from the top, and each item's index there. */
export interface Arrangement {
  readonly order: readonly Int32Array[];
  readonly index: Int32Array;
}

/** The items of each column by their keys, lowest first; those of equal key by their number. */
export function arrangedBy({ columns, items, columnOf }: Lanes, keys: Float64Array): Arrangement {
  const lists: number[][] = Array.from({ length: columns }, () => []);
  for (let item = 0; item < items; item += 1) lists[columnOf[item] ?? 0]?.push(item);
  const order = lists.map((list) =>
    Int32Array.from(
      list.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other),
    ),
  );
  const index = new Int32Array(items);
  for (const column of order) renumber(column, index);
  return { order, index };
}

/** A copy that can be rearranged by itself. */
export function copyOf({ order, index }: Arrangement): Arrangement {
  return { order: order.map((column) => column.slice()), index: index.slice() };
}

/** Tells each item of a column where it stands. */
export function renumber(column: Int32Array, index: Int32Array): void {
  for (let place = 0; place < column.length; place += 1) index[column[place] ?? 0] = place;
}

/** Makes one arrangement the same as another of the same items. */
export function copyInto(from: Arrangement, into: Arrangement): void {
  from.order.forEach((column, at) => into.order[at]?.set(column));
  into.index.set(from.index);
}

import { copyInto, copyOf, renumber, type Arrangement } from './arrangement.ts';
import { crossings } from './crossings.ts';
import type { Lanes, Neighbours } from './lanes.ts';

const SWEEPS = 3;

/**
 * The arrangement with the fewest crossings [LAY-4] of those met by sweeping back and forth: each
 * item of a column at the mean of those it is linked to in the column before. After K. Sugiyama,
 * S. Tagawa and M. Toda, 1981.
 */
export function swept(lanes: Lanes, start: Arrangement): Arrangement {
  const moving = copyOf(start);
  const best = copyOf(start);
  let least = Infinity;
  for (let nth = 0; nth < 2 * SWEEPS; nth += 1) {
    if (nth % 2 === 0) sweep(lanes.left, moving.order, moving.index);
    else sweep(lanes.right, moving.order.toReversed(), moving.index);
    const count = crossings(lanes, moving);
    if (count >= least) continue;
    least = count;
    copyInto(moving, best);
  }
  return best;
}

function sweep(before: Neighbours, columns: readonly Int32Array[], index: Int32Array): void {
  const keys = new Float64Array(index.length);
  for (const column of columns) {
    for (const item of column) keys[item] = meanIndex(before, item, index);
    column.sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other);
    renumber(column, index);
  }
}

/** Of those an item is linked to on one side; its own index if there are none. */
function meanIndex({ starts, list }: Neighbours, item: number, index: Int32Array): number {
  const first = starts[item] ?? 0;
  const end = starts[item + 1] ?? 0;
  if (first === end) return index[item] ?? 0;
  let sum = 0;
  for (let edge = first; edge < end; edge += 1) sum += index[list[edge] ?? 0] ?? 0;
  return sum / (end - first);
}

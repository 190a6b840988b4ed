import type { Arrangement } from './arrangement.ts';
import type { Lanes } from './lanes.ts';

/**
 * How often links cross in an arrangement: two that join the same two columns cross if their ends
 * stand in opposite order [LAY-4]. Counted with a tree of sums in O(links · log items), after
 * W. Barth, P. Mutzel and M. Jünger, Simple and efficient bilayer cross counting, 2004.
 */
export function crossings({ right }: Lanes, { order, index }: Arrangement): number {
  let count = 0;
  const widest = Math.max(0, ...order.map((column) => column.length));
  const sums = new Int32Array(widest + 1);
  const ends = new Int32Array(right.list.length);
  for (const column of order) {
    sums.fill(0);
    let passed = 0;
    for (const item of column) {
      const from = right.starts[item] ?? 0;
      const to = right.starts[item + 1] ?? 0;
      for (let edge = from; edge < to; edge += 1) {
        const end = index[right.list[edge] ?? 0] ?? 0;
        ends[edge] = end;
        count += passed - sumUpTo(sums, end + 1);
      }
      for (let edge = from; edge < to; edge += 1) add(sums, (ends[edge] ?? 0) + 1);
      passed += to - from;
    }
  }
  return count;
}

/** How many have been added at the first `end` places: a binary indexed tree. */
function sumUpTo(sums: Int32Array, end: number): number {
  let sum = 0;
  for (let node = end; node > 0; node -= node & -node) sum += sums[node] ?? 0;
  return sum;
}

function add(sums: Int32Array, place: number): void {
  for (let node = place; node < sums.length; node += node & -node) {
    sums[node] = (sums[node] ?? 0) + 1;
  }
}

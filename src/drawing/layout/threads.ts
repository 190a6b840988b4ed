import type { Lanes } from './lanes.ts';

/** An item, and the points of those links that pass columns and end at it or go through it. */
export function threadOf({ nodes, around }: Lanes, seed: number): Int32Array {
  const found = [seed];
  for (const item of found) {
    for (const other of around.list.subarray(around.starts[item], around.starts[item + 1])) {
      if (other >= nodes && !found.includes(other)) found.push(other);
    }
  }
  return Int32Array.from(found);
}

/** What gives some items and all they are linked to, each of these once. */
export function neighbourhoods({ items, around }: Lanes): (some: Int32Array) => Int32Array {
  const { starts, list } = around;
  const stamps = new Int32Array(items);
  let stamp = 0;
  return (some) => {
    stamp += 1;
    const found = [...some];
    for (const item of some) {
      const end = starts[item + 1] ?? 0;
      for (let edge = starts[item] ?? 0; edge < end; edge += 1) {
        const other = list[edge] ?? 0;
        if (stamps[other] === stamp) continue;
        stamps[other] = stamp;
        found.push(other);
      }
    }
    return Int32Array.from(found);
  };
}

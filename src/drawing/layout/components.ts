import type { Lanes } from './lanes.ts';

/**
 * The parts of a graph that no link joins, each with its items in the order of their numbers; the
 * parts themselves by their first item.
 */
export function componentsOf({ items, around: { starts, list } }: Lanes): readonly Int32Array[] {
  const isSeen = new Uint8Array(items);
  const components: Int32Array[] = [];
  for (let first = 0; first < items; first += 1) {
    if (isSeen[first] === 1) continue;
    isSeen[first] = 1;
    const found = [first];
    for (const item of found) {
      for (const next of list.subarray(starts[item], starts[item + 1])) {
        if (isSeen[next] === 1) continue;
        isSeen[next] = 1;
        found.push(next);
      }
    }
    components.push(Int32Array.from(found).sort());
  }
  return components;
}

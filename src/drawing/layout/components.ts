import type { Lanes, Neighbours } from './lanes.ts';

/**
 * The parts of a graph that no link joins, each with its items in the order of their numbers; the
 * parts themselves by their first item.
 */
export function componentsOf({ items, left, right }: Lanes): readonly Int32Array[] {
  const isSeen = new Uint8Array(items);
  const components: Int32Array[] = [];
  for (let first = 0; first < items; first += 1) {
    if (isSeen[first] === 1) continue;
    isSeen[first] = 1;
    const found = [first];
    for (const item of found) {
      visit(left, item, isSeen, found);
      visit(right, item, isSeen, found);
    }
    components.push(Int32Array.from(found).sort());
  }
  return components;
}

function visit({ starts, list }: Neighbours, item: number, isSeen: Uint8Array, found: number[]) {
  const end = starts[item + 1] ?? 0;
  for (let edge = starts[item] ?? 0; edge < end; edge += 1) {
    const next = list[edge] ?? 0;
    if (isSeen[next] === 1) continue;
    isSeen[next] = 1;
    found.push(next);
  }
}

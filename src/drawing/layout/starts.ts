import { arrangedBy, renumber, type Arrangement } from './arrangement.ts';
import { componentsOf } from './components.ts';
import type { Lanes, Neighbours } from './lanes.ts';
import { allowedOrder, type Rooms } from './rooms.ts';
import { swings } from './swings.ts';

const ROUNDS_TO_FIND_NEW_ONES = 4;

/**
 * Arrangements to begin with, as far as what was placed allows: components above each other, each
 * by one of its slowest swings.
 */
export function startsBySwings(lanes: Lanes, rooms: Rooms, wanted: number): readonly Arrangement[] {
  const keys = Array.from({ length: wanted }, () => new Float64Array(lanes.items));
  componentsOf(lanes).forEach((component, nth) => {
    const found = swings(lanes, component, wanted);
    keys.forEach((heights, choice) => {
      const swing = found[Math.min(choice, found.length - 1)] ?? new Float64Array(component.length);
      const most = swing.reduce((highest, height) => Math.max(highest, Math.abs(height)), 1e-9);
      // Within a third of what lies between two components, so that none reaches into the next.
      component.forEach((item, place) => (heights[item] = nth + (swing[place] ?? 0) / (3 * most)));
    });
  });
  return keys.map((heights) => allowed(rooms, arrangedBy(lanes, heights)));
}

/** Arrangements in no order at all, and the same each time [LAY-2]. */
export function startsWithoutOrder(lanes: Lanes, wanted: number): readonly Arrangement[] {
  return Array.from({ length: wanted }, (_, nth) =>
    arrangedBy(
      lanes,
      Float64Array.from({ length: lanes.items }, (__, item) =>
        Math.sin((item + 1) * (nth + 1) * 997),
      ),
    ),
  );
}

/**
 * The arrangement of an earlier picture. What is new comes where its links lead, and below all if it
 * has none; the points of a link come between its ends.
 */
export function startFromEarlier(
  lanes: Lanes,
  rooms: Rooms,
  earlier: (item: number) => number | undefined,
): Arrangement {
  const { nodes, items, left, right } = lanes;
  const heights = new Float64Array(items).fill(NaN);
  for (let item = 0; item < nodes; item += 1) heights[item] = earlier(item) ?? NaN;
  const isKnown = heights.map((height) => (Number.isNaN(height) ? 0 : 1));
  for (let round = 0; round < ROUNDS_TO_FIND_NEW_ONES; round += 1) {
    for (let item = 0; item < items; item += 1) {
      if (isKnown[item] !== 1) heights[item] = meanAround([left, right], item, heights);
    }
  }
  const keys = heights.map((height) => (Number.isNaN(height) ? Infinity : height));
  return allowed(rooms, arrangedBy(lanes, keys));
}

function meanAround(sides: readonly Neighbours[], item: number, heights: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const { starts, list } of sides) {
    const end = starts[item + 1] ?? 0;
    for (let edge = starts[item] ?? 0; edge < end; edge += 1) {
      const height = heights[list[edge] ?? 0] ?? NaN;
      if (Number.isNaN(height)) continue;
      sum += height;
      count += 1;
    }
  }
  return count === 0 ? NaN : sum / count;
}

/** Changes the order of the columns in which something was placed to one that allows it. */
function allowed(rooms: Rooms, arrangement: Arrangement): Arrangement {
  arrangement.order.forEach((column, at) => {
    const limits = rooms.limits[at];
    if (limits === undefined) return;
    allowedOrder(rooms, limits, column);
    renumber(column, arrangement.index);
  });
  return arrangement;
}

import type { Arrangement } from './arrangement.ts';
import { isotonic } from './isotonic.ts';
import type { Lanes } from './lanes.ts';
import { isAtAHeight, MARGIN, type Rooms } from './rooms.ts';

const ROUNDS = 30;

/** How strongly a straight way counts: between two nodes, a node and a point, two points. */
const STRAIGHTNESS = [1, 2, 4] as const;

/** How strongly an item keeps to its height in an earlier picture, and to that it has. */
const LOYALTY = 0.004;
const INERTIA = 1e-9;

export interface Placement {
  /** The gap between two columns, points. */
  readonly gap: number;
  /** The middle of an item in an earlier picture. */
  readonly earlier: ((item: number) => number | undefined) | undefined;
  /** Whether nothing may stand above 0, where what people have placed counts from. */
  readonly isFramed: boolean;
}

/**
 * The middles of the items, such that links are short and straight [LAY-7], nothing overlaps
 * [LAY-1] and what was placed at a height is there [LAY-5].
 *
 * The sum of the lengths of all links is convex in the heights, and the items of one column hang
 * together only by their order. So column after column is put where its links are shortest, all
 * else standing still: weighted least squares with the weights of the last round (E. Weiszfeld,
 * 1937), under the order by pooling neighbours, until it has settled.
 */
export function middlesOf(
  lanes: Lanes,
  rooms: Rooms,
  arrangement: Arrangement,
  placement: Placement,
): Float64Array {
  const middles = new Float64Array(lanes.items);
  const columns = arrangement.order.map((column) => columnOf(column, rooms, placement));
  for (const column of columns) stack(column, rooms, middles, placement.isFramed);
  const there = [...columns, ...columns.toReversed().slice(1)];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of there) shorten(column, lanes, middles, placement);
  }
  return middles;
}

/** A column and the room for working on it. */
interface Column {
  readonly items: Int32Array;
  /** Where the middle of each would be if all stood close from 0. */
  readonly offsets: Float64Array;
  /** Stretches without a node at a height: from a place to a place, between two bounds. */
  readonly stretches: readonly Stretch[];
  readonly wishes: Float64Array;
  readonly weights: Float64Array;
  readonly risen: Float64Array;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
  /** Of middles less offsets. */
  readonly low: number;
  readonly high: number;
}

function columnOf(items: Int32Array, rooms: Rooms, { isFramed }: Placement): Column {
  const size = items.length;
  const offsets = new Float64Array(size);
  const stretches: Stretch[] = [];
  let filled = 0;
  let first = 0;
  let low = isFramed ? -MARGIN : -Infinity;
  items.forEach((item, place) => {
    const extent = rooms.extents[item] ?? 0;
    offsets[place] = filled + extent / 2;
    filled += extent;
    if (!isAtAHeight(rooms, item)) return;
    const fixed = (rooms.middles[item] ?? 0) - (offsets[place] ?? 0);
    stretches.push({ first, end: place, low, high: fixed });
    first = place + 1;
    low = fixed;
  });
  stretches.push({ first, end: size, low, high: Infinity });
  const row = () => new Float64Array(size);
  return { items, offsets, stretches, wishes: row(), weights: row(), risen: row() };
}

/** Before anything is known of the others: close together, around one middle or from the top. */
function stack({ items, offsets }: Column, rooms: Rooms, middles: Float64Array, isFramed: boolean) {
  const last = items.length - 1;
  const top = isFramed ? -MARGIN : -((offsets[0] ?? 0) + (offsets[last] ?? 0)) / 2;
  items.forEach((item, place) => {
    const stacked = top + (offsets[place] ?? 0);
    middles[item] = isAtAHeight(rooms, item) ? (rooms.middles[item] ?? 0) : stacked;
  });
}

function shorten(column: Column, lanes: Lanes, middles: Float64Array, placement: Placement): void {
  const { items, offsets, stretches, wishes, weights, risen } = column;
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place] ?? 0;
    const own = middles[item] ?? 0;
    const before = placement.earlier?.(item);
    let weight = before === undefined ? INERTIA : LOYALTY;
    let pull = weight * (before ?? own);
    for (const { starts, list } of [lanes.left, lanes.right]) {
      const end = starts[item + 1] ?? 0;
      for (let edge = starts[item] ?? 0; edge < end; edge += 1) {
        const other = list[edge] ?? 0;
        const height = middles[other] ?? 0;
        const length = Math.sqrt(placement.gap * placement.gap + (height - own) * (height - own));
        const share = straightness(lanes, item, other) / length;
        weight += share;
        pull += share * height;
      }
    }
    wishes[place] = pull / weight - (offsets[place] ?? 0);
    weights[place] = weight;
  }
  for (const { first, end, low, high } of stretches) {
    isotonic(wishes, weights, first, end, risen);
    for (let place = first; place < end; place += 1) {
      const bounded = Math.max(low, Math.min(high, risen[place] ?? 0));
      middles[items[place] ?? 0] = bounded + (offsets[place] ?? 0);
    }
  }
}

function straightness({ nodes }: Lanes, one: number, other: number): number {
  return STRAIGHTNESS[(one < nodes ? 0 : 1) + (other < nodes ? 0 : 1)] ?? 1;
}

import type { Arrangement } from './arrangement.ts';
import type { Lanes, Neighbours } from './lanes.ts';
import { closePlaces, isAtAHeight, type Rooms } from './rooms.ts';

/** An arrangement that can be changed one item at a time, knowing what each change costs. */
export interface Moves {
  readonly arrangement: Arrangement;
  /** What it costs in crossings to have the weighed item at each place of its column [LAY-4]. */
  readonly costs: Int32Array;
  /**
   * Fills `costs` for the places of an item and those at most `reach` from it, and tells which: none
   * if it was placed at a height.
   */
  readonly weigh: (item: number, reach: number) => Places;
  /** About where in its column the items are that an item is linked to. */
  readonly home: (item: number) => number;
  readonly move: (item: number, place: number) => void;
}

/** Places of a column: from the first up to, not including, the end. */
interface Places {
  readonly first: number;
  readonly end: number;
}

const NONE: Places = { first: 0, end: 0 };

/**
 * The moves of an arrangement. What it costs to pass another item is read from two tables of signs,
 * one for each side, which say of each place there how many links of the weighed item end above it,
 * less those that end below: an item is weighed in as many steps as its column has links.
 */
export function movesOf(lanes: Lanes, rooms: Rooms, arrangement: Arrangement): Moves {
  const { order, index } = arrangement;
  const { left, right, around } = lanes;
  const widest = Math.max(1, ...order.map((column) => column.length));
  const costs = new Int32Array(widest);
  const signs = new Int32Array(lanes.items);

  function weigh(item: number, reach: number): Places {
    if (isAtAHeight(rooms, item)) return NONE;
    const at = lanes.columnOf[item] ?? 0;
    const column = order[at] ?? new Int32Array();
    fillSigns(left, item, order[at - 1], signs);
    fillSigns(right, item, order[at + 1], signs);
    const from = index[item] ?? 0;
    costs[from] = 0;
    const end = Math.min(column.length, from + reach + 1);
    const first = Math.max(0, from - reach);
    let cost = 0;
    for (let place = from + 1; place < end; place += 1) {
      cost += signsAround(around, column[place] ?? 0, signs);
      costs[place] = cost;
    }
    cost = 0;
    for (let place = from - 1; place >= first; place -= 1) {
      cost -= signsAround(around, column[place] ?? 0, signs);
      costs[place] = cost;
    }
    const limits = rooms.limits[at];
    if (limits !== undefined) closePlaces(rooms, limits, column, from, costs);
    return { first, end };
  }

  function move(item: number, place: number): void {
    const column = order[lanes.columnOf[item] ?? 0] ?? new Int32Array();
    const from = index[item] ?? 0;
    if (place > from) column.copyWithin(from, from + 1, place + 1);
    else column.copyWithin(place + 1, place, from);
    column[place] = item;
    const last = Math.max(from, place);
    for (let spot = Math.min(from, place); spot <= last; spot += 1) index[column[spot] ?? 0] = spot;
  }

  function home(item: number): number {
    const at = lanes.columnOf[item] ?? 0;
    const own = order[at]?.length ?? 1;
    let sum = 0;
    let count = 0;
    for (const { side, places } of [
      { side: left, places: order[at - 1]?.length ?? 1 },
      { side: right, places: order[at + 1]?.length ?? 1 },
    ]) {
      const end = side.starts[item + 1] ?? 0;
      for (let edge = side.starts[item] ?? 0; edge < end; edge += 1) {
        sum += ((index[side.list[edge] ?? 0] ?? 0) + 0.5) / places;
        count += 1;
      }
    }
    return count === 0 ? (index[item] ?? 0) : (sum / count) * own - 0.5;
  }

  return { arrangement, costs, weigh, move, home };
}

/** Fills the signs of the items of a column next door. */
function fillSigns(
  { starts, list }: Neighbours,
  item: number,
  column: Int32Array | undefined,
  signs: Int32Array,
): void {
  if (column === undefined) return;
  const first = starts[item] ?? 0;
  const end = starts[item + 1] ?? 0;
  for (const other of column) signs[other] = 0;
  if (first === end) return;
  for (let edge = first; edge < end; edge += 1) {
    const other = list[edge] ?? 0;
    signs[other] = (signs[other] ?? 0) + 1;
  }
  let balance = first - end;
  for (const other of column) {
    const here = signs[other] ?? 0;
    signs[other] = balance + here;
    balance += 2 * here;
  }
}

function signsAround({ starts, list }: Neighbours, item: number, signs: Int32Array): number {
  let sum = 0;
  const end = starts[item + 1] ?? 0;
  for (let edge = starts[item] ?? 0; edge < end; edge += 1) sum += signs[list[edge] ?? 0] ?? 0;
  return sum;
}

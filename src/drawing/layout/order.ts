import type { Arrangement } from './arrangement.ts';
import { crossings } from './crossings.ts';
import type { Lanes } from './lanes.ts';
import { movesOf } from './moves.ts';
import { hasHeld, type Rooms } from './rooms.ts';
import { settle, type Leaning } from './settle.ts';
import { startFromEarlier, startsBySwings, startsWithoutOrder } from './starts.ts';
import { stir } from './stir.ts';
import { swept } from './sweeps.ts';

/** Steps of counting that stirring may take, since no clock is read [LAY-2]. */
const STEPS = 18_000_000;
const MOST_ROUNDS = 60;

/** As many rounds as it takes to begin from three swings, and from no order at all. */
const ROUNDS_FOR_THREE_SWINGS = 24;
const ROUNDS_FOR_ANY_START = 60;
const STARTS_WITHOUT_ORDER = 8;

/** The fewer items, the fewer starts lead to different orders. */
const ITEMS_FOR_A_START = 12;

/** A small map has few other orders to look for. */
const ROUNDS_OF_STIRRING_AN_ITEM = 2;

const ROUNDS_OF_A_HEAT = 2;
const ROUNDS_OF_THE_BEST = 6;
const ROUNDS_HOME = 3;

/** What an item may pass when the first rounds, in which it may pass all, are over. */
const REACH = 80;

/** Settling ends with a round that saves less than this share. */
const TOO_LITTLE = 0.002;

/**
 * The items of each column in an order with few crossings [LAY-4], which what was placed allows
 * [LAY-5]. The effort depends on the graph alone: the same graph, the same order [LAY-2].
 *
 * Several starts run in heats: all are settled a little, and the better half goes on.
 */
export function orderOf(lanes: Lanes, rooms: Rooms): Arrangement {
  const rounds = Math.min(MOST_ROUNDS, Math.floor(STEPS / stepsOfARound(lanes)));
  let field = betterHalf(lanes, startsOf(lanes, rooms, rounds));
  let left = rounds - field.length * ROUNDS_OF_A_HEAT;
  while (field.length > 1) {
    for (const start of field) settled(lanes, rooms, start, ROUNDS_OF_A_HEAT, ['up', 'down']);
    field = betterHalf(lanes, field);
    left -= field.length * ROUNDS_OF_A_HEAT;
  }
  const [best] = field;
  if (best === undefined) throw new Error('there is always a start');
  settled(lanes, rooms, best, ROUNDS_OF_THE_BEST, ['up', 'down']);
  if (crossings(lanes, best) > 0) {
    const stirring = Math.min(left, ROUNDS_OF_STIRRING_AN_ITEM * lanes.items);
    stir(lanes, movesOf(lanes, rooms, best), stirring * lanes.items);
  }
  settled(lanes, rooms, best, ROUNDS_HOME, ['home']);
  return best;
}

/** Those of some arrangements with the fewest crossings; of one, that one. */
function betterHalf(lanes: Lanes, field: readonly Arrangement[]): readonly Arrangement[] {
  const counted = field.map((start) => ({ start, count: crossings(lanes, start) }));
  counted.sort((one, other) => one.count - other.count);
  return counted.slice(0, Math.max(1, field.length >> 1)).map(({ start }) => start);
}

/** The order of an earlier picture, in which an item moves where that saves crossings [LAY-6]. */
export function orderLike(
  lanes: Lanes,
  rooms: Rooms,
  earlier: (item: number) => number | undefined,
): Arrangement {
  const start = startFromEarlier(lanes, rooms, earlier);
  settled(lanes, rooms, start, ROUNDS_OF_THE_BEST, ['stays']);
  return start;
}

function startsOf(lanes: Lanes, rooms: Rooms, rounds: number): readonly Arrangement[] {
  const bySwings = startsBySwings(lanes, rooms, rounds < ROUNDS_FOR_THREE_SWINGS ? 2 : 3);
  // Sweeping knows nothing of what was placed.
  if (hasHeld(rooms)) return bySwings;
  const few = Math.min(STARTS_WITHOUT_ORDER, Math.ceil(lanes.items / ITEMS_FOR_A_START));
  const others = rounds < ROUNDS_FOR_ANY_START ? 0 : few;
  const toSweep = [...bySwings, ...startsWithoutOrder(lanes, others)];
  return [...bySwings, ...toSweep.map((start) => swept(lanes, start))];
}

/** Settles all items, leaning by turns, until little is gained. */
function settled(
  lanes: Lanes,
  rooms: Rooms,
  start: Arrangement,
  most: number,
  leanings: readonly Leaning[],
): void {
  const moves = movesOf(lanes, rooms, start);
  const items = Int32Array.from(start.order.flatMap((column) => [...column]));
  let count = crossings(lanes, start);
  for (let round = 0; round < most; round += 1) {
    const leaning = leanings[round % leanings.length] ?? 'stays';
    const saved = settle(moves, items, leaning, round < ROUNDS_OF_A_HEAT ? items.length : REACH);
    count -= saved;
    if (leaning !== 'home' && saved <= count * TOO_LITTLE) return;
  }
}

/** How many places and links are looked at when every item is weighed once. */
function stepsOfARound({ columns, columnOf, items, left, right }: Lanes): number {
  const places = new Float64Array(columns + 2);
  const links = new Float64Array(columns + 2);
  for (let item = 0; item < items; item += 1) {
    const at = (columnOf[item] ?? 0) + 1;
    places[at] = (places[at] ?? 0) + 1;
    for (const { starts } of [left, right]) {
      links[at] = (links[at] ?? 0) + (starts[item + 1] ?? 0) - (starts[item] ?? 0);
    }
  }
  return places.reduce((steps, count, at) => {
    const nextDoor = (places[at - 1] ?? 0) + (places[at + 1] ?? 0);
    return steps + count * (2 * count + nextDoor + (links[at] ?? 0));
  }, 1);
}

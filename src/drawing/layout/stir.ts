import { copyInto, copyOf, type Arrangement } from './arrangement.ts';
import type { Lanes } from './lanes.ts';
import type { Moves } from './moves.ts';
import { CLOSED } from './rooms.ts';
import { settle } from './settle.ts';
import { neighbourhoods, threadOf } from './threads.ts';

const MOST_STIRRED = 6;
const MOST_ROUNDS = 3;
const REACH = 10;

/** Of so many tries one moves a thread, the others a few that stand together. */
const TRIES_FOR_A_THREAD = 4;

/**
 * Looks for an arrangement with fewer crossings than one in which no single move gains any more
 * [LAY-4]: moves some items to other places, settles them and what they are linked to, and takes
 * that back unless it is as good. `weighings`: how many items may be weighed.
 */
export function stir(lanes: Lanes, moves: Moves, weighings: number): void {
  const { arrangement } = moves;
  const kept = copyOf(arrangement);
  const next = scattered();
  const around = neighbourhoods(lanes);
  for (let left = weighings; left > 0;) {
    const seed = next(lanes.items);
    const isThread = next(TRIES_FOR_A_THREAD) === 0;
    const stirred = isThread ? threadOf(lanes, seed) : run(lanes, arrangement, seed, next);
    const height = next(arrangement.index.length) / arrangement.index.length;
    let gain = 0;
    for (const item of stirred) {
      const { first, end } = moves.weigh(item, isThread ? arrangement.index.length : REACH);
      if (first === end) continue;
      gain -= moved(moves, item, first + (isThread ? Math.floor(height * end) : next(end - first)));
    }
    const touched = around(stirred);
    left -= stirred.length;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const saved = settle(moves, touched, round % 2 === 0 ? 'up' : 'down', REACH);
      left -= touched.length;
      gain += saved;
      if (saved === 0) break;
    }
    if (gain < 0) copyInto(kept, arrangement);
    else copyInto(arrangement, kept);
  }
}

/** An item and a few of those below it. */
function run(
  { columnOf }: Lanes,
  { order, index }: Arrangement,
  seed: number,
  next: (limit: number) => number,
): Int32Array {
  const first = index[seed] ?? 0;
  const column = order[columnOf[seed] ?? 0] ?? new Int32Array();
  return column.slice(first, first + 1 + next(MOST_STIRRED));
}

/** Moves the weighed item to a place where it may be, and tells what that costs. */
function moved(moves: Moves, item: number, place: number): number {
  const cost = moves.costs[place] ?? 0;
  if (cost === CLOSED) return 0;
  moves.move(item, place);
  return cost;
}

/** Whole numbers below a limit, spread without order and the same each time [LAY-2]. */
function scattered(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
}

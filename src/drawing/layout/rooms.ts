import type { Lanes } from './lanes.ts';
import type { LayoutNode } from './map-graph.ts';

/** Between two boxes stands twice this; a line that passes keeps the smaller one. Points. */
export const MARGIN = 8;
export const LINE_MARGIN = 4;

const AT_A_HEIGHT = 1;
const AMONG_OTHERS = 2;

/** No item may be moved to a place that costs this. */
export const CLOSED = 0x3fffffff;

/**
 * What people have placed, and the room that leaves for the rest. Nodes at a height stay there
 * [LAY-5] and divide their column; a part of it takes what fits, and the one below the last takes
 * any number. Nodes that were put among others keep their order among themselves.
 */
export interface Rooms {
  readonly held: Uint8Array;
  /** By item: its height with the margin above and below it. */
  readonly extents: Float64Array;
  /** By item: the middle of a node at a height; nothing of worth for others. */
  readonly middles: Float64Array;
  /** By item: its rank among those of its column that were put among others. */
  readonly ranks: Float64Array;
  /** By column: how much fits into each of its parts; none where nothing was placed. */
  readonly limits: readonly (readonly number[] | undefined)[];
}

export function roomsOf(lanes: Lanes, nodes: readonly LayoutNode[]): Rooms {
  const held = new Uint8Array(lanes.items);
  const extents = new Float64Array(lanes.items).fill(2 * LINE_MARGIN);
  const middles = new Float64Array(lanes.items);
  const ranks = new Float64Array(lanes.items);
  const placed: number[][] = Array.from({ length: lanes.columns }, () => []);
  const hasRanks = new Set<number>();
  nodes.forEach(({ height, placing, column }, item) => {
    extents[item] = height + 2 * MARGIN;
    if (placing?.kind === 'at') {
      held[item] = AT_A_HEIGHT;
      middles[item] = placing.y + height / 2;
      placed[column]?.push(item);
    } else if (placing?.kind === 'rank') {
      held[item] = AMONG_OTHERS;
      ranks[item] = placing.rank;
      hasRanks.add(column);
    }
  });
  const limits = placed.map((items, column) => {
    items.sort((one, other) => (middles[one] ?? 0) - (middles[other] ?? 0) || one - other);
    if (items.length === 0) return hasRanks.has(column) ? [Infinity] : undefined;
    return parts(items, extents, middles);
  });
  return { held, extents, middles, ranks, limits };
}

/** Moves down what would lie on the one above it, and tells the room above each and below all. */
function parts(items: readonly number[], extents: Float64Array, middles: Float64Array): number[] {
  let floor = -MARGIN;
  const rooms = items.map((item, index) => {
    const half = (extents[item] ?? 0) / 2;
    if (index > 0) middles[item] = Math.max(middles[item] ?? 0, floor + half);
    const top = (middles[item] ?? 0) - half;
    const room = top - floor;
    floor = top + 2 * half;
    return room;
  });
  return [...rooms, Infinity];
}

export function isAtAHeight({ held }: Rooms, item: number): boolean {
  return held[item] === AT_A_HEIGHT;
}

/** Whether any node has been placed by a person. */
export function hasHeld({ limits }: Rooms): boolean {
  return limits.some((parts) => parts !== undefined);
}

/**
 * Closes the places to which an item of a column may not be moved: past what was put among others
 * when it was itself, and into parts of the column where it does not fit.
 */
export function closePlaces(
  rooms: Rooms,
  limits: readonly number[],
  column: Int32Array,
  from: number,
  costs: Int32Array,
): void {
  const { held, extents } = rooms;
  const loads = new Float64Array(limits.length);
  let part = 0;
  let own = 0;
  column.forEach((item, place) => {
    if (held[item] === AT_A_HEIGHT) part += 1;
    else loads[part] = (loads[part] ?? 0) + (extents[item] ?? 0);
    if (place === from) own = part;
  });
  const item = column[from] ?? 0;
  const extent = extents[item] ?? 0;
  const isRanked = held[item] === AMONG_OTHERS;
  const fits = (at: number) => at === own || (loads[at] ?? 0) + extent <= (limits[at] ?? 0);
  for (const step of [1, -1]) {
    let at = own;
    let isShut = false;
    for (let place = from + step; place >= 0 && place < column.length; place += step) {
      const passed = column[place] ?? 0;
      if (held[passed] === AT_A_HEIGHT) at += step;
      if (isRanked && held[passed] === AMONG_OTHERS) isShut = true;
      if (isShut || !fits(at)) costs[place] = CLOSED;
    }
  }
}

/**
 * The items of a column in an order that what was placed allows, as near as may be to the given one:
 * what was placed takes the places of its kind in its own order, and what does not fit above a node
 * at a height comes below it.
 */
export function allowedOrder(rooms: Rooms, limits: readonly number[], column: Int32Array): void {
  sortAmongThemselves(column, rooms.held, AT_A_HEIGHT, rooms.middles);
  sortAmongThemselves(column, rooms.held, AMONG_OTHERS, rooms.ranks);
  const allowed: number[] = [];
  let waiting: number[] = [];
  let part: number[] = [];
  let at = 0;
  const endPart = () => {
    let room = limits[at] ?? 0;
    const all = [...waiting, ...part];
    const fitting = all.findIndex((item) => (room -= rooms.extents[item] ?? 0) < 0);
    const count = fitting === -1 ? all.length : fitting;
    allowed.push(...all.slice(0, count));
    [waiting, part] = [all.slice(count), []];
    at += 1;
  };
  for (const item of column) {
    if (!isAtAHeight(rooms, item)) {
      part.push(item);
      continue;
    }
    endPart();
    allowed.push(item);
  }
  endPart();
  column.set(allowed);
}

function sortAmongThemselves(
  column: Int32Array,
  held: Uint8Array,
  kind: number,
  keys: Float64Array,
): void {
  const places: number[] = [];
  column.forEach((item, place) => {
    if (held[item] === kind) places.push(place);
  });
  places
    .map((place) => column[place] ?? 0)
    .sort((one, other) => (keys[one] ?? 0) - (keys[other] ?? 0) || one - other)
    .forEach((item, nth) => {
      column[places[nth] ?? 0] = item;
    });
}

import type { BoxShape, Scene } from '../../drawing/scene.ts';
import { boxesOf } from '../figures/next-box.ts';

/** Between a box and the place above or below all others. */
const BESIDE = 8;

/** The boxes of the column that one of them stands in, from the top down. */
export function columnAround(scene: Scene, id: string): readonly BoxShape[] {
  const boxes = boxesOf(scene);
  const x = boxes.find((each) => each.id === id)?.box.x;
  return boxes.filter(({ box }) => box.x === x).toSorted((one, other) => one.box.y - other.box.y);
}

/** The order when some have gone one step up (-1) or down (1): those that stand together stay so. */
export function stepped(
  order: readonly string[],
  moved: ReadonlySet<string>,
  by: 1 | -1,
): readonly string[] {
  const downwards = by === 1 ? order.toReversed() : [...order];
  for (const [place, id] of [...downwards.entries()].slice(1)) {
    const ahead = downwards[place - 1];
    if (!moved.has(id) || ahead === undefined || moved.has(ahead)) continue;
    downwards[place - 1] = id;
    downwards[place] = ahead;
  }
  return by === 1 ? downwards.toReversed() : downwards;
}

/** Where boxes that are dragged would come to stand. */
export interface Landing {
  /** The ids of the column from the top down. */
  readonly order: readonly string[];
  /** The height between the boxes that would be above and below. */
  readonly y: number;
}

/** Boxes of a column are let go at a height: they come to stand together, past all middles above it. */
export function landing(
  column: readonly BoxShape[],
  moved: ReadonlySet<string>,
  height: number,
): Landing {
  const others = column.filter(({ id }) => !moved.has(id));
  const above = others.filter(({ box }) => box.y + box.height / 2 < height);
  const below = others.slice(above.length);
  const dragged = column.filter(({ id }) => moved.has(id));
  const last = above.at(-1)?.box;
  const [next] = below;
  const floor = last === undefined ? undefined : last.y + last.height;
  const y =
    next === undefined
      ? (floor ?? 0) + BESIDE
      : ((floor ?? next.box.y - 2 * BESIDE) + next.box.y) / 2;
  return { order: [...above, ...dragged, ...below].map(({ id }) => id), y };
}

export function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}

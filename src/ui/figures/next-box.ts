import type { BoxShape, Scene } from '../../drawing/scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Where an arrow key points; null for any other key. */
export function arrowDirection(key: string): Direction | null {
  return arrows[key] ?? null;
}

/**
 * The box that the arrow keys lead to from one box: up and down within its column, left and right
 * along a line of connection where there is one, and else to the nearest of the next column. Null
 * where there is none that way.
 */
export function nextBox(scene: Scene, id: string, direction: Direction): string | null {
  const { shapes } = scene;
  const linked = new Set(
    shapes.flatMap((shape) => {
      if (shape.kind !== 'connector') return [];
      if (shape.from === id) return [shape.to];
      return shape.to === id ? [shape.from] : [];
    }),
  );
  const isAcross = direction === 'left' || direction === 'right';
  const alongLines = isAcross ? nearestBox(scene, id, direction, (to) => linked.has(to)) : null;
  return alongLines ?? nearestBox(scene, id, direction);
}

/**
 * The nearest box that way, of those one may go to: in the same column, or in the next column that has
 * one. Null where there is none.
 */
export function nearestBox(
  scene: Scene,
  id: string,
  direction: Direction,
  mayGoTo: (id: string) => boolean = () => true,
): string | null {
  const boxes = boxesOf(scene);
  const from = boxes.find((box) => box.id === id);
  if (from === undefined) return null;
  const allowed = boxes.filter((box) => mayGoTo(box.id));
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'down' ? 1 : -1;
    const column = allowed.filter(({ box }) => box.x === from.box.x);
    return nearest(from, column, ({ box }) => sign * (box.y - from.box.y));
  }
  const sign = direction === 'right' ? 1 : -1;
  const ahead = allowed.filter(({ box }) => sign * (box.x - from.box.x) > 0);
  const step = Math.min(...ahead.map(({ box }) => sign * (box.x - from.box.x)));
  const inNext = ahead.filter(({ box }) => sign * (box.x - from.box.x) === step);
  return nearest(from, inNext, ({ box }) => Math.abs(middle(box) - middle(from.box)) + 1);
}

export function boxesOf({ shapes }: Scene): readonly BoxShape[] {
  return shapes.filter((shape) => shape.kind === 'box');
}

/** The one that is the least way off, of those that lie that way at all. */
function nearest(
  from: BoxShape,
  boxes: readonly BoxShape[],
  wayTo: (box: BoxShape) => number,
): string | null {
  let best: BoxShape | null = null;
  for (const box of boxes) {
    if (box.id === from.id || wayTo(box) <= 0) continue;
    if (best === null || wayTo(box) < wayTo(best)) best = box;
  }
  return best?.id ?? null;
}

function middle({ y, height }: { readonly y: number; readonly height: number }): number {
  return y + height / 2;
}

import type { BoxShape, Scene } from '../../drawing/scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The box that the arrow keys lead to from one box: up and down within its column, left and right
 * along a line of connection where there is one, and else to the nearest of the next column. Null
 * where there is none that way.
 */
export function nextBox({ shapes }: Scene, id: string, direction: Direction): string | null {
  const boxes = shapes.filter((shape): shape is BoxShape => shape.kind === 'box');
  const from = boxes.find((box) => box.id === id);
  if (from === undefined) return null;
  if (direction === 'up' || direction === 'down') {
    const sign = direction === 'down' ? 1 : -1;
    const column = boxes.filter(({ box }) => box.x === from.box.x);
    return nearest(from, column, ({ box }) => sign * (box.y - from.box.y));
  }
  const sign = direction === 'right' ? 1 : -1;
  const ahead = boxes.filter(({ box }) => sign * (box.x - from.box.x) > 0);
  const linked = new Set(
    shapes.flatMap((shape) => {
      if (shape.kind !== 'connector') return [];
      if (shape.from === id) return [shape.to];
      return shape.to === id ? [shape.from] : [];
    }),
  );
  const candidates = ahead.some((box) => linked.has(box.id))
    ? ahead.filter((box) => linked.has(box.id))
    : ahead;
  const step = Math.min(...candidates.map(({ box }) => sign * (box.x - from.box.x)));
  const inNext = candidates.filter(({ box }) => sign * (box.x - from.box.x) === step);
  return nearest(from, inNext, ({ box }) => Math.abs(middle(box) - middle(from.box)) + 1);
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

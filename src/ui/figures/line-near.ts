import { onCurve } from '../../drawing/curve.ts';
import type { ConnectorShape, Point, Scene } from '../../drawing/scene.ts';

/** So many points of each piece of a line are looked at. */
const STEPS = 16;

/**
 * The line that lies nearest to a point, and not further off than `reach`; null where none does. A line
 * is thin, so it is not for the pointer to hit it.
 */
export function lineNear({ shapes }: Scene, point: Point, reach: number): ConnectorShape | null {
  let best: ConnectorShape | null = null;
  let least = reach;
  for (const shape of shapes) {
    if (shape.kind !== 'connector' || !isAround(shape.curve, point, least)) continue;
    const distance = distanceTo(shape.curve, point);
    if (distance > least) continue;
    best = shape;
    least = distance;
  }
  return best;
}

/** A curve stays within the box around its handles. */
function isAround(curve: readonly Point[], { x, y }: Point, reach: number): boolean {
  const isBetween = (at: number, ends: readonly number[]) =>
    at >= Math.min(...ends) - reach && at <= Math.max(...ends) + reach;
  const [xs, ys] = [curve.map((each) => each.x), curve.map((each) => each.y)];
  return isBetween(x, xs) && isBetween(y, ys);
}

function distanceTo(curve: readonly Point[], point: Point): number {
  let least = Infinity;
  for (let start = 0; start + 3 < curve.length; start += 3) {
    const [a, b, c, d] = curve.slice(start, start + 4);
    if (!a || !b || !c || !d) break;
    let before = a;
    for (let step = 1; step <= STEPS; step += 1) {
      const here = onCurve([a, b, c, d], step / STEPS);
      least = Math.min(least, distanceToSegment(before, here, point));
      before = here;
    }
  }
  return least;
}

function distanceToSegment(start: Point, end: Point, point: Point): number {
  const [along, down] = [end.x - start.x, end.y - start.y];
  const square = along ** 2 + down ** 2;
  const share =
    square === 0 ? 0 : ((point.x - start.x) * along + (point.y - start.y) * down) / square;
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - start.x - at * along, point.y - start.y - at * down);
}

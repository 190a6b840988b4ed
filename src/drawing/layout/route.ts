import type { Box, Point } from '../scene.ts';

/** How far a line between two boxes of one column swings out, as a share of the gap. */
const SWING = 0.6;

/**
 * The way of a link as one curve of cubic pieces: a start, then for each piece two handles and an
 * end. It leaves and arrives horizontally, at the middle of a side of its boxes [LAY-8].
 *
 * - `from`, `to`: the boxes at its ends, in whichever columns.
 * - `passes`: where it goes through the columns between, in the order of its way, as lines across.
 */
export function routeOf(
  from: Box,
  to: Box,
  passes: readonly (readonly [Point, Point])[],
  gap: number,
): readonly Point[] {
  if (from.x === to.x) return besideItsColumn(from, to, gap);
  const isForward = from.x < to.x;
  const start = sideOf(from, isForward ? 'right' : 'left');
  const end = sideOf(to, isForward ? 'left' : 'right');
  const curve: Point[] = [start];
  let last = start;
  for (const [entry, exit] of passes) {
    curve.push(...across(last, entry), ...across(entry, exit));
    last = exit;
  }
  curve.push(...across(last, end));
  return curve;
}

/** The middle of a side of a box. */
export function sideOf({ x, y, width, height }: Box, side: 'left' | 'right'): Point {
  return { x: side === 'left' ? x : x + width, y: y + height / 2 };
}

/** A piece that begins and ends horizontally. */
function across(from: Point, to: Point): readonly Point[] {
  const middle = (from.x + to.x) / 2;
  return [{ x: middle, y: from.y }, { x: middle, y: to.y }, to];
}

function besideItsColumn(from: Box, to: Box, gap: number): readonly Point[] {
  const [start, end] = [sideOf(from, 'right'), sideOf(to, 'right')];
  const outermost = start.x + SWING * gap;
  return [start, { x: outermost, y: start.y }, { x: outermost, y: end.y }, end];
}

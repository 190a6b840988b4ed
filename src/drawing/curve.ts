import type { Point } from './scene.ts';

/** A start, two handles and an end. */
export type CubicPiece = readonly [Point, Point, Point, Point];

/** A point of a cubic piece of a curve: `place` is 0 at its start and 1 at its end. */
export function onCurve([a, b, c, d]: CubicPiece, place: number): Point {
  const rest = 1 - place;
  const shares = [rest ** 3, 3 * rest ** 2 * place, 3 * rest * place ** 2, place ** 3] as const;
  const mixed = (axis: 'x' | 'y') =>
    shares[0] * a[axis] + shares[1] * b[axis] + shares[2] * c[axis] + shares[3] * d[axis];
  return { x: mixed('x'), y: mixed('y') };
}

import type { Point } from './scene.ts';

/** What every pen draws a scene with, so that a figure looks the same wherever it is. Points. */
export const pen = {
  line: 1.25,
  /** Of the corners of boxes. */
  radius: 5,
  dash: [5, 3],
  /** How much is left of what is drawn faintly. */
  faint: 0.25,
  /** How long an arrow is, and half of how wide. */
  arrow: { length: 7, half: 3.5 },
} as const;

/** The triangle at the end of a curve; every line arrives horizontally, so it lies too. */
export function arrowOf(curve: readonly Point[]): readonly Point[] {
  const [handle, end] = curve.slice(-2);
  if (handle === undefined || end === undefined) return [];
  const { length, half } = pen.arrow;
  const back = end.x - Math.sign(end.x - handle.x) * length;
  return [{ x: back, y: end.y - half }, end, { x: back, y: end.y + half }];
}

/** A curve as the path of a drawing; `say` writes a length. */
export function pathOf(curve: readonly Point[], say: (length: number) => string): string {
  const [start = '', ...rest] = curve.map(({ x, y }) => `${say(x)} ${say(y)}`);
  return `M${start}C${rest.join(' ')}`;
}

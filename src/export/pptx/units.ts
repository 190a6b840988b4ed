import type { Box, Point } from '../../drawing/scene.ts';

/** Office counts in these: 12,700 to the point. */
const EMU_A_POINT = 12_700;

export function emu(points: number): number {
  return Math.round(points * EMU_A_POINT);
}

/** How a figure is laid on a slide: scaled about its upper left corner, and moved. */
export interface Placing {
  readonly scale: number;
  /** Where the upper left corner of the frame of the figure comes to lie. */
  readonly at: Point;
  readonly frame: Box;
}

/** A point of the figure, in points of the slide. */
export function onSlide({ x, y }: Point, { scale, at, frame }: Placing): Point {
  return { x: at.x + (x - frame.x) * scale, y: at.y + (y - frame.y) * scale };
}

/** `a:off` and `a:ext` of a box of the figure. */
export function extent(box: Box, placing: Placing): string {
  const { x, y } = onSlide(box, placing);
  const { scale } = placing;
  return (
    `<a:off x="${String(emu(x))}" y="${String(emu(y))}"/>` +
    `<a:ext cx="${String(emu(box.width * scale))}" cy="${String(emu(box.height * scale))}"/>`
  );
}

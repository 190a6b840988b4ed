import type { Box } from '../../drawing/scene.ts';

/** A4 and A3 less margins of 10 mm, the longer side first, and how fine a printer is. Millimetres. */
const papers = [
  { long: 277, short: 190 },
  { long: 400, short: 277 },
] as const;
const DOTS_AN_INCH = 300;
const MILLIMETRES_AN_INCH = 25.4;
const POINTS_AN_INCH = 72;

/** Dots a point on a screen, where a point is drawn as a dot. */
const SCREEN_SCALE = 2;

/** What is drawn at less than this of its size is hard to read: then the larger paper is better. */
const READABLE = 0.7;

/** The most that every browser on a desk can make: the longest side, and all of it. Dots. */
const MOST_SIDE = 16_384;
const MOST_DOTS = 2 ** 26;

/** How large a picture of a figure is. */
export interface PictureSize {
  /** Dots. */
  readonly width: number;
  readonly height: number;
  /** Dots to a point of the figure. */
  readonly scale: number;
  /** How many dots it says that an inch has, so that it is put in at the right size. */
  readonly dotsAnInch: number;
}

/** Twice as fine as the figure is drawn on a screen. */
export function screenSize(frame: Box): PictureSize {
  return sizeAt(frame, SCREEN_SCALE, SCREEN_SCALE * POINTS_AN_INCH);
}

/**
 * As large as A4 takes, upright or not, and as A3 takes where it would be hard to read on A4; at 300
 * dots an inch.
 */
export function printSize(frame: Box): PictureSize {
  const [long, short] = [Math.max(frame.width, frame.height), Math.min(frame.width, frame.height)];
  const scales = papers.map((paper) =>
    Math.min(points(paper.long) / long, points(paper.short) / short),
  );
  const readable = scales.find((scale) => scale >= READABLE) ?? Math.max(...scales);
  return sizeAt(frame, (readable * DOTS_AN_INCH) / POINTS_AN_INCH, DOTS_AN_INCH);
}

/** Whether every browser on a desk can make it. */
export function canBeMade({ width, height }: PictureSize): boolean {
  return Math.max(width, height) <= MOST_SIDE && width * height <= MOST_DOTS;
}

function sizeAt({ width, height }: Box, scale: number, dotsAnInch: number): PictureSize {
  return { width: dots(width * scale), height: dots(height * scale), scale, dotsAnInch };
}

function dots(length: number): number {
  // What is a whole number but for the last bits of its calculation is that.
  return Math.max(1, Math.ceil(length - 1e-6));
}

function points(millimetres: number): number {
  return (millimetres / MILLIMETRES_AN_INCH) * POINTS_AN_INCH;
}

import { wrapText } from '../../drawing/text/wrap-text.ts';
import { stage } from './stage-factor.ts';

/** In points, with the lines that have room beneath the upper edge. */
const sizes = [
  { size: 24, lines: 1 },
  { size: 20, lines: 1 },
  { size: 17, lines: 1 },
  { size: 14, lines: 2 },
] as const;
const SMALLEST = 12;
const MARGINS = 64;

/** What a title is set in, so that it stands whole at the head of a slide. */
export function titleSize(title: string): number {
  const fitting = sizes.find(
    ({ size, lines }) =>
      wrapText(title, { size, weight: 600 }, stage.width - MARGINS, Infinity).lines.length <= lines,
  );
  return fitting?.size ?? SMALLEST;
}

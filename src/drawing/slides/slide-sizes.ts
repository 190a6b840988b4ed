import { wrapText } from '../text/wrap-text.ts';

/** A slide of 16:9 in points; a figure that needs more gets a larger slide of the same form. */
export const SLIDE = { width: 960, height: 540, margin: 32 } as const;

/** Where the title stands. */
export const TITLE = { y: 16, height: 60 } as const;

const TITLE_LINES = 2;
const titleSizes = [24, 20, 17, 14, 12] as const;

export interface FittedTitle {
  readonly text: string;
  readonly size: number;
  /** Whether it ends in an ellipsis. */
  readonly isCut: boolean;
}

/** A title in the largest size in which it has room on two lines; cut where it has in none. */
export function fittedTitle(title: string): FittedTitle {
  const width = SLIDE.width - 2 * SLIDE.margin;
  const wrapped = (size: number, mostLines: number) =>
    wrapText(title, { size, weight: 600 }, width, mostLines);
  const size = titleSizes.find((one) => wrapped(one, Infinity).lines.length <= TITLE_LINES);
  if (size !== undefined) return { text: title, size, isCut: false };
  const smallest = Math.min(...titleSizes);
  return { text: wrapped(smallest, TITLE_LINES).lines.join(' '), size: smallest, isCut: true };
}

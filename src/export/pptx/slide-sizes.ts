import { wrapText } from '../../drawing/text/wrap-text.ts';

/** A slide of 16:9 in points; a figure that needs more gets a larger slide of the same form. */
export const SLIDE = { width: 960, height: 540, margin: 32 } as const;

/** Where the title stands. */
export const TITLE = { y: 16, height: 60 } as const;

const titleSizes = [24, 20, 17, 14, 12] as const;

/** The largest size in which a title has room on two lines; the smallest where it has in none. */
export function titleSize(title: string): number {
  const width = SLIDE.width - 2 * SLIDE.margin;
  const fits = titleSizes.find(
    (size) => wrapText(title, { size, weight: 600 }, width, Infinity).lines.length <= 2,
  );
  return fits ?? titleSizes[titleSizes.length - 1] ?? 12;
}

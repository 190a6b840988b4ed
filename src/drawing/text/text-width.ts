import { advanceWidths } from './advance-widths.ts';
import { graphemesOf } from './graphemes.ts';

export type FontWeight = keyof typeof advanceWidths;

/** How a text is set. */
export interface Font {
  /** Points. */
  readonly size: number;
  readonly weight: FontWeight;
}

const widthsByWeight = {
  400: widthsFrom(400),
  500: widthsFrom(500),
  600: widthsFrom(600),
} as const;

/** Kerning pulls most pairs together; what it adds to a line of words is less than this share. */
const SPARE = 1.01;

/** Of the size. Another font draws these signs, and nobody knows which: rather too wide [SET-1]. */
const EMOJI = 1.4;
const OTHER = 1.1;
const OTHER_MARK = 0.6;
const WIDE = 4;
const WIDEST = 12;

const unseen = /^[\p{M}\p{Cf}]$/u;
const pictured = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * How wide a text is in the bundled font, in points, with a hundredth to spare [SET-1]. What the
 * font does not have is drawn with some other and counted generously.
 */
export function textWidth(text: string, { size, weight }: Font): number {
  const widths = widthsByWeight[weight];
  let width = 0;
  for (const grapheme of graphemesOf(text)) width += graphemeWidth(grapheme, widths);
  return width * size * SPARE;
}

function graphemeWidth(grapheme: string, widths: ReadonlyMap<string, number>): number {
  const known = widths.get(grapheme);
  if (known !== undefined) return known;
  if (pictured.test(grapheme)) return EMOJI;
  const base = String.fromCodePoint(grapheme.codePointAt(0) ?? 0);
  const mark = widths.has(base) ? 0 : OTHER_MARK;
  let width = 0;
  for (const sign of grapheme) {
    width += unseen.test(sign) ? mark : (widths.get(sign) ?? otherWidth(sign));
  }
  return width;
}

/** Cuneiform, dashes of two and three em, and Arabic signs that are whole sentences are very wide. */
function otherWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xfdf0 && code <= 0xfdfd) return WIDEST;
  const isWide = (code >= 0x12000 && code <= 0x1254f) || code === 0x2e3a || code === 0x2e3b;
  return isWide ? WIDE : OTHER;
}

function widthsFrom(weight: FontWeight): ReadonlyMap<string, number> {
  const widths = new Map<string, number>();
  for (const run of advanceWidths[weight]) {
    run.widths.forEach((width, nth) =>
      widths.set(String.fromCodePoint(run.first + nth), width / 1000),
    );
  }
  return widths;
}

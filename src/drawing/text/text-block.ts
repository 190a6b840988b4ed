import { textKinds, type TextKind } from '../map-sizes.ts';
import type { Paragraph, Point, TextRole, TextRun } from '../scene.ts';
import { ELLIPSIS, wrapText } from './wrap-text.ts';

/** Wrapped text of one kind, before anyone knows where it stands. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly height: number;
  readonly isCut: boolean;
  /** The text of all lines, with no breaks but its own. */
  readonly whole: string;
  readonly role: TextRole;
  readonly kind: TextKind;
}

const blank = /\s/u;

/** How far under the middle of its line a text of size 1 stands, so that it looks centred. */
const SINK = 0.35;

/** Text of a map, set as its role is set there, or as another `kind`. */
export function textBlock(
  text: string,
  role: TextRole,
  width: number,
  kind: TextKind = textKinds[role],
): TextBlock {
  const { font, lineHeight, mostLines } = kind;
  const { lines, isCut } = wrapText(text, font, width, mostLines);
  return {
    lines,
    isCut,
    whole: isCut ? beginningOf(text, lines) : text,
    role,
    kind,
    height: lines.length * lineHeight,
  };
}

/** What of a text stands in its lines, without the hyphens that were put where a word is broken [SET-2]. */
function beginningOf(text: string, lines: readonly string[]): string {
  let at = 0;
  for (const sign of lines.join('').slice(0, -ELLIPSIS.length)) {
    if (blank.test(sign)) continue;
    while (blank.test(text.charAt(at))) at += 1;
    if (text.startsWith(sign, at)) at += sign.length;
  }
  return `${text.slice(0, at)}${ELLIPSIS}`;
}

/** Where the block began that a line is the first of. */
export function topOf({ y, size, lineHeight }: TextRun): number {
  return y - SINK * size - lineHeight / 2;
}

/** How high some lines are together. */
export function heightOf(lines: readonly Pick<TextRun, 'lineHeight'>[]): number {
  return lines.reduce((height, { lineHeight }) => height + lineHeight, 0);
}

/** The lines of a block whose top begins at a point, each starting or centred there. */
export function runsFrom(
  { lines, role, kind }: TextBlock,
  { x, y }: Point,
  anchor: TextRun['anchor'] = 'start',
): readonly TextRun[] {
  const { font, lineHeight } = kind;
  return lines.map((text, nth) => ({
    text,
    x,
    y: y + (nth + 0.5) * lineHeight + SINK * font.size,
    anchor,
    size: font.size,
    weight: font.weight,
    lineHeight,
    role,
  }));
}

/** The block unbroken, for pens whose text can be edited; nothing where there is no text. */
export function paragraphsFrom({ whole, role, kind }: TextBlock): readonly Paragraph[] {
  return whole === '' ? [] : [{ text: whole, role, ...kind.font }];
}

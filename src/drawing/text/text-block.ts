import { textKinds } from '../map-sizes.ts';
import type { Point, TextRole, TextRun } from '../scene.ts';
import { wrapText } from './wrap-text.ts';

/** Wrapped text of one kind, before anyone knows where it stands. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly height: number;
  readonly isCut: boolean;
  /** The text of all lines, with no breaks but its own. */
  readonly whole: string;
  readonly role: TextRole;
}

/** How far under the middle of its line a text of size 1 stands, so that it looks centred. */
const SINK = 0.35;

export function textBlock(text: string, role: TextRole, width: number): TextBlock {
  const { font, lineHeight, mostLines } = textKinds[role];
  const { lines, isCut } = wrapText(text, font, width, mostLines);
  return {
    lines,
    isCut,
    whole: isCut ? lines.join(' ') : text,
    role,
    height: lines.length * lineHeight,
  };
}

/** Where the block began that a line is the first of. */
export function topOf({ y, role, size }: TextRun): number {
  return y - SINK * size - textKinds[role].lineHeight / 2;
}

/** How high some lines of one kind are together. */
export function heightOf(lines: readonly Pick<TextRun, 'role'>[]): number {
  return lines.reduce((height, { role }) => height + textKinds[role].lineHeight, 0);
}

/** The lines of a block whose top begins at a point, each starting or centred there. */
export function runsFrom(
  { lines, role }: TextBlock,
  { x, y }: Point,
  anchor: TextRun['anchor'] = 'start',
): readonly TextRun[] {
  const { font, lineHeight } = textKinds[role];
  return lines.map((text, nth) => ({
    text,
    x,
    y: y + (nth + 0.5) * lineHeight + SINK * font.size,
    anchor,
    size: font.size,
    weight: font.weight,
    role,
  }));
}

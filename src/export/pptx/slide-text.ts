import type { FontWeight } from '../../drawing/text/text-width.ts';
import { xmlText } from '../xml-text.ts';
import { filled } from './shape-marks.ts';

/**
 * The font of the app, with what it looks like: where it is not installed, Office takes one that is like
 * it instead of the first it has.
 */
export const TYPEFACE =
  '<a:latin typeface="IBM Plex Sans" panose="020B0503050203000203" pitchFamily="34" charset="0"/>';
/** Powers of a program that has no half bold: from here on it is bold. */
const BOLD_FROM: FontWeight = 600;
/** The smallest a text can be, in hundredths of a point. */
const SMALLEST = 100;

/** A paragraph as it can be edited: no lines broken but by the box it stands in. */
export interface Paragraph {
  readonly text: string;
  /** Points on the slide. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly colour: string;
  readonly isFaded: boolean;
}

export function paragraphXml(
  { text, size, weight, colour, isFaded }: Paragraph,
  align: 'l' | 'ctr' | 'r' = 'l',
): string {
  const hundredths = Math.max(SMALLEST, Math.round(size * 100));
  const bold = weight >= BOLD_FROM ? ' b="1"' : '';
  const direction = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text) ? ' rtl="1"' : '';
  return (
    `<a:p><a:pPr algn="${align}"${direction}/><a:r>` +
    `<a:rPr lang="da-DK" sz="${String(hundredths)}"${bold} dirty="0">` +
    `${filled(colour, isFaded)}${TYPEFACE}</a:rPr>` +
    `<a:t>${xmlText(text)}</a:t></a:r></a:p>`
  );
}

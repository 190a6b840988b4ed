import { pen } from '../../drawing/pen.ts';
import { xmlText } from '../xml-text.ts';

/** Names of shapes in the list of a slide are short; the whole text is in the description. */
const LONGEST_NAME = 80;
/** A share as Office says it: in thousandths of a per cent. */
const WHOLE = 100_000;

/** `p:cNvPr`: the number of a shape on its slide, and what it says, to who does not see it too. */
export function named(id: number, says: string): string {
  const short = says.length > LONGEST_NAME ? `${says.slice(0, LONGEST_NAME - 1)}…` : says;
  return `<p:cNvPr id="${String(id)}" name="${xmlText(short)}" descr="${xmlText(says)}"/>`;
}

/** A colour such as `#1d3557`. */
export function filled(colour: string, isFaded: boolean): string {
  const alpha = isFaded ? `<a:alpha val="${String(pen.faint * WHOLE)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

import { xmlText } from '../xml-text.ts';

/** Names of shapes in the list of a slide are short; the whole text is in the description. */
const LONGEST_NAME = 80;
/** Of what is drawn faintly, in thousandths of a per cent. */
const FAINT = 25_000;

/** `p:cNvPr`: the number of a shape on its slide, its name, and what it says to who does not see it. */
export function named(id: number, name: string, description: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return `<p:cNvPr id="${String(id)}" name="${xmlText(short)}" descr="${xmlText(description)}"/>`;
}

/** A colour such as `#1d3557`. */
export function filled(colour: string, isFaded: boolean): string {
  const alpha = isFaded ? `<a:alpha val="${String(FAINT)}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

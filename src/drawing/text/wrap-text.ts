import { graphemesOf } from './graphemes.ts';
import { textWidth, type Font } from './text-width.ts';

/** A text in lines that fit. */
export interface WrappedText {
  readonly lines: readonly string[];
  /** Whether something is left out, which the last line then shows by its ellipsis [SET-2]. */
  readonly isCut: boolean;
}

/** Where lines may end: blanks of every kind but those that hold together. */
const blanks = /[\t-\r \u0085\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/u;
const afterHyphens = /(?<=[-\u2010\u2013\u2014/])(?=.)/u;
const letter = /\p{L}/u;

/** What a text ends in that is cut. */
export const ELLIPSIS = '…';

/** More parts of signs than stand on an em in any writing: what is longer is cut before it is measured. */
const UNITS_AN_EM = 24;

/**
 * A text in lines of at most `width` points. Lines end between words, after a hyphen or a stroke; a
 * word that is wider than a line is broken between its signs [SET-3], with a hyphen between letters.
 * What does not fit into `mostLines` is cut, and that is told [SET-2].
 */
export function wrapText(text: string, font: Font, width: number, mostLines: number): WrappedText {
  const most = Math.ceil((mostLines * width * UNITS_AN_EM) / font.size);
  const drawn = text.length <= most ? text : text.slice(0, most).replace(/\p{Cs}$/u, '');
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, font) <= width;
  for (const word of drawn.split(blanks).filter((part) => part !== '')) {
    // What comes after is not drawn, however long it is.
    if (lines.length > mostLines) break;
    word.split(afterHyphens).forEach((part, nth) => {
      const joint = line === '' || nth > 0 ? '' : ' ';
      if (fits(line + joint + part)) {
        line += joint + part;
        return;
      }
      if (line !== '') lines.push(line);
      const pieces = fits(part) ? [part] : brokenWord(part, fits, mostLines + 1);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    });
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines && drawn.length === text.length) return { lines, isCut: false };
  const last = lines.slice(0, mostLines).at(-1) ?? '';
  return { lines: [...lines.slice(0, mostLines - 1), shortened(last, fits)], isCut: true };
}

/**
 * A word in pieces that fit, each as long as may be; those after the first `most` are left out. One sign
 * stands alone however wide it is.
 */
function brokenWord(
  word: string,
  fits: (line: string) => boolean,
  most: number,
): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const sign of graphemesOf(word)) {
    if (pieces.length > most) break;
    const isBetweenLetters = letter.test(sign) && letter.test(piece.slice(-1));
    if (piece === '' || fits(`${piece}${sign}${isBetweenLetters ? '-' : ''}`)) {
      piece += sign;
    } else {
      pieces.push(isBetweenLetters && fits(`${piece}-`) ? `${piece}-` : piece);
      piece = sign;
    }
  }
  return [...pieces, piece];
}

/** The longest beginning that fits with an ellipsis after it. */
function shortened(line: string, fits: (line: string) => boolean): string {
  let kept = '';
  for (const sign of graphemesOf(line)) {
    if (!fits(`${kept}${sign}${ELLIPSIS}`)) break;
    kept += sign;
  }
  return `${kept.trimEnd()}${ELLIPSIS}`;
}

import type { DocumentFailure, TextPlace } from './document-failure.ts';

/** What may come next. */
type Expected = 'value' | 'value or close' | 'name' | 'name or close' | 'colon' | 'comma' | 'end';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What is left at the end of a text that ends within a number or a word, or between them. */
const unfinished = /^(?:|[-.]|[eE][+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul)$/;
const LONGEST_UNFINISHED = 5;
const words = ['true', 'false', 'null'];
const blanks = new Set([' ', '\t', '\n', '\r']);
const escapes = new Set(['"', '\\', '/', 'b', 'f', 'n', 'r', 't']);

/**
 * Why a text is no JSON, and where: told by our own reading, because browsers say it each in their
 * own words and some say no place. Null for text that is JSON.
 *
 * One pass, without recursion; never throws. Errors: `empty`, `cut-off`, `not-json`.
 */
export function jsonFault(text: string): DocumentFailure | null {
  const at = endOfJson(text);
  if (at === null) return null;
  if (text.trim() === '') return { kind: 'empty' };
  const kind = unfinished.test(text.slice(at, at + LONGEST_UNFINISHED)) ? 'cut-off' : 'not-json';
  return { kind, place: placeOf(text, at) };
}

/** Where a character stands, as an editor tells it. */
export function placeOf(text: string, at: number): TextPlace {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, character: at - start + 1 };
}

/** The index of the first character that cannot stand where it does; null where there is none. */
function endOfJson(text: string): number | null {
  const closers: string[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (closers.length === 0 ? 'end' : 'comma');
  for (let at = 0; ; at += 1) {
    while (blanks.has(text.charAt(at))) at += 1;
    if (at >= text.length) return expected === 'end' ? null : text.length;
    const sign = text.charAt(at);
    if ((expected === 'comma' || expected.endsWith('close')) && sign === closers.at(-1)) {
      closers.pop();
      expected = afterValue();
    } else if (expected === 'comma' && sign === ',') {
      expected = closers.at(-1) === '}' ? 'name' : 'value';
    } else if (expected === 'colon' && sign === ':') {
      expected = 'value';
    } else if (expected.startsWith('name') && sign === '"') {
      const end = endOfText(text, at);
      if (!end.isWhole) return end.at;
      at = end.at;
      expected = 'colon';
    } else if (expected.startsWith('value')) {
      if (sign === '{' || sign === '[') {
        closers.push(sign === '{' ? '}' : ']');
        expected = sign === '{' ? 'name or close' : 'value or close';
        continue;
      }
      const end = endOfPlainValue(text, at);
      if (!end.isWhole) return end.at;
      at = end.at;
      expected = afterValue();
    } else {
      return at;
    }
  }
}

/** The last character of a value, or the first one that is wrong. */
interface End {
  readonly isWhole: boolean;
  readonly at: number;
}

function endOfPlainValue(text: string, start: number): End {
  if (text.charAt(start) === '"') return endOfText(text, start);
  const word = words.find((known) => text.startsWith(known, start));
  if (word !== undefined) return { isWhole: true, at: start + word.length - 1 };
  number.lastIndex = start;
  const [digits = ''] = number.exec(text) ?? [];
  return digits === ''
    ? { isWhole: false, at: start }
    : { isWhole: true, at: start + digits.length - 1 };
}

function endOfText(text: string, start: number): End {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return { isWhole: true, at };
    if (sign < ' ') return { isWhole: false, at };
    if (sign !== '\\') continue;
    at += 1;
    if (text.charAt(at) === 'u') {
      const isEnding = at + 4 >= text.length;
      if (isEnding) return { isWhole: false, at: text.length };
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return { isWhole: false, at };
      at += 4;
    } else if (!escapes.has(text.charAt(at))) {
      return { isWhole: false, at };
    }
  }
  return { isWhole: false, at: text.length };
}

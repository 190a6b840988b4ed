import type { DocumentIssue } from './document-failure.ts';
import { DEEPEST_NESTING, MOST_ENTRIES, MOST_FIELDS, MOST_ISSUES } from './limits.ts';

/** A list or a group that is being read. */
interface Frame {
  readonly isGroup: boolean;
  /** The fields met so far; null before the first one. */
  fields: Set<string> | null;
  /** The field or the entry that is being read. */
  step: string | number;
}

/** What reading JSON would pass over in silence, or could not bear. */
export interface TextFaults {
  /** Where it gets deeper, or fuller, than any document [FIL-3]; null where it never does. */
  readonly excess: { readonly kind: 'too-deep' | 'too-full'; readonly at: number } | null;
  /** Every field that is said twice in one group [FIL-4]. */
  readonly repeated: readonly DocumentIssue[];
}

/** Documents have a list or a group to some thirty characters; `{},` again and again has many. */
const LEAST_CHARACTERS_A_FRAME = 12;
const SOME_FRAMES = 1_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const [OPEN_GROUP, CLOSE_GROUP, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * Looks a text of JSON over before it is parsed: for what would take more memory or stack than any
 * document does [FIL-3], and for fields that are said twice, of which the last would win [FIL-4].
 *
 * One pass, without recursion. What it finds in text that is no JSON means nothing: such text is
 * refused anyway. Never throws.
 */
export function textFaults(text: string): TextFaults {
  const repeated: DocumentIssue[] = [];
  const frames: Frame[] = [];
  const mostFrames = SOME_FRAMES + text.length / LEAST_CHARACTERS_A_FRAME;
  let opened = 0;
  let frame: Frame | undefined;
  const tooFull = (at: number): TextFaults => ({ excess: { kind: 'too-full', at }, repeated });
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfText(text, at);
      if (frame?.isGroup === true && isFollowedByColon(text, end)) {
        const name = plainText(text.slice(at, end));
        frame.step = name;
        frame.fields ??= new Set();
        if (frame.fields.has(name) && repeated.length < MOST_ISSUES) {
          const path = frames.map(({ step }) => step);
          repeated.push({ path, problem: { kind: 'duplicate-field' } });
        }
        if (frame.fields.add(name).size > MOST_FIELDS) return tooFull(at);
      }
      at = end - 1;
    } else if (code === OPEN_GROUP || code === OPEN_LIST) {
      const isGroup = code === OPEN_GROUP;
      frame = { isGroup, fields: null, step: isGroup ? '' : 0 };
      opened += 1;
      if (frames.push(frame) > DEEPEST_NESTING)
        return { excess: { kind: 'too-deep', at }, repeated };
      if (opened > mostFrames) return tooFull(at);
    } else if (code === CLOSE_GROUP || code === CLOSE_LIST) {
      frames.pop();
      frame = frames.at(-1);
    } else if (code === COMMA && typeof frame?.step === 'number') {
      frame.step += 1;
      if (frame.step >= MOST_ENTRIES) return tooFull(at);
    }
  }
  return { excess: null, repeated };
}

/** The index after the closing quote of the text that begins at `start`. */
function endOfText(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) break;
    if (code === BACKSLASH) end += 1;
  }
  return end + 1;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (blanks.has(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === COLON;
}

/** The same field may be written with and without escapes. */
function plainText(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

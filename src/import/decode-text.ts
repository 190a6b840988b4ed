import { fail, ok, type Result } from '../base/result.ts';
import type { FileFailure } from '../document/document-failure.ts';

/** What packed files begin with: zip, an empty zip, gzip, 7z, rar, xz and zstandard. */
const packed: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21, 0x1a],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  [0x28, 0xb5, 0x2f, 0xfd],
];

/** The marks of byte order of UTF-16. */
const utf16: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** Bytes at the beginning that are looked at to tell what kind of file it is. */
const HEAD = 4096;

/** Stands for bytes that are no character. */
const NO_CHARACTER = '\uFFFD';

/**
 * The text that bytes stand for in UTF-8, to the last byte or not at all [IMP-3]. A byte order mark
 * is passed over.
 *
 * Errors: `packed` and `utf-16`, by how it begins; `not-text` for what has bytes no text has;
 * `not-utf-8` for other sets of characters, with the first line that shows it.
 */
export function decodedText(bytes: Uint8Array): Result<string, FileFailure> {
  const head = bytes.subarray(0, HEAD);
  if (packed.some((mark) => beginsWith(head, mark))) return fail({ kind: 'packed' });
  if (utf16.some((mark) => beginsWith(head, mark)) || isEveryOtherByteZero(head)) {
    return fail({ kind: 'utf-16' });
  }
  if (head.includes(0)) return fail({ kind: 'not-text' });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return head.some(isControl)
      ? fail({ kind: 'not-text' })
      : fail({ kind: 'not-utf-8', line: firstBrokenLine(bytes) });
  }
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** JSON begins with signs that are half zero in UTF-16, whichever half comes first. */
function isEveryOtherByteZero(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}

/** Tabs and the ends of lines and pages are part of texts; the other signs below 32 are not. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

function firstBrokenLine(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf(NO_CHARACTER);
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
  }
  return line;
}

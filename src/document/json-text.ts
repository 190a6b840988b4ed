import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from './document-failure.ts';
import { jsonFault, placeOf } from './json-fault.ts';
import { DEEPEST_NESTING } from './limits.ts';
import { textFaults } from './text-faults.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The value a text of JSON stands for [FIL-3, FIL-4]. Never throws.
 *
 * - A byte order mark at the start is passed over: Windows editors write one.
 * - `limitInBytes` is that of the text as UTF-8.
 *
 * Errors: `too-large`; `too-deep` and `too-full` for what no document is; `empty`, `cut-off` and
 * `not-json` for what is no JSON; `invalid` for fields that are said twice.
 */
export function jsonFrom(text: string, limitInBytes: number): Result<unknown, DocumentFailure> {
  if (isLongerThan(text, limitInBytes)) return fail({ kind: 'too-large', limitInBytes });
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { excess, repeated } = textFaults(json);
  if (excess !== null) {
    const place = placeOf(json, excess.at);
    return fail(
      excess.kind === 'too-deep'
        ? { kind: 'too-deep', most: DEEPEST_NESTING, place }
        : { kind: 'too-full', place },
    );
  }
  try {
    const value: unknown = JSON.parse(json);
    return repeated.length === 0 ? ok(value) : fail({ kind: 'invalid', issues: repeated });
  } catch {
    return fail(jsonFault(json) ?? { kind: 'not-json', place: { line: 1, character: 1 } });
  }
}

/** Bytes of UTF-8, counted only where the number of characters does not settle it. */
export function isLongerThan(text: string, limitInBytes: number): boolean {
  if (text.length > limitInBytes) return true;
  if (text.length * 3 <= limitInBytes) return false;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Half of a pair counts two: together they are the four bytes such a character takes.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes > limitInBytes;
}

import { fail, type Result } from '../base/result.ts';
import type { FileFailure } from '../document/document-failure.ts';
import { decodedText } from './decode-text.ts';

/**
 * The text of a file.
 *
 * A file of more than `limitInBytes` is not touched [IMP-2]. Errors: `too-large`; `not-reached` for
 * one that is gone, locked or changed since it was chosen; as those of `decodedText`.
 */
export async function readText(
  file: Blob,
  limitInBytes: number,
): Promise<Result<string, FileFailure>> {
  if (file.size > limitInBytes) return fail({ kind: 'too-large', limitInBytes });
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return fail({ kind: 'not-reached' });
  }
  return decodedText(new Uint8Array(bytes));
}

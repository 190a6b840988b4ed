import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

import { canonicalJson } from '../base/canonical-json.ts';

/**
 * What a stored document is recognised by: SHA-256 over its JSON, as 64 hexadecimal digits [SAV-9].
 *
 * Counted at once and not when the browser gets round to it: a page that is being closed has no
 * later [SAV-8]. The order of fields counts, and is what the database keeps too.
 */
export function checksumOf(document: unknown): string {
  return textChecksum(JSON.stringify(document));
}

/** The same over canonical JSON: what a named version is recognised by, on any device [SEA-1, DOC-9]. */
export function canonicalChecksum(document: unknown): string {
  return textChecksum(canonicalJson(document));
}

/** The same over a text in UTF-8. */
export function textChecksum(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Whether a document is still what was saved. One that was saved without a checksum is believed, and
 * one that cannot be written as JSON is none of ours.
 */
export function isIntact(record: {
  readonly document: unknown;
  readonly sha256?: string | undefined;
}): boolean {
  try {
    const found = checksumOf(record.document);
    return record.sha256 === undefined || record.sha256 === found;
  } catch {
    return false;
  }
}

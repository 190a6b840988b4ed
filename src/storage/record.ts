import type { Attempt, StoredDocument } from './database.ts';
import { checksumOf } from './checksum.ts';

interface Recorded {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly attempt?: Attempt | null;
}

/** A document as it is put on the disk. */
export function recordOf(
  recorded: Recorded & { readonly document: { readonly schemaVersion: number } },
): StoredDocument {
  return recordOfShape(recorded.document.schemaVersion, recorded);
}

/** The same for one whose shape is that of another within it: where all records are made [SAV-9]. */
export function recordOfShape(
  schemaVersion: number,
  { id, revision, savedAt, document, attempt = null }: Recorded & { readonly document: object },
): StoredDocument {
  return { id, revision, savedAt, schemaVersion, document, attempt, sha256: checksumOf(document) };
}

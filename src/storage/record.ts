import type { Attempt, StoredDocument } from './database.ts';
import { checksumOf } from './checksum.ts';

/** A document as it is put on the disk: the one place where records are made [SAV-9]. */
export function recordOf({
  id,
  revision,
  savedAt,
  document,
  attempt = null,
}: {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly document: { readonly schemaVersion: number };
  readonly attempt?: Attempt | null;
}): StoredDocument {
  const { schemaVersion } = document;
  return { id, revision, savedAt, schemaVersion, document, attempt, sha256: checksumOf(document) };
}

import { fail, ok, type Result } from '../base/result.ts';
import { isSameJson } from '../base/same-json.ts';
import type { Database, StoredDocument } from './database.ts';

/** A document to be written, and what must be so on the disk for that. */
export interface Writing {
  readonly store: 'cases' | 'organisation';
  readonly id: string;
  readonly schemaVersion: number;
  readonly document: unknown;
  /** The revision the edit started from; 0 for a document that is not there. */
  readonly base: number;
  readonly savedAt: string;
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly revision: number;
}

/**
 * The one way a document gets to the disk: one strict transaction that looks at the revision, draws
 * the next, and writes. Answers when it has completed, not when its requests have succeeded [SAV-1];
 * gives the new revision, or the one that stands in the way [SAV-2].
 *
 * Before a newer shape is written over an older one, the older is kept [SAV-5]. Done again after a
 * connection that died on the way, it finds its own work and is content with it.
 */
export async function writeDocument(
  database: Database,
  { store, id, schemaVersion, document, base, savedAt }: Writing,
): Promise<Result<number, Conflict>> {
  const transaction = database.transaction([store, 'originals', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const documents = transaction.objectStore(store);
  const meta = transaction.objectStore('meta');
  const [stored, last] = await Promise.all([documents.get(id), meta.get('revision')]);

  const found = stored?.revision ?? 0;
  if (found !== base) {
    await transaction.done;
    const isOurs = stored !== undefined && isSameJson(stored.document, document);
    return isOurs ? ok(found) : fail({ kind: 'conflict', revision: found });
  }

  const revision = nextRevision(last, found);
  const record: StoredDocument = { id, revision, savedAt, schemaVersion, document };
  const isMigrated = stored !== undefined && stored.schemaVersion < schemaVersion;
  await Promise.all([
    ...(isMigrated ? [transaction.objectStore('originals').put(stored)] : []),
    documents.put(record),
    meta.put(revision, 'revision'),
    transaction.done,
  ]);
  return ok(revision);
}

/** Above every revision that was given out, also where the counter has been lost. */
export function nextRevision(last: string | number | undefined, found: number): number {
  return Math.max(Number(last ?? 0), found) + 1;
}

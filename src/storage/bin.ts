import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Database, DeletedDocument, StoredDocument } from './database.ts';
import { nextRevision } from './write.ts';

const STRICT = { durability: 'strict' } as const;

/** Moves a case to the bin, as it lies on the disk [SAV-4]. A case that is not there stays away. */
export async function moveToBin(database: Database, id: CaseId, deletedAt: Instant): Promise<void> {
  const transaction = database.transaction(['cases', 'bin'], 'readwrite', STRICT);
  const cases = transaction.objectStore('cases');
  const stored = await cases.get(id);
  await Promise.all([
    ...(stored === undefined
      ? []
      : [transaction.objectStore('bin').put({ ...stored, deletedAt }), cases.delete(id)]),
    transaction.done,
  ]);
}

/**
 * Brings the last version of a case back from the bin as it was, with a revision of its own
 * [SAV-4]. Where the case is on the device again, that one goes to the bin instead.
 */
export async function bringBack(database: Database, id: CaseId, now: Instant): Promise<void> {
  const transaction = database.transaction(['cases', 'bin', 'meta'], 'readwrite', STRICT);
  const [cases, bin, meta] = [
    transaction.objectStore('cases'),
    transaction.objectStore('bin'),
    transaction.objectStore('meta'),
  ];
  const [stored, versions, last] = await Promise.all([
    cases.get(id),
    bin.getAll(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
    meta.get('revision'),
  ]);
  const newest = versions.at(-1);
  const work: Promise<unknown>[] = [transaction.done];
  if (newest !== undefined) {
    const revision = nextRevision(last, newest.revision);
    work.push(
      bin.delete([id, newest.revision]),
      cases.put({ ...withoutDeletion(newest), revision, savedAt: now }),
      meta.put(revision, 'revision'),
    );
    if (stored !== undefined) work.push(bin.put({ ...stored, deletedAt: now }));
  }
  await Promise.all(work);
}

/**
 * Puts a case where another version of it lies; that one goes to the bin in the same transaction
 * [SAV-4]. Gives the new revision, which no tab that has the other one open can have [SAV-2].
 */
export async function putInPlaceOf(
  database: Database,
  document: BusinessCase,
  now: Instant,
): Promise<number> {
  const { id, schemaVersion } = document;
  const transaction = database.transaction(['cases', 'bin', 'meta'], 'readwrite', STRICT);
  const [cases, bin, meta] = [
    transaction.objectStore('cases'),
    transaction.objectStore('bin'),
    transaction.objectStore('meta'),
  ];
  const [stored, last] = await Promise.all([cases.get(id), meta.get('revision')]);
  const revision = nextRevision(last, stored?.revision ?? 0);
  await Promise.all([
    ...(stored === undefined ? [] : [bin.put({ ...stored, deletedAt: now })]),
    cases.put({ id, revision, savedAt: now, schemaVersion, document }),
    meta.put(revision, 'revision'),
    transaction.done,
  ]);
  return revision;
}

function withoutDeletion(deleted: DeletedDocument): StoredDocument {
  const { id, revision, savedAt, schemaVersion, document } = deleted;
  return { id, revision, savedAt, schemaVersion, document };
}

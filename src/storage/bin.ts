import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Database, DeletedDocument, StoredDocument, Tombstone } from './database.ts';
import { noteWrite } from './journal.ts';
import { recordOf } from './record.ts';
import { otherRevision } from './revisions.ts';
import { all, inOneTransaction } from './transaction.ts';
import { isTombstone } from './write.ts';

/**
 * Moves a case to the bin, as it lies on the disk, readable or not [SAV-4]. A mark stays in its
 * place, so that who still has it open does not write it there again [SAV-2]. A case that is not
 * there stays away.
 */
export function moveToBin(database: Database, id: CaseId, now: Instant): Promise<void> {
  return inOneTransaction(database, ['cases', 'bin', 'journal'], async (transaction) => {
    const cases = transaction.objectStore('cases');
    const stored = await cases.index('by-id').get(id);
    if (stored === undefined || isTombstone(stored)) return;
    const mark: Tombstone = {
      id,
      revision: otherRevision(stored),
      savedAt: now,
      isDeleted: true,
    };
    await all(
      () => transaction.objectStore('bin').put({ ...stored, deletedAt: now }),
      () => cases.delete([id, stored.revision]),
      () => cases.add(mark),
      () => noteWrite(transaction, 'cases', mark),
    );
  });
}

/**
 * Brings a version of a case back from the bin as it was, with a revision of its own [SAV-4]: the
 * one of `revision`, or the last one. Where the case is on the device, that one goes to the bin
 * instead. A version that is not there changes nothing.
 */
export function bringBack(
  database: Database,
  id: CaseId,
  revision: number | null,
  now: Instant,
): Promise<void> {
  return inOneTransaction(database, ['cases', 'bin', 'journal'], async (transaction) => {
    const cases = transaction.objectStore('cases');
    const bin = transaction.objectStore('bin');
    const [stored, versions] = await all(
      () => cases.index('by-id').get(id),
      () => bin.getAll(IDBKeyRange.bound([id], [id, []])),
    );
    const newest = versions.at(-1);
    const wanted = versions.find((version) => version.revision === revision);
    const chosen = revision === null ? newest : wanted;
    if (newest === undefined || chosen === undefined) return;
    const next = Math.max(otherRevision(stored), otherRevision(newest));
    const record = { ...withoutDeletion(chosen), revision: next, savedAt: now };
    await all(
      () => bin.delete([id, chosen.revision]),
      ...(stored === undefined ? [] : [() => cases.delete([id, stored.revision])]),
      ...(stored === undefined || isTombstone(stored)
        ? []
        : [() => bin.put(replaced(stored, now))]),
      () => cases.add(record),
      () => noteWrite(transaction, 'cases', record),
    );
  });
}

/**
 * Puts a case where another version of it lies; that one goes to the bin in the same transaction
 * [SAV-4]. Gives the new revision, which no tab that has the other one open can have [SAV-2].
 */
export function putInPlaceOf(
  database: Database,
  document: BusinessCase,
  now: Instant,
): Promise<number> {
  const { id } = document;
  return inOneTransaction(database, ['cases', 'bin', 'journal'], async (transaction) => {
    const cases = transaction.objectStore('cases');
    const stored = await cases.index('by-id').get(id);
    const revision = otherRevision(stored);
    const record = recordOf({ id, revision, savedAt: now, document });
    await all(
      ...(stored === undefined ? [] : [() => cases.delete([id, stored.revision])]),
      ...(stored === undefined || isTombstone(stored)
        ? []
        : [() => transaction.objectStore('bin').put(replaced(stored, now))]),
      () => cases.add(record),
      () => noteWrite(transaction, 'cases', record),
    );
    return revision;
  });
}

/** A version as it lies in the bin when another one has taken its place. */
export function replaced(stored: StoredDocument, now: Instant): DeletedDocument {
  return { ...stored, deletedAt: now, isReplaced: true };
}

function withoutDeletion(deleted: DeletedDocument): StoredDocument {
  const { id, revision, savedAt, schemaVersion, document, sha256 } = deleted;
  const stored = { id, revision, savedAt, schemaVersion, document, attempt: null };
  return sha256 === undefined ? stored : { ...stored, sha256 };
}

import { fail, ok, type Result } from '../base/result.ts';
import type { SaveFailure } from '../state/services.ts';
import type { Connection } from './connection.ts';
import type { Attempt, Database, SingleStoreName, StoredDocument, Tombstone } from './database.ts';
import { nameOf } from './errors.ts';
import { noteWrite } from './journal.ts';
import { recordOf } from './record.ts';
import { all, allAndCommit, inOneTransaction } from './transaction.ts';

/** A document to be saved. */
export interface Writing {
  readonly store: 'cases' | SingleStoreName;
  readonly id: string;
  readonly document: { readonly schemaVersion: number };
  /** The revision the edit started from; 0 for a document that is not there. */
  readonly base: number;
  readonly savedAt: string;
}

/** What is on the disk, as far as this page has seen: nothing needs to be read before a save. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
  readonly schemaVersion: number;
  /** What lies there instead if the save that is to give this revision fails. */
  readonly orElse?: number;
}

export interface Writer {
  readonly see: (seen: Seen) => void;
  readonly write: (writing: Writing) => Promise<Result<number, SaveFailure>>;
}

/**
 * The one way an edited document gets to the disk: one strict transaction, that answers when it has
 * completed [SAV-1, PRM-3], with the new revision or with the one that stands in the way [SAV-2].
 *
 * A save onto what this page has seen asks the database nothing, so that it is out of the page's
 * hands at once: a page that is being closed gets no answers any more [SAV-8]. So may a save onto one
 * that is under way: only the one who may write edits a document, and what is done to it otherwise
 * never takes the number of an edit. Where that fails, a second transaction looks at what lies there.
 *
 * `page` is an id that no other page has.
 */
export function createWriter(connection: Connection, page: string): Writer {
  const seenById = new Map<string, Seen>();
  /** The saves that failed as far as this page knows, and may have come through all the same. */
  const unanswered = new Set<number>();
  let attempts = 0;
  const see = (seen: Seen) => seenById.set(seen.id, seen);

  return {
    see,
    write: async (writing) => {
      const { id, base } = writing;
      const { schemaVersion } = writing.document;
      attempts += 1;
      const attempt = { page, number: attempts, base };
      const seen = seenById.get(id);
      const isSeen = seen?.revision === base && seen.schemaVersion === schemaVersion;
      const mine: Mine = { attempt, unanswered, orElse: isSeen ? seen.orElse : undefined };
      const expected = { id, schemaVersion, revision: base + 1, orElse: base };
      see(expected);
      const written = await connection.use(async (database) => {
        const revision = isSeen ? await writeUnseen(database, writing, attempt) : null;
        return revision === null ? writeAfterLook(database, writing, mine) : ok(revision);
      });
      if (!written.ok) {
        unanswered.add(attempt.number);
        // Nothing was put on top of it: what lay there before does so again, as far as anyone knows.
        if (seen !== undefined && seenById.get(id) === expected) see(seen);
        return written;
      }
      if (written.value.ok) see({ id, schemaVersion, revision: written.value.value });
      return written.value;
    },
  };
}

/** A save, and those of the same page whose answers were lost. */
interface Mine {
  readonly attempt: Attempt;
  readonly unanswered: ReadonlySet<number>;
  /** What lies there when the save that this one was put on top of has failed. */
  readonly orElse: number | undefined;
}

/** Null when something else than `base` lies on the disk; nothing is written then. */
async function writeUnseen(
  database: Database,
  writing: Writing,
  attempt: Attempt,
): Promise<number | null> {
  const { store, id, base } = writing;
  const record = recordOf({ ...writing, revision: base + 1, attempt });
  try {
    await inOneTransaction(database, [store, 'journal'], async (transaction) => {
      const documents = transaction.objectStore(store);
      await allAndCommit(
        transaction,
        () => documents.delete([id, base]),
        () => documents.add(record),
        () => noteWrite(transaction, store, record),
      );
    });
    return record.revision;
  } catch (error) {
    if (nameOf(error) === 'ConstraintError') return null;
    throw error;
  }
}

/** Looks first. Before a newer shape is written over an older one, the older is kept [SAV-5]. */
async function writeAfterLook(
  database: Database,
  writing: Writing,
  mine: Mine,
): Promise<Result<number, { readonly kind: 'conflict'; readonly revision: number }>> {
  const { store, id } = writing;
  const { attempt } = mine;
  return inOneTransaction(database, [store, 'originals', 'journal'], async (transaction) => {
    const documents = transaction.objectStore(store);
    const stored = await documents.index('by-id').get(id);
    if (stored === undefined) {
      const record = recordOf({ ...writing, revision: writing.base + 1, attempt });
      await all(
        () => documents.add(record),
        () => noteWrite(transaction, store, record),
      );
      return ok(record.revision);
    }
    if (isThis(stored, attempt)) return ok(stored.revision);
    if (!mayWriteOver(stored, mine)) return fail({ kind: 'conflict', revision: stored.revision });

    const revision = Math.max(stored.revision, writing.base) + 1;
    const record = recordOf({ ...writing, revision, attempt });
    const isOlder = !isTombstone(stored) && stored.schemaVersion < record.schemaVersion;
    await all(
      ...(isOlder ? [() => transaction.objectStore('originals').put(stored)] : []),
      () => documents.delete([id, stored.revision]),
      () => documents.add(record),
      () => noteWrite(transaction, store, record),
    );
    return ok(record.revision);
  });
}

/** Whether this very save got through before, and only its answer was lost. */
function isThis(stored: StoredDocument | Tombstone, { page, number }: Attempt): boolean {
  return !isTombstone(stored) && stored.attempt?.page === page && stored.attempt.number === number;
}

/**
 * The revision the edit stands on; or what an earlier save of this page put onto the same one, when
 * its answer came too late to be believed; or an earlier save of this page that came back when the
 * disk had lost the later ones [PRM-2]. A new document goes where one was deleted.
 */
function mayWriteOver(stored: StoredDocument | Tombstone, mine: Mine): boolean {
  const { page, base } = mine.attempt;
  if (isTombstone(stored)) return base === 0;
  if (stored.revision === base && base > 0) return true;
  if (stored.revision === mine.orElse) return true;
  const earlier = stored.attempt;
  if (earlier?.page !== page) return false;
  const isUnanswered = earlier.base === base && mine.unanswered.has(earlier.number);
  return isUnanswered || stored.revision < base;
}

/**
 * Whether only the mark of a deleted document lies here. Deleting takes the document away: one that
 * is there and is said to be deleted was not deleted by any app of ours, and counts [SAV-9].
 */
export function isTombstone(stored: StoredDocument | Tombstone): stored is Tombstone {
  return 'isDeleted' in stored && !('document' in stored);
}

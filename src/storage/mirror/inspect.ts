import { setAside } from '../aside.ts';
import { isIntact } from '../checksum.ts';
import type { Database, StoredDocument, Tombstone } from '../database.ts';
import { noteWrite } from '../journal.ts';
import { otherRevision } from '../revisions.ts';
import { all, inOneTransaction } from '../transaction.ts';
import { isTombstone } from '../write.ts';
import { copyChanges } from './copy-changes.ts';
import type { DatabaseKey } from './database-keys.ts';
import { mirrorName, type Mirror, type Mirrored } from './mirror.ts';

/** What a look through everything found and mended. Numbers of documents. */
export interface Inspection {
  /** Damaged in the database, set aside, and put back from the mirror. */
  readonly healed: number;
  /** Damaged in the mirror, and copied again. */
  readonly copiedAgain: number;
  /** Of the cases, those that are damaged and stay so, by their ids. */
  readonly damaged: readonly string[];
}

/**
 * Reads these documents in both places, and mends the one from the other: what is damaged in the
 * database is set aside, never dropped [SAV-9]. What is damaged in both stays as it is, and is
 * listed as damaged [SAV-7].
 */
export async function inspect(
  database: Database,
  mirror: Mirror,
  keys: readonly DatabaseKey[],
  now: string,
): Promise<Inspection> {
  const damaged: string[] = [];
  let healed = 0;
  for (const key of keys) {
    const found = await heal(database, mirror, key, now);
    if (found === 'healed') healed += 1;
    else if (found === 'damaged' && key.store === 'cases') damaged.push(key.id);
  }
  const manifest = await mirror.manifest();
  const broken: DatabaseKey[] = [];
  for (const key of keys) {
    const entry = manifest.entries.get(mirrorName(key));
    if (entry !== undefined && !(await mirror.isWhole(entry))) broken.push(entry);
  }
  await copyChanges(database, mirror, manifest, { keys: broken, last: manifest.last });
  return { healed, copiedAgain: broken.length, damaged };
}

/** The same where there is no mirror: what is damaged is told, and stays as it is. */
export async function inspectAlone(
  database: Database,
  keys: readonly DatabaseKey[],
): Promise<Inspection> {
  const damaged: string[] = [];
  for (const { store, id } of keys) {
    if (store !== 'cases') continue;
    const record = await database.getFromIndex(store, 'by-id', id);
    if (record !== undefined && !isReadable(record)) damaged.push(id);
  }
  return { healed: 0, copiedAgain: 0, damaged };
}

async function heal(
  database: Database,
  mirror: Mirror,
  key: DatabaseKey,
  now: string,
): Promise<'sound' | 'healed' | 'damaged'> {
  const { store, id } = key;
  const damaged = await database.getFromIndex(store, 'by-id', id);
  if (damaged === undefined || isPlainlySound(damaged)) return 'sound';
  const asItIs = isReadable(damaged) ? 'sound' : 'damaged';
  const found = await mirror.read(mirrorName(key));
  const copy = found?.record ?? null;
  if (found === null || copy === null || !isIntact(copy)) return asItIs;
  if (!isFalsified(damaged, copy, found)) return asItIs;

  return inOneTransaction(database, [store, 'aside', 'journal'], async (transaction) => {
    const documents = transaction.objectStore(store);
    const stored = await documents.index('by-id').get(id);
    if (stored?.revision !== damaged.revision) return 'sound';
    // A revision of its own, so that a tab that has the document open takes notice [SAV-2].
    const back: StoredDocument = { ...copy, revision: otherRevision(damaged) };
    await all(
      () => setAside(transaction.objectStore('aside'), { record: damaged, setAsideAt: now }),
      () => documents.delete([id, damaged.revision]),
      () => documents.add(back),
      () => noteWrite(transaction, store, back),
    );
    return 'healed';
  });
}

/** Whether there is nothing to tell of it: what was saved, or the mark of what was deleted. */
function isReadable(record: StoredDocument | Tombstone): boolean {
  return isTombstone(record) || isIntact(record);
}

/** Whether it needs no copy to be known for what was saved. */
function isPlainlySound(record: StoredDocument | Tombstone): boolean {
  return !isTombstone(record) && record.sha256 !== undefined && isIntact(record);
}

/** Whether the copy shows that what lies in the database was not put there by the app. */
function isFalsified(
  record: StoredDocument | Tombstone,
  copy: StoredDocument,
  { revision, isDeleted }: Mirrored,
): boolean {
  // No revision comes twice: where the copy has a document, none was deleted.
  if (isTombstone(record)) return !isDeleted && revision === record.revision;
  return !isIntact(record) || hasLostChecksum(record, copy);
}

/** A checksum is never taken away: where the copy of the same revision has one, the record was changed. */
function hasLostChecksum(record: StoredDocument, copy: StoredDocument): boolean {
  return copy.sha256 !== undefined && copy.revision === record.revision;
}

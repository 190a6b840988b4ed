import type {
  Database,
  DeletedDocument,
  DocumentStoreName,
  StoredDocument,
  Tombstone,
  WriteTransaction,
} from '../database.ts';
import { noteWrite } from '../journal.ts';
import { all, inOneTransaction } from '../transaction.ts';
import { isTombstone } from '../write.ts';
import { documentStores, type DatabaseKey } from './database-keys.ts';
import {
  mirrorName,
  type Manifest,
  type Mirror,
  type MirrorEntry,
  type Mirrored,
} from './mirror.ts';

/** What was missing in the database, and what became of it. */
export interface Repair {
  /** How many documents were put back. */
  readonly restored: number;
  /** Among them, those of which the last edits could not be found. */
  readonly older: number;
  /** What is neither in the database nor whole in the mirror. */
  readonly lost: readonly MirrorEntry[];
}

type Fate = 'restored' | 'older' | 'lost' | 'deleted';

/** What the mirror says of a document, and what it has of it. */
interface Missing {
  readonly entry: MirrorEntry;
  readonly found: Mirrored | null;
}

type Transaction = WriteTransaction<DocumentStoreName | 'bin' | 'journal'>;

/** Documents that are put back at once: a transaction for each would take longer than anyone waits. */
const BATCH = 50;

/**
 * Puts back from the mirror what the database does not have, or has in an older revision [SAV-11,
 * PRM-1, PRM-2]. The mirror is only ever written after the database, so where it is ahead the
 * database has lost something. `moved` is called each time some are back.
 */
export async function repair(
  database: Database,
  mirror: Mirror,
  missing: readonly MirrorEntry[],
  { now, moved }: { readonly now: string; readonly moved: () => void },
): Promise<Repair> {
  const fates: { readonly entry: MirrorEntry; readonly fate: Fate }[] = [];
  for (let start = 0; start < missing.length; start += BATCH) {
    const some = await Promise.all(
      missing.slice(start, start + BATCH).map(async (entry): Promise<Missing> => {
        return { entry, found: await mirror.read(mirrorName(entry)) };
      }),
    );
    fates.push(...(await putAllBack(database, some, now)));
    moved();
  }
  const count = (kind: Fate) => fates.filter(({ fate }) => fate === kind).length;
  return {
    restored: count('restored') + count('older'),
    older: count('older'),
    lost: fates.flatMap(({ entry, fate }) => (fate === 'lost' ? [entry] : [])),
  };
}

/** What the mirror has, and the database has not, or not so new. */
export function missingEntries(
  keys: ReadonlyMap<string, DatabaseKey>,
  manifest: Manifest,
): readonly MirrorEntry[] {
  return [...manifest.entries.values()].filter(
    (entry) => (keys.get(mirrorName(entry))?.revision ?? 0) < entry.revision,
  );
}

function putAllBack(database: Database, some: readonly Missing[], now: string) {
  return inOneTransaction(database, [...documentStores, 'bin', 'journal'], async (transaction) =>
    all(
      ...some.map((missing) => async () => {
        return { entry: missing.entry, fate: await putBack(transaction, missing, now) };
      }),
    ),
  );
}

/**
 * The newest there is of a document takes the revision the mirror says it had reached, so that no
 * edit that stands on an older one can be written over it. Nothing newer is written over.
 */
async function putBack(
  transaction: Transaction,
  { entry, found }: Missing,
  now: string,
): Promise<Fate> {
  const { store, id, revision, isDeleted } = lastKnown(entry, found);
  const documents = transaction.objectStore(store);
  const stored = await documents.index('by-id').get(id);
  if (stored !== undefined && stored.revision >= revision) return 'restored';
  const newest = newestOf(stored, found);
  if (newest === null && !isDeleted) return 'lost';

  const deleted = isDeleted && newest !== null ? deletedFrom(newest, now) : null;
  const back: StoredDocument | Tombstone =
    isDeleted || newest === null
      ? { id, revision, savedAt: now, isDeleted: true }
      : { ...newest, revision };
  await all(
    ...(stored === undefined ? [] : [() => documents.delete([id, stored.revision])]),
    ...(deleted === null ? [] : [() => transaction.objectStore('bin').put(deleted)]),
    () => documents.add(back),
    () => noteWrite(transaction, store, back),
  );
  if (isDeleted) return 'deleted';
  return found?.revision === revision ? 'restored' : 'older';
}

/** A machine that stopped between a document and the manifest left the document the newer of the two. */
function lastKnown(entry: MirrorEntry, found: Mirrored | null): MirrorEntry {
  return found !== null && found.revision > entry.revision ? found : entry;
}

/** The newer of what the two places hold of a document. */
function newestOf(
  stored: StoredDocument | Tombstone | undefined,
  found: Mirrored | null,
): StoredDocument | DeletedDocument | null {
  const kept = stored === undefined || isTombstone(stored) ? null : stored;
  const isFoundNewer = found !== null && found.revision > (kept?.revision ?? 0);
  return isFoundNewer ? found.record : kept;
}

function deletedFrom(record: StoredDocument | DeletedDocument, now: string): DeletedDocument {
  return 'deletedAt' in record ? record : { ...record, deletedAt: now };
}

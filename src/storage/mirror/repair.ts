import type { Database, DeletedDocument, StoredDocument, Tombstone } from '../database.ts';
import { noteWrite } from '../journal.ts';
import { all, inOneTransaction } from '../transaction.ts';
import { isTombstone } from '../write.ts';
import type { DatabaseKey } from './database-keys.ts';
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

/**
 * Puts back from the mirror what the database does not have, or has in an older revision [SAV-11,
 * PRM-1, PRM-2]. The mirror is only ever written after the database, so where it is ahead the
 * database has lost something.
 */
export async function repair(
  database: Database,
  mirror: Mirror,
  missing: readonly MirrorEntry[],
  now: string,
): Promise<Repair> {
  const fates: { readonly entry: MirrorEntry; readonly fate: Fate }[] = [];
  for (const entry of missing) {
    const found = await mirror.read(mirrorName(entry));
    fates.push({ entry, fate: await putBack(database, entry, found, now) });
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

/**
 * The newest there is of a document takes the revision the mirror says it had reached, so that no
 * edit that stands on an older one can be written over it. Nothing newer is written over.
 */
function putBack(
  database: Database,
  entry: MirrorEntry,
  found: Mirrored | null,
  now: string,
): Promise<Fate> {
  const { store, id, revision, isDeleted } = lastKnown(entry, found);
  return inOneTransaction(database, [store, 'bin', 'journal'], async (transaction) => {
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
  });
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

import { isIntact } from '../checksum.ts';
import type { Database } from '../database.ts';
import { isTombstone } from '../write.ts';
import type { DatabaseKey } from './database-keys.ts';
import { mirrorName, type Manifest, type Mirror, type Mirrored } from './mirror.ts';

/** Documents that are copied at once: thousands of them are never held in memory. */
const BATCH = 50;

/**
 * Copies these documents to the mirror [SAV-10]. One that is not what was saved any more is not
 * copied over a good one. `last` is the number of the last write they hold.
 */
export async function copyChanges(
  database: Database,
  mirror: Mirror,
  before: Manifest,
  { keys, last }: { readonly keys: readonly DatabaseKey[]; readonly last: number },
): Promise<Manifest> {
  let manifest = before;
  for (let start = 0; start < keys.length; start += BATCH) {
    const found = await Promise.all(
      keys.slice(start, start + BATCH).map((key) => documentToMirror(database, key)),
    );
    const documents = found.filter((document) => document !== null);
    if (documents.length > 0) manifest = await mirror.write(manifest, { documents, last });
  }
  return manifest;
}

/** The keys of what is newer in the database than in the mirror. */
export function changedKeys(
  keys: ReadonlyMap<string, DatabaseKey>,
  manifest: Manifest,
): readonly DatabaseKey[] {
  return [...keys.values()].filter(
    (key) => key.revision > (manifest.entries.get(mirrorName(key))?.revision ?? 0),
  );
}

/** What lies in the database now, which may be newer than the key; null for what is damaged. */
async function documentToMirror(
  database: Database,
  { store, id }: DatabaseKey,
): Promise<Mirrored | null> {
  const transaction = database.transaction([store, 'bin'], 'readonly');
  const record = await transaction.objectStore(store).index('by-id').get(id);
  if (record === undefined) return null;
  const { revision } = record;
  if (!isTombstone(record)) {
    return isIntact(record) ? { store, id, revision, record, isDeleted: false } : null;
  }
  const versions = await transaction.objectStore('bin').getAll(IDBKeyRange.bound([id], [id, []]));
  const deleted = versions.at(-1) ?? null;
  if (deleted !== null && !isIntact(deleted)) return null;
  return { store, id, revision, record: deleted, isDeleted: true };
}

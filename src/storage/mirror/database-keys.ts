import type { Database, DocumentStoreName } from '../database.ts';
import { mirrorName, type MirrorEntry } from './mirror.ts';

/** What the database holds of a document, without the document. */
export type DatabaseKey = Omit<MirrorEntry, 'isDeleted'>;

/** Where documents lie that are copied. */
export const documentStores: readonly DocumentStoreName[] = [
  'cases',
  'organisation',
  'portfolio',
  'named',
];

/**
 * Every document and every mark of a deleted one in the database, by the names of the mirror. One whose
 * revision is none is older than any copy of it.
 */
export async function databaseKeys(database: Database): Promise<ReadonlyMap<string, DatabaseKey>> {
  const transaction = database.transaction([...documentStores], 'readonly');
  const keys = await Promise.all(
    documentStores.map(async (store) =>
      (await transaction.objectStore(store).getAllKeys()).map(([id, revision]) => ({
        store,
        id,
        revision: counted(revision),
      })),
    ),
  );
  return new Map(keys.flat().map((key) => [mirrorName(key), key]));
}

function counted(revision: unknown): number {
  return Number.isSafeInteger(revision) ? Math.max(0, Number(revision)) : 0;
}

import type { Database } from '../database.ts';
import { mirrorName, type MirrorEntry } from './mirror.ts';

/** What the database holds of a document, without the document. */
export type DatabaseKey = Omit<MirrorEntry, 'isDeleted'>;

/** Every document and every mark of a deleted one in the database, by the names of the mirror. */
export async function databaseKeys(database: Database): Promise<ReadonlyMap<string, DatabaseKey>> {
  const transaction = database.transaction(['cases', 'organisation'], 'readonly');
  const [cases, organisation] = await Promise.all([
    transaction.objectStore('cases').getAllKeys(),
    transaction.objectStore('organisation').getAllKeys(),
  ]);
  const keys = [
    ...cases.map(([id, revision]) => ({ store: 'cases' as const, id, revision })),
    ...organisation.map(([id, revision]) => ({ store: 'organisation' as const, id, revision })),
  ];
  return new Map(keys.map((key) => [mirrorName(key), key]));
}

import type { Database } from '../database.ts';
import { mirrorName, type MirrorEntry } from './mirror.ts';

/** What the database holds of a document, without the document. */
export type DatabaseKey = Omit<MirrorEntry, 'isDeleted'>;

/**
 * Every document and every mark of a deleted one in the database, by the names of the mirror. One whose
 * revision is none is older than any copy of it.
 */
export async function databaseKeys(database: Database): Promise<ReadonlyMap<string, DatabaseKey>> {
  const transaction = database.transaction(['cases', 'organisation'], 'readonly');
  const [cases, organisation] = await Promise.all([
    transaction.objectStore('cases').getAllKeys(),
    transaction.objectStore('organisation').getAllKeys(),
  ]);
  const keys = [
    ...cases.map(([id, revision]) => ({
      store: 'cases' as const,
      id,
      revision: counted(revision),
    })),
    ...organisation.map(([id, revision]) => ({
      store: 'organisation' as const,
      id,
      revision: counted(revision),
    })),
  ];
  return new Map(keys.map((key) => [mirrorName(key), key]));
}

function counted(revision: unknown): number {
  return Number.isSafeInteger(revision) ? Math.max(0, Number(revision)) : 0;
}

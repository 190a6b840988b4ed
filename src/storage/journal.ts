import { BEYOND } from './count.ts';
import type {
  Database,
  DocumentStoreName,
  JournalRow,
  StoredDocument,
  Tombstone,
} from './database.ts';
import { all, inOneTransaction } from './transaction.ts';

/** Rows that are kept; older ones say nothing that the documents do not say. */
const KEPT_ROWS = 100;

/** A transaction that has the journal among its stores. */
interface Noting {
  readonly objectStore: (name: 'journal') => {
    readonly add: (row: JournalRow) => Promise<number>;
  };
}

/**
 * Notes that a document was written, in the transaction that writes it. The numbers of the rows
 * give the order in which everything came to the disk: no clock is asked.
 */
export function noteWrite(
  transaction: Noting,
  store: DocumentStoreName,
  { id, revision, savedAt }: StoredDocument | Tombstone,
): Promise<number> {
  return transaction.objectStore('journal').add({ store, id, revision, savedAt });
}

/** The number of the last write on this device; 0 where nothing has been written. */
export async function lastWrite(database: Database): Promise<number> {
  const store = database.transaction('journal', 'readonly').store;
  return (await store.openKeyCursor(believed(), 'prev'))?.key ?? 0;
}

/**
 * Whether a row has a number that no device comes to: the database counts on from there, and beyond
 * the last whole number it has no more to give.
 */
export async function isCountedOut(database: Database): Promise<boolean> {
  return (await database.count('journal', IDBKeyRange.bound(BEYOND, Infinity))) > 0;
}

/** Numbers that rows can have come to. */
function believed(): IDBKeyRange {
  return IDBKeyRange.bound(0, BEYOND, false, true);
}

/** Lets the numbers go on after `last`, where they had begun again from 1. */
export async function countOnFrom(database: Database, last: number, now: string): Promise<void> {
  if ((await lastWrite(database)) >= last) return;
  await inOneTransaction(database, ['journal'], async (transaction) => {
    const row = { n: last, store: 'cases', id: '', revision: 0, savedAt: now } as const;
    await transaction.objectStore('journal').put(row);
  });
}

/**
 * Drops the rows that no one needs any more, when there are twice as many as are kept: so the journal
 * never grows with the day, and few saves are followed by a second transaction [PRM-22].
 */
export async function trimJournal(database: Database): Promise<void> {
  const { store } = database.transaction('journal', 'readonly');
  const [first, last] = await all(
    () => store.openKeyCursor(believed()),
    () => store.openKeyCursor(believed(), 'prev'),
  );
  if (first === null || last === null || last.key - first.key < 2 * KEPT_ROWS) return;
  await inOneTransaction(database, ['journal'], async (transaction) => {
    await transaction.objectStore('journal').delete(IDBKeyRange.upperBound(last.key - KEPT_ROWS));
  });
}

import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import { countDayInUse } from './days-in-use.ts';
import type { Database, DeletedDocument, Tombstone, WriteTransaction } from './database.ts';
import { noteWrite } from './journal.ts';
import { forgetNamed } from './named-versions.ts';
import { otherRevision } from './revisions.ts';
import { all, inOneTransaction } from './transaction.ts';
import { isTombstone } from './write.ts';

/** What is in the bin stays for more than this, by the days in use and by the clock [SAV-12]. */
const KEPT_DAYS = 30;
const DAY_IN_MILLISECONDS = 86_400_000;

type Transaction = WriteTransaction<
  'cases' | 'named' | 'bin' | 'versions' | 'originals' | 'journal'
>;

const stores = ['cases', 'named', 'bin', 'versions', 'originals', 'journal'] as const;

/**
 * Drops what has been in the bin for its time, and answers how many versions that were
 * [SAV-12, PRM-23]. Meant for once after the app was opened: it counts the day.
 *
 * The clock alone decides nothing. A version that has not been counted yet is given today's count,
 * so that its time begins at the latest when it is first seen here.
 */
export async function tidyBin(database: Database, now: Instant): Promise<number> {
  const today = await countDayInUse(database, now);
  // Read apart from the writing, so that no save has to wait for it.
  const records = await database.getAll('bin');
  const uncounted = records.filter(({ daysInUse }) => daysInUse === undefined);
  const overdue = records.filter((record) => isOverdue(record, today, now));
  if (uncounted.length + overdue.length === 0) return 0;
  await inOneTransaction(database, [...stores], async (transaction) => {
    const bin = transaction.objectStore('bin');
    const found = await all(
      ...uncounted.map(
        ({ id, revision }) =>
          () =>
            bin.get([id, revision]),
      ),
    );
    await all(
      ...found.flatMap((record) =>
        record === undefined ? [] : [() => bin.put({ ...record, daysInUse: today })],
      ),
      ...overdue.map(
        ({ id, revision }) =>
          () =>
            bin.delete([id, revision]),
      ),
    );
    for (const id of new Set(overdue.map((record) => record.id))) {
      await forget(transaction, id, highest(overdue, id), now);
    }
  });
  return overdue.length;
}

/**
 * Takes a version out of the bin for good [SAV-12]. Where the case is on the device, that is all;
 * where it is deleted, every version of it goes with it, and nothing of the case is left.
 */
export function removeForGood(
  database: Database,
  id: CaseId,
  revision: number,
  now: Instant,
): Promise<void> {
  return inOneTransaction(database, [...stores], async (transaction) => {
    const stored = await transaction.objectStore('cases').index('by-id').get(id);
    const isHere = stored !== undefined && !isTombstone(stored);
    const gone = isHere ? [id, revision] : versionsOf(id);
    await transaction.objectStore('bin').delete(gone as IDBKeyRange);
    await forget(transaction, id, revision, now);
  });
}

/**
 * Where a deleted case has nothing left in the bin, its earlier and its named versions go too, and the mark in
 * its place is made anew: who keeps a copy of the case learns from the revision that it is gone.
 */
async function forget(
  transaction: Transaction,
  id: string,
  revision: number,
  now: Instant,
): Promise<void> {
  const cases = transaction.objectStore('cases');
  const [stored, left] = await all(
    () => cases.index('by-id').get(id),
    () => transaction.objectStore('bin').count(versionsOf(id)),
  );
  if (left > 0 || (stored !== undefined && !isTombstone(stored))) return;
  const next = Math.max(otherRevision(stored), otherRevision({ revision }));
  const mark: Tombstone = { id, revision: next, savedAt: now, isDeleted: true };
  await all(
    () => transaction.objectStore('versions').delete(versionsOf(id)),
    () => transaction.objectStore('originals').delete(versionsOf(id)),
    () => forgetNamed(transaction, id, now),
    ...(stored === undefined ? [] : [() => cases.delete([id, stored.revision])]),
    () => cases.add(mark),
    () => noteWrite(transaction, 'cases', mark),
  );
}

function isOverdue({ deletedAt, daysInUse }: DeletedDocument, today: number, now: Instant) {
  const byClock = (Date.parse(now) - Date.parse(deletedAt)) / DAY_IN_MILLISECONDS;
  return daysInUse !== undefined && today - daysInUse > KEPT_DAYS && byClock > KEPT_DAYS;
}

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function highest(records: readonly DeletedDocument[], id: string): number {
  return Math.max(...records.filter((record) => record.id === id).map(({ revision }) => revision));
}

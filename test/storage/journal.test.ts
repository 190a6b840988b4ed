import { beforeEach, expect, test } from 'vitest';

import { openDatabase, type Database } from '#src/storage/database.ts';
import { countOnFrom, lastWrite, noteWrite, trimJournal } from '#src/storage/journal.ts';
import { inOneTransaction } from '#src/storage/transaction.ts';
import { emptyIndexedDb } from '#test/support/databases.ts';

const SAVED_AT = '2026-11-24T08:00:00.000Z';
/** As many as may ever lie there. */
const MOST_ROWS = 200;

let database: Database;

beforeEach(async () => {
  emptyIndexedDb();
  const nothing = () => undefined;
  database = await openDatabase('gevinstkort', { onBlocked: nothing, onLost: nothing });
});

async function note(writes: number): Promise<void> {
  await inOneTransaction(database, ['journal'], async (transaction) => {
    for (let revision = 1; revision <= writes; revision += 1) {
      const record = { id: 'case-1', revision, savedAt: SAVED_AT, isDeleted: true } as const;
      await noteWrite(transaction, 'cases', record);
    }
  });
}

test('PRM-22 the journal does not grow with the day', async () => {
  for (let hour = 1; hour <= 8; hour += 1) {
    await note(150);
    await trimJournal(database);
    expect(await database.count('journal')).toBeLessThanOrEqual(MOST_ROWS);
  }
  expect(await lastWrite(database)).toBe(1200);
});

test('PRM-22 a journal that is short is left as it is', async () => {
  await trimJournal(database);
  expect(await database.count('journal')).toBe(0);
  await note(MOST_ROWS);
  await trimJournal(database);
  expect(await database.count('journal')).toBe(MOST_ROWS);
});

test('SAV-11 numbers that began again go on after the last, trimmed or not', async () => {
  await note(3);
  await countOnFrom(database, 5000, SAVED_AT);
  await trimJournal(database);
  expect(await lastWrite(database)).toBe(5000);
  await note(1);
  expect(await lastWrite(database)).toBe(5001);
});

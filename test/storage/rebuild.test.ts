import { beforeEach, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { DATABASE_VERSION, openDatabase, type StoredDocument } from '#src/storage/database.ts';
import { lastWrite, trimJournal } from '#src/storage/journal.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  aTab,
  DATABASE,
  emptyIndexedDb,
  rawRecords,
  withDatabase,
} from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);

const document = aCase({ id: 'case-1' as CaseId, title: 'Skærmbesøg' });

/** Makes a database under our name, before the app does. */
function makeDatabase(version: number, build: (database: IDBDatabase) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, version);
    opening.onupgradeneeded = () => build(opening.result);
    opening.onerror = () => reject(new Error('the database does not open'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

const versions = Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1);

test.each(versions)('PRM-2 an empty database of version %i becomes ours', async (version) => {
  await makeDatabase(version, () => undefined);
  const { cases, connection } = aTab();
  expect(await cases.list()).toEqual({
    ok: true,
    value: { cases: [], unreadable: [], deleted: [] },
  });
  expect(await cases.save(document, 0)).toEqual({ ok: true, value: 1 });
  await cases.remove(document.id);
  expect(await rawRecords('bin')).toHaveLength(1);
  expect(connection.standing()).toBe('works');
});

test('PRM-2 two tabs that find it so at once both come to write', async () => {
  await makeDatabase(DATABASE_VERSION, () => undefined);
  const tabs = [aTab(), aTab()];
  await Promise.all(tabs.map(({ cases }) => cases.list()));
  const ids = ['one', 'other'] as readonly string[] as readonly CaseId[];
  const saved = await Promise.all(
    tabs.map(({ cases }, index) => cases.save(aCase({ id: ids[index] ?? document.id }), 0)),
  );
  expect(saved).toEqual([
    { ok: true, value: 1 },
    { ok: true, value: 1 },
  ]);
  expect(await rawRecords('cases')).toHaveLength(2);
});

test('PRM-2 what lies in drawers of ours comes along when others are missing', async () => {
  const first = aTab();
  await first.cases.save(document, 0);
  await first.connection.close();
  const kept = await rawRecords('cases');
  emptyIndexedDb();
  await makeDatabase(DATABASE_VERSION, (database) => {
    const store = database.createObjectStore('cases', { keyPath: ['id', 'revision'] });
    for (const record of kept) store.put(record);
    database.createObjectStore('meta').put('2026-11-23T12:00:00.000Z', 'last-backup');
    // Built in another way: nothing in it can be ours.
    database.createObjectStore('bin', { keyPath: 'id' }).put({ id: 'x' });
  });

  const { cases } = aTab();
  expect(await cases.read(document.id)).toEqual({ ok: true, value: { document, revision: 1 } });
  expect(await cases.save({ ...document, title: 'Videre' }, 1)).toEqual({ ok: true, value: 2 });
  expect(await rawRecords('meta')).toEqual(['2026-11-23T12:00:00.000Z']);
  expect(await rawRecords('bin')).toEqual([]);
});

/** Someone gives a row of the journal a number of their own, behind the back of the app. */
function countTo(n: number): Promise<unknown> {
  const row = { n, store: 'cases', id: '', revision: 0, savedAt: '' } as const;
  return withDatabase((database) => database.put('journal', row));
}

const beyond = [2 ** 53, 2 ** 53 - 1, 1e12, 1e300, Number.POSITIVE_INFINITY];

test.each(beyond)('PRM-2 a journal that someone counted to %d goes on where it was', async (n) => {
  const before = aTab();
  await before.cases.save(document, 0);
  await before.cases.remove(document.id);
  await before.cases.restore(document.id);
  await before.connection.close();
  await countTo(n);

  const { cases, connection } = aTab();
  expect(await cases.save({ ...document, title: 'Videre' }, 5)).toEqual({ ok: true, value: 6 });
  expect(await connection.use(lastWrite)).toEqual({ ok: true, value: 4 });
  expect(await rawRecords('journal')).toHaveLength(4);
});

test('PRM-2 a page that is open goes on too, when the numbers have run out', async () => {
  const { cases, connection } = aTab();
  await cases.save(document, 0);
  await countTo(2 ** 53);
  expect(await cases.save({ ...document, title: 'Videre' }, 1)).toEqual({ ok: true, value: 2 });
  expect(await cases.save({ ...document, title: 'Og videre' }, 2)).toEqual({ ok: true, value: 3 });
  expect(await connection.use(lastWrite)).toEqual({ ok: true, value: 3 });
});

test('SAV-11 rows under what is no number count for nothing', async () => {
  const { cases, connection } = aTab();
  await cases.save(document, 0);
  await withDatabase((database) => database.put('journal', { n: 'mange' } as never));
  expect(await connection.use(lastWrite)).toEqual({ ok: true, value: 1 });
  expect(await connection.use(trimJournal)).toEqual({ ok: true, value: undefined });
  expect(await cases.save({ ...document, title: 'Videre' }, 1)).toEqual({ ok: true, value: 2 });
});

/**
 * A browser that is killed when it has deleted so many databases: from then on nothing answers.
 * Calls it to life again when called.
 */
function killedAfter(deletions: number): () => void {
  const open = indexedDB.open.bind(indexedDB);
  const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);
  let deleted = 0;
  const killed = () => deleted >= deletions;
  const silent = new EventTarget() as unknown as IDBOpenDBRequest;
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    if (killed()) return silent;
    deleted += 1;
    return deleteDatabase(name);
  });
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) =>
    killed() ? silent : open(name, version),
  );
  return () => vi.restoreAllMocks();
}

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test.each([1, 2, 3])(
  'PRM-2 a rebuilding that is killed after deletion %i loses nothing, and is ended',
  async (deletions) => {
    const before = aTab();
    await before.cases.save(document, 0);
    await before.cases.remove(document.id);
    await before.connection.close();
    const bin = await rawRecords('bin');
    expect(bin).toHaveLength(1);
    await countTo(2 ** 53);

    const live = killedAfter(deletions);
    const killed = aTab();
    expect((await killed.cases.list()).ok).toBe(false);
    live();

    const { cases, connection } = aTab();
    expect((await cases.list()).ok).toBe(true);
    await connection.close();
    expect(await rawRecords('bin')).toEqual(bin);
    expect(await names()).toEqual([DATABASE]);
  },
);

test('PRM-2 what is left of a rebuilding that came to its end is not put over what is there', async () => {
  const { cases, connection } = aTab();
  await cases.save(document, 0);
  const [older] = await rawRecords('cases');
  await cases.save({ ...document, title: 'Videre' }, 1);
  await connection.close();
  const left = await openDatabase(`${DATABASE}.rebuilding`, {
    onBlocked: () => undefined,
    onLost: () => undefined,
  });
  await left.put('cases', older as StoredDocument);
  left.close();

  const after = aTab();
  expect(await after.cases.read(document.id)).toMatchObject({ ok: true, value: { revision: 2 } });
  await after.connection.close();
  expect(await rawRecords('cases')).toHaveLength(1);
  expect(await names()).toEqual([DATABASE]);
});

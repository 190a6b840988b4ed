import { IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { createConnection } from '#src/storage/connection.ts';
import { DATABASE_VERSION } from '#src/storage/database.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  abortAfterSuccess,
  aTab,
  DATABASE,
  emptyIndexedDb,
  fillDisk,
  NOW,
  rawRecords,
} from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const document = aCase({ id: 'case-1' as CaseId });

/** As a newer app would: the same drawers under a higher version. */
function makeNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, DATABASE_VERSION + 1);
    request.onerror = () => reject(new Error('the database does not open'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('a failure is told by its class', () => {
  test('SAV-16 no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { cases, connection } = aTab();
    expect(await cases.list()).toMatchObject({ failure: { kind: 'unavailable' } });
    expect(connection.standing()).toBe('absent');
  });

  test('SAV-6 a browser that forbids it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await aTab().cases.list()).toMatchObject({ failure: { kind: 'unavailable' } });
  });

  test('SAV-6 a full disk, and room again without a new connection', async () => {
    const { cases } = aTab();
    await cases.list();
    fillDisk();
    expect(await cases.save(document, 0)).toEqual({ ok: false, failure: { kind: 'disk-full' } });
    vi.restoreAllMocks();
    expect(await cases.save(document, 0)).toMatchObject({ ok: true });
  });

  test('PRM-4 what there was no room for is done again when room has been made', async () => {
    const { cases } = aTab();
    await cases.list();
    fillDisk();
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      vi.restoreAllMocks();
      return indexedDB.deleteDatabase(name);
    });
    expect(await cases.save(document, 0)).toEqual({ ok: true, value: 1 });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).toEqual([DATABASE]);
  });

  test('SAV-15 a database of a newer app is read, and left as it is', async () => {
    const earlier = aTab();
    await earlier.cases.save(document, 0);
    await earlier.connection.close();
    await makeNewer();
    const { cases, connection } = aTab();
    expect(await cases.list()).toMatchObject({
      value: { cases: [{ document: { title: document.title } }] },
    });
    expect(connection.standing()).toBe('newer');
    expect(await cases.save({ ...document, title: 'For gammel' }, 1)).toEqual({
      ok: false,
      failure: { kind: 'from-a-newer-app' },
    });
    expect(await cases.read(document.id)).toMatchObject({ value: { document, revision: 1 } });
    const [database] = await indexedDB.databases();
    expect(database?.version).toBe(DATABASE_VERSION + 1);
  });

  test('SAV-6 an older tab that does not let go', async () => {
    const older = await new Promise<IDBDatabase>((resolve) => {
      // An older version than the first is none, so the upgrade is played the other way round.
      const request = indexedDB.open(DATABASE, DATABASE_VERSION);
      request.onupgradeneeded = () => undefined;
      request.onsuccess = () => resolve(request.result);
    });
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version = 1) =>
      IDBFactory.prototype.open.call(indexedDB, name, version + 1),
    );
    expect(await aTab().cases.list()).toEqual({
      ok: false,
      failure: { kind: 'blocked-by-another-tab' },
    });
    older.close();
  });

  test('SAV-6 a database that never answers', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const answer = aTab().cases.list();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toMatchObject({ failure: { kind: 'unavailable' } });
  });
});

describe('a database that is made ready first', () => {
  test('SAV-6 no one gets a handle before it is prepared, each one anew', async () => {
    const order: string[] = [];
    const connection = createConnection(DATABASE, {
      prepare: async (database) => {
        await database.count('cases');
        order.push('prepared');
      },
    });
    const use = () =>
      connection.use((database) => {
        order.push('used');
        database.close();
        return Promise.resolve();
      });
    await Promise.all([use(), use()]);
    await connection.use((database) => database.count('cases'));
    expect(order).toEqual(['prepared', 'used', 'used', 'prepared']);
  });

  test('SAV-6 what fails or never ends in it keeps no one out', async () => {
    const failing = createConnection(DATABASE, { prepare: () => Promise.reject(new Error('no')) });
    expect(await failing.use(() => Promise.resolve('there'))).toEqual({ ok: true, value: 'there' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const prepare = vi.fn(() => new Promise<never>(() => undefined));
    const answer = createConnection(DATABASE, { prepare }).use(() => Promise.resolve('there'));
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledOnce());
    await vi.advanceTimersByTimeAsync(4000);
    expect(await answer).toEqual({ ok: true, value: 'there' });
  });

  test('SAV-11 what moves on is waited for, however long it takes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const order: string[] = [];
    const prepare = vi.fn(async (_database: unknown, moved: () => void) => {
      for (let step = 1; step <= 10; step += 1) {
        await new Promise((resolve) => setTimeout(resolve, 3000));
        moved();
      }
      order.push('prepared');
    });
    const answer = createConnection(DATABASE, { prepare }).use(() => {
      order.push('used');
      return Promise.resolve();
    });
    await vi.waitFor(() => expect(prepare).toHaveBeenCalledOnce());
    await vi.advanceTimersByTimeAsync(30_000);
    await answer;
    expect(order).toEqual(['prepared', 'used']);
  });
});

test('SAV-6 work that moves on is waited for, and what stands still is not', async () => {
  const connection = createConnection(DATABASE);
  await connection.use((database) => database.count('cases'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const steps = async (moved: () => void) => {
    for (let step = 1; step <= 5; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      moved();
    }
    return 'done';
  };
  const moving = connection.use((_database, moved) => steps(moved));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await moving).toEqual({ ok: true, value: 'done' });
  const standing = connection.use(() => steps(() => undefined));
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await standing).toMatchObject({ failure: { kind: 'unavailable' } });
});

describe('a newer app that wants the database', () => {
  test('SAV-15 gets it when what is open is saved', async () => {
    const older = createConnection(DATABASE, {
      onWanted: async () => {
        expect(older.standing()).toBe('given-way');
        await older.use((database) => database.put('meta', NOW, 'last-backup'));
      },
    });
    await older.use((database) => database.count('cases'));
    await makeNewer();
    expect(await older.use((database) => database.get('meta', 'last-backup'))).toEqual({
      ok: true,
      value: NOW,
    });
    expect(older.standing()).toBe('given-way');
  });

  test('SAV-15 gets it when saving never ends', async () => {
    const older = createConnection(DATABASE, { onWanted: () => new Promise(() => undefined) });
    await older.use((database) => database.count('cases'));
    await makeNewer();
    expect(older.standing()).toBe('given-way');
  });
});

describe('a connection that dies', () => {
  test('SAV-6 gives way to a newer app at once, and writes nothing afterwards', async () => {
    const { cases } = aTab();
    await cases.save(document, 0);
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(DATABASE, DATABASE_VERSION + 1);
      request.onblocked = () => reject(new Error('the older tab did not let go'));
      request.onsuccess = () => resolve(request.result);
    });
    expect(await cases.save({ ...document, title: 'For sent' }, 1)).toEqual({
      ok: false,
      failure: { kind: 'from-a-newer-app' },
    });
    newer.close();
  });

  test('PRM-19 is opened again, and the work done on the new one', async () => {
    const { cases, connection } = aTab();
    await cases.save(document, 0);
    await connection.use((database) => {
      database.close();
      return Promise.resolve();
    });
    expect(await cases.save({ ...document, title: 'Efter' }, 1)).toEqual({ ok: true, value: 2 });
    expect(await rawRecords('cases')).toMatchObject([{ document: { title: 'Efter' } }]);
  });

  test('SAV-6 is tried five times and no more', async () => {
    const connection = createConnection(DATABASE);
    const work = vi.fn(() => Promise.reject(new DOMException('lost', 'InvalidStateError')));
    expect(await connection.use(work)).toMatchObject({ failure: { kind: 'failed' } });
    expect(work).toHaveBeenCalledTimes(5);
  });

  test('SAV-1 a transaction that aborts each time ends as a failure, not as a save', async () => {
    const { cases } = aTab();
    await cases.list();
    abortAfterSuccess();
    expect(await cases.save(document, 0)).toMatchObject({ failure: { kind: 'failed' } });
    vi.restoreAllMocks();
    expect(await rawRecords('cases')).toEqual([]);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createConnection } from '#src/storage/connection.ts';
import { endable } from '#src/storage/ending.ts';
import { eraseOrigin, type OriginStorage } from '#src/storage/erase.ts';
import { createEraseService } from '#src/storage/erase-service.ts';
import { DATABASE, emptyIndexedDb } from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('erasing everything', () => {
  test('PRM-26 nothing is left in any of the places a browser has', async () => {
    const { origin, counts } = anOrigin();
    await aDatabase(origin, 'one');
    await aDatabase(origin, 'other');
    expect(await counts()).toEqual({ databases: 2, files: 2, caches: 2, keys: 1, workers: 1 });
    expect(await eraseOrigin(origin, 'one')).toEqual([]);
    expect(await counts()).toEqual({ databases: 0, files: 0, caches: 0, keys: 0, workers: 0 });
  });

  test('PRM-26 what comes back while it is erased is taken away as well', async () => {
    const { origin, counts, keys } = anOrigin();
    const erasing = eraseOrigin(origin, DATABASE);
    setTimeout(() => {
      keys.setItem('sentinel', 'late');
      void aDatabase(origin, 'late');
    }, 100);
    expect(await erasing).toEqual([]);
    expect(await counts()).toMatchObject({ databases: 0, keys: 0 });
  });

  test('SAV-14 a place that cannot be emptied is named, and keeps no other', async () => {
    const { origin, counts } = anOrigin({ holdsOnToFiles: true });
    await aDatabase(origin, 'one');
    expect(await eraseOrigin(origin, 'one')).toEqual(['files']);
    expect(await counts()).toMatchObject({ databases: 0, caches: 0, keys: 0, workers: 0 });
  });

  test('SAV-14 a browser that lacks a place, or forbids it, has nothing there', async () => {
    const nowhere = {
      databases: undefined,
      caches: undefined,
      workers: undefined,
      files: undefined,
      keys: [
        () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      ],
    };
    expect(await eraseOrigin(nowhere, 'one')).toEqual([]);
  });
});

describe('a page on which everything is erased', () => {
  test('SAV-14 tells the other tabs first, and none of them writes any more', async () => {
    const [here, there] = [aPage(), aPage()];
    const heard: string[] = [];
    there.service.listen((erasing) => heard.push(erasing));
    await there.connection.use((database) => database.put('meta', 'before', 'last-backup'));
    expect(await here.service.erase()).toEqual([]);
    await vi.waitFor(() => expect(heard).toEqual(['begun', 'done']));
    for (const { connection } of [here, there]) {
      const written = await connection.use((database) =>
        database.put('meta', 'after', 'last-backup'),
      );
      expect(written).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    }
    expect(await indexedDB.databases()).toEqual([]);
  });

  test('SAV-14 a database that was still being opened is not used any more', async () => {
    const { connection } = aPage();
    const work = vi.fn(() => Promise.resolve());
    const used = connection.use(work);
    connection.end();
    expect(await used).toMatchObject({ ok: false });
    expect(work).not.toHaveBeenCalled();
  });
});

function aPage() {
  const connection = endable(createConnection(DATABASE));
  const service = createEraseService({
    origin: { ...anOrigin().origin, databases: indexedDB },
    databaseName: DATABASE,
    channel: new BroadcastChannel('test:erase'),
    end: connection.end,
  });
  return { connection, service };
}

/** The places of a browser, each with something in it but for the databases. */
function anOrigin({ holdsOnToFiles = false } = {}) {
  const databases = new IDBFactory();
  const files = new Set(['mirror', 'other']);
  const kept = new Set(['precache', 'fonts']);
  const workers = new Set(['sw.js']);
  const keys = new Map([['sentinel', '1']]);
  const root = {
    async *keys() {
      yield* await Promise.resolve([...files]);
    },
    removeEntry: (name: string) => {
      if (holdsOnToFiles) return Promise.reject(new DOMException('held', 'NoModificationAllowed'));
      return Promise.resolve(files.delete(name));
    },
  };
  const storage = {
    get length() {
      return keys.size;
    },
    clear: () => keys.clear(),
    setItem: (key: string, value: string) => keys.set(key, value),
  };
  const origin = {
    databases,
    caches: {
      keys: () => Promise.resolve([...kept]),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
    },
    workers: {
      getRegistrations: () =>
        Promise.resolve(
          [...workers].map((name) => ({
            unregister: () => Promise.resolve(workers.delete(name)),
          })),
        ),
    },
    files: { getDirectory: () => Promise.resolve(root) },
    keys: [() => storage],
  } as unknown as OriginStorage;
  const counts = async () => ({
    databases: (await databases.databases()).length,
    files: files.size,
    caches: kept.size,
    keys: keys.size,
    workers: workers.size,
  });
  return { origin, counts, keys: storage };
}

function aDatabase({ databases }: OriginStorage, name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = databases?.open(name);
    request?.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

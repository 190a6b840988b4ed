import type { Page } from 'playwright-core';

const DATABASE = 'gevinstkort';

/** What lies in a drawer, with the key it lies under. */
export interface RawEntry {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** A drawer as it is built, and what lies in it. */
export interface RawDrawer {
  readonly name: string;
  readonly keyPath: string | readonly string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[];
    readonly unique: boolean;
  }[];
  readonly entries: readonly RawEntry[];
}

/** A whole database, which `putRawDatabase` can build again. Holds nothing that JSON does not. */
export interface RawDatabase {
  readonly version: number;
  readonly drawers: readonly RawDrawer[];
}

/** Reads everything there is, behind the app's back. Bytes come as lists of numbers. */
export function rawDatabase(page: Page): Promise<RawDatabase> {
  return page.evaluate(async (name) => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the database does not answer'));
      });
    const plain = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? { bytes: [...value] } : value;
    const database = await answer(indexedDB.open(name));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const drawers = await Promise.all(
      names.map(async (each) => {
        const store = transaction.objectStore(each);
        const [keys, values] = await Promise.all([
          answer(store.getAllKeys()),
          answer<unknown[]>(store.getAll()),
        ]);
        return {
          name: each,
          keyPath: store.keyPath,
          autoIncrement: store.autoIncrement,
          indexes: [...store.indexNames].map((index) => {
            const { keyPath, unique } = store.index(index);
            return { name: index, keyPath, unique };
          }),
          entries: keys.map((key, place) => ({ key, value: values[place] })),
        };
      }),
    );
    const { version } = database;
    database.close();
    return JSON.parse(JSON.stringify({ version, drawers }, plain)) as RawDatabase;
  }, DATABASE);
}

/** Builds a database with everything in it. There must be none yet. */
export async function putRawDatabase(page: Page, raw: RawDatabase): Promise<void> {
  await page.evaluate(
    ([name, text]) =>
      new Promise<void>((resolve, reject) => {
        const { version, drawers } = JSON.parse(text) as RawDatabase;
        const opening = indexedDB.open(name, version);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onupgradeneeded = () => {
          for (const { name: drawer, keyPath, autoIncrement, indexes, entries } of drawers) {
            const path = typeof keyPath === 'object' && keyPath !== null ? [...keyPath] : keyPath;
            const store = opening.result.createObjectStore(drawer, {
              keyPath: path,
              autoIncrement,
            });
            for (const { name: index, keyPath: by, unique } of indexes) {
              store.createIndex(index, typeof by === 'string' ? by : [...by], { unique });
            }
            for (const { key, value } of entries) {
              if (path === null) store.put(value, key);
              else store.put(value);
            }
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    [DATABASE, JSON.stringify(raw)] as const,
  );
}

/** Makes the database one of a newer app: a drawer more, and a case in a shape of tomorrow. */
export async function makeNewer(page: Page, unreadable: { readonly id: string }): Promise<void> {
  await page.evaluate(
    ([name, document]) =>
      new Promise<void>((resolve, reject) => {
        const looking = indexedDB.open(name);
        looking.onerror = () => reject(new Error('the database does not open'));
        looking.onsuccess = () => {
          const version = looking.result.version + 1;
          looking.result.close();
          const opening = indexedDB.open(name, version);
          opening.onerror = () => reject(new Error('the database does not get newer'));
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('of-tomorrow');
            opening.transaction?.objectStore('cases').put({
              id: document.id,
              revision: 1,
              savedAt: '2027-01-01T00:00:00.000Z',
              schemaVersion: 99,
              document: { ...document, schemaVersion: 99 },
              attempt: null,
            });
          };
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [DATABASE, unreadable] as const,
  );
}

/** Every file in the private file system of the site, with the path it lies under. */
export function privateFiles(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.evaluate(async () => {
    const filesIn = async (
      folder: FileSystemDirectoryHandle,
      path: string,
    ): Promise<(readonly [string, string])[]> => {
      const found: (readonly [string, string])[] = [];
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') {
          const inner = handle;
          found.push(...(await filesIn(inner, `${path}${name}/`)));
        } else {
          const file = await handle.getFile();
          found.push([`${path}${name}`, await file.text()]);
        }
      }
      return found;
    };
    const files = await filesIn(await navigator.storage.getDirectory(), '');
    return files.toSorted(([one], [other]) => (one < other ? -1 : 1));
  });
}

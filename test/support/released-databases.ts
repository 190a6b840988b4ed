import { readFileSync } from 'node:fs';

import type { StoreName } from '#src/storage/database.ts';

import { DATABASE } from './databases.ts';

interface Drawer {
  readonly name: StoreName;
  readonly keyPath: string | string[] | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly unique: boolean;
  }[];
  readonly entries: readonly { readonly key: IDBValidKey; readonly value: unknown }[];
}

/** A database as a released app left it. */
export interface ReleasedDatabase {
  readonly version: number;
  readonly drawers: readonly Drawer[];
}

/** The database of a shape, by the version of the database. */
export function releasedDatabase(version: 1 | 3): ReleasedDatabase {
  const file = readFileSync(`test/fixtures/databases/shape-${String(version)}.json`, 'utf8');
  return (JSON.parse(file) as { readonly database: ReleasedDatabase }).database;
}

/** Puts it where the app will find it. There must be none yet. */
export function putDatabase({ version, drawers }: ReleasedDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, version);
    opening.onerror = () => reject(new Error('the database does not open'));
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, entries } of drawers) {
        const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: by, unique } of indexes) {
          store.createIndex(index, by, { unique });
        }
        for (const { key, value } of entries) {
          if (keyPath === null) store.put(value, key);
          else store.put(value);
        }
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
}

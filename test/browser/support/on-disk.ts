import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

const DATABASE = 'gevinstkort';

/** What the folder of the database takes in a profile, in bytes: its records, and the browser's log. */
export function databaseBytes(profile: string): number {
  const folder = join(profile, 'Default/IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false }))
    .reduce((bytes, found) => bytes + (found?.isFile() === true ? found.size : 0), 0);
}

/** What lies in all drawers of the database, in bytes: texts as UTF-8, and what is packed as it is. */
export function storedBytes(page: Page): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const drawers = [...database.objectStoreNames];
          const transaction = database.transaction(drawers);
          let bytes = 0;
          const plain = (_key: string, value: unknown) => {
            if (!(value instanceof Uint8Array)) return value;
            bytes += value.byteLength;
            return null;
          };
          for (const drawer of drawers) {
            const reading = transaction.objectStore(drawer).getAll();
            reading.onsuccess = () => {
              bytes += new TextEncoder().encode(JSON.stringify(reading.result, plain)).byteLength;
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(bytes);
          };
          transaction.onabort = () => reject(new Error('the database cannot be read'));
        };
      }),
    DATABASE,
  );
}

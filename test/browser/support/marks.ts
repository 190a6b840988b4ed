import type { Page } from 'playwright-core';

import { stored } from './stored.ts';

const DATABASE = 'gevinstkort';
const MARK = 'rig';

/** Leaves a mark in the database that the app knows nothing of: it is gone when the database was. */
export async function markDatabase(page: Page): Promise<void> {
  await page.evaluate(
    ([name, mark]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
          transaction.objectStore('meta').put(mark, mark);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(new Error('the mark was not left'));
        };
      }),
    [DATABASE, MARK] as const,
  );
}

/**
 * A checksum of all cases, in the bin too: the same one is the same documents. Null where the database
 * is not the one that was marked.
 */
export function markedState(page: Page): Promise<string | null> {
  return page.evaluate(
    async ([name, mark]) => {
      // A browser that has to give its databases up fails once, as it does for the app.
      const known = await indexedDB.databases().catch(() => indexedDB.databases());
      if (known.every((database) => database.name !== name)) return null;
      const text = await new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const drawers = ['cases', 'bin', 'meta'];
          const isWhole = drawers.every((drawer) => database.objectStoreNames.contains(drawer));
          const transaction = isWhole ? database.transaction(drawers) : null;
          const readings = drawers.map((drawer) => transaction?.objectStore(drawer).getAll());
          const end = () => {
            database.close();
            const [cases, bin, meta] = readings.map(
              (reading) => (reading?.result ?? []) as unknown[],
            );
            const documents = [cases, bin].map((records) =>
              records?.map(
                (record) => (record as { readonly document?: unknown }).document ?? null,
              ),
            );
            resolve(meta?.includes(mark) === true ? JSON.stringify(documents) : null);
          };
          if (transaction === null) end();
          else transaction.oncomplete = end;
        };
      });
      if (text === null) return null;
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16)).join(' ');
    },
    [DATABASE, MARK] as const,
  );
}

/** Whether the database is the one that was marked. */
export async function isMarked(page: Page): Promise<boolean> {
  return (await stored<unknown>(page, 'meta')).includes(MARK);
}

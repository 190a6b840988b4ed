import { createHash } from 'node:crypto';

import type { Page } from 'playwright-core';

import type { BusinessCase } from '#src/domain/business-case/business-case.ts';
import { recordOf } from '#src/storage/record.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';

/** A document as it lies in the browser's database, read behind the app's back. */
export interface StoredCase {
  readonly id: string;
  readonly revision: number;
  readonly document: BusinessCase;
}

const DATABASE = 'gevinstkort';

/** Everything that lies in one drawer of the database. */
export function stored<Entry>(page: Page, drawer: string): Promise<readonly Entry[]> {
  return page.evaluate(
    ([name, store]) =>
      new Promise<Entry[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result as Entry[]);
          };
          reading.onerror = () => reject(new Error('the drawer does not open'));
        };
      }),
    [DATABASE, drawer] as const,
  );
}

/**
 * The documents in one drawer, written down within the page: halves of characters do not survive
 * the way out of it by themselves.
 */
export async function storedDocuments(page: Page, drawer: string): Promise<readonly string[]> {
  const text = await page.evaluate(
    ([name, store]) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => {
            database.close();
            const records = reading.result as { readonly document?: unknown }[];
            resolve(JSON.stringify(records.flatMap(({ document }) => document ?? [])));
          };
          reading.onerror = () => reject(new Error('the drawer does not open'));
        };
      }),
    [DATABASE, drawer] as const,
  );
  return (JSON.parse(text) as readonly unknown[]).map(canonicalJson).toSorted();
}

/** How many records lie in one drawer. */
export function storedCount(page: Page, drawer: string): Promise<number> {
  return page.evaluate(
    ([name, store]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction(store).objectStore(store).count();
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
          counting.onerror = () => reject(new Error('the drawer does not open'));
        };
      }),
    [DATABASE, drawer] as const,
  );
}

export async function storedCases(page: Page): Promise<readonly StoredCase[]> {
  const records = await stored<StoredCase | { readonly isDeleted: true }>(page, 'cases');
  return records.flatMap((record) => ('isDeleted' in record ? [] : [record]));
}

/** The one case with this title. */
export async function storedCase(page: Page, title: string): Promise<StoredCase> {
  const found = (await storedCases(page)).filter(({ document }) => document.title === title);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} cases are called ${title}`);
  }
  return only;
}

/** What is written when nothing else is to be done is written within this. Milliseconds. */
const SETTLING = 800;

/**
 * A line for every drawer of the database, when nothing more is written: the same lines are the same
 * database, to the last byte of every record.
 */
export async function wholeDatabase(page: Page): Promise<readonly string[]> {
  let before: readonly string[] = [];
  for (;;) {
    // Asked first: it might be counted between the reading and the question.
    const isSettled = await hasCountedToday(page);
    const now = await databaseNow(page);
    if (isSettled && now.join() === before.join()) return now;
    before = now;
    await page.waitForTimeout(SETTLING);
  }
}

/** The app counts the days it is in use, a little after it has been opened. */
async function hasCountedToday(page: Page): Promise<boolean> {
  return (await stored<unknown>(page, 'meta')).some((value) => typeof value === 'object');
}

async function databaseNow(page: Page): Promise<readonly string[]> {
  const drawers = await page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          resolve(Array.from(opening.result.objectStoreNames));
          opening.result.close();
        };
      }),
    DATABASE,
  );
  return Promise.all(
    drawers.map(async (drawer) => {
      const records = await stored(page, drawer);
      const checksum = createHash('sha256').update(canonicalJson(records)).digest('hex');
      return `${drawer}: ${String(records.length)} records, ${checksum}`;
    }),
  );
}

/** Puts records in a drawer behind the app's back. */
export async function putRecords(
  page: Page,
  drawer: string,
  records: readonly unknown[],
): Promise<void> {
  await page.evaluate(
    ([name, store, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onupgradeneeded = () => reject(new Error('the app has made no database yet'));
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(store, 'readwrite');
          const held = transaction.objectStore(store);
          for (const record of JSON.parse(text) as unknown[]) held.put(record);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(new Error('the records were not put'));
        };
      }),
    [DATABASE, drawer, JSON.stringify(records)] as const,
  );
}

/** Writes a case as another program might: a version of its own with a higher revision. */
export async function writeBehind(page: Page, id: string, title: string): Promise<void> {
  const before = (await storedCases(page)).find((record) => record.id === id);
  if (before === undefined) throw new Error(`no case is called ${id}`);
  const document: BusinessCase = { ...before.document, title };
  // With its checksum: without it, the app would take it for damage, and mend it.
  const after = recordOf({
    id,
    revision: before.revision + 100,
    savedAt: before.document.changedAt,
    document,
  });
  await page.evaluate(
    ([name, record, revision]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction('cases', 'readwrite');
          const cases = transaction.objectStore('cases');
          cases.delete([record.id, revision]);
          cases.add(record);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onabort = () => reject(new Error('the write behind the back failed'));
        };
      }),
    [DATABASE, after, before.revision] as const,
  );
}

/**
 * Keeps the database busy, as a slow disk would: nothing else is written until the function that
 * this answers with is called.
 */
export async function holdDatabase(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = Array.from(database.objectStoreNames);
          const held = database.transaction(stores, 'readwrite').objectStore('meta');
          let isHeld = true;
          Object.assign(window, {
            letGo: () => {
              isHeld = false;
            },
          });
          const again = () => {
            if (isHeld) held.count().onsuccess = again;
            else database.close();
          };
          held.count().onsuccess = () => {
            again();
            resolve();
          };
        };
      }),
    DATABASE,
  );
  return () =>
    page.evaluate(() => {
      (window as unknown as { letGo: () => void }).letGo();
    });
}

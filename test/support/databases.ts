import 'fake-indexeddb/auto';

import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

import type { Instant } from '#src/domain/number/calendar.ts';
import { createCaseStore } from '#src/storage/case-store.ts';
import { createConnection, type Connection } from '#src/storage/connection.ts';
import { openDatabase, type Database, type StoreName } from '#src/storage/database.ts';
import type { CaseService } from '#src/state/services.ts';

export const DATABASE = 'test';
export const NOW = '2026-11-23T12:00:00.000Z' as Instant;

/** An IndexedDB with nothing in it, in the place of the browser's. */
export function emptyIndexedDb(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

export interface Tab {
  readonly connection: Connection;
  readonly page: string;
  readonly cases: CaseService;
}

let pages = 0;

/** A case store on a connection of its own, as a tab has. */
export function aTab(): Tab {
  pages += 1;
  const page = `page-${String(pages)}`;
  const connection = createConnection(DATABASE);
  return { connection, page, cases: createCaseStore({ connection, now: () => NOW, page }) };
}

/** What lies in a store, seen by someone who knows nothing of ours. */
export function rawRecords(store: StoreName): Promise<readonly unknown[]> {
  return withDatabase((database) => database.getAll(store));
}

/** Does a piece of work on the database behind the back of the app. */
export async function withDatabase<Value>(
  work: (database: Database) => Promise<Value>,
): Promise<Value> {
  const database = await openDatabase(DATABASE, { onBlocked: ignore, onLost: ignore });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Puts a record in a store behind the back of the app. */
export async function putRaw(
  store: 'cases' | 'organisation' | 'portfolio',
  record: {
    readonly id: string;
    readonly revision: number;
    readonly schemaVersion?: number;
    readonly document: unknown;
  },
): Promise<void> {
  const database = await openDatabase(DATABASE, { onBlocked: ignore, onLost: ignore });
  await database.put(store, { savedAt: NOW, schemaVersion: 1, attempt: null, ...record });
  database.close();
}

/** From now on these records are written with success, and their transaction is aborted afterwards. */
export function abortAfterSuccess(
  reason = 'AbortError',
  isMeant: (record: unknown) => boolean = () => true,
): void {
  afterWriting((request, store, record) => {
    if (!isMeant(record)) return;
    request.addEventListener('success', () => abortFromWithin(store.transaction, reason));
  });
}

/** From now on no record can be written: the disk is full. */
export function fillDisk(): void {
  abortAfterSuccess('QuotaExceededError');
}

/** As the browser does it: also where the page has said that it is done. */
export function abortFromWithin(transaction: IDBTransaction, reason: string): void {
  const abort = Reflect.get(transaction, '_abort') as (reason: string) => void;
  abort.call(transaction, reason);
}

function afterWriting(
  act: (request: IDBRequest, store: IDBObjectStore, record: unknown) => void,
): void {
  for (const name of ['add', 'put'] as const) {
    const write = Reflect.get<IDBObjectStore, 'add' | 'put'>(IDBObjectStore.prototype, name);
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...record: Parameters<IDBObjectStore['put']>
    ) {
      const request = write.apply(this, record);
      act(request, this, record[0]);
      return request;
    });
  }
}

function ignore(): void {
  return undefined;
}

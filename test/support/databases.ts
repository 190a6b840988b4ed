import 'fake-indexeddb/auto';

import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

import type { Instant } from '#src/domain/number/calendar.ts';
import { createCaseStore } from '#src/storage/case-store.ts';
import { createConnection, type Connection } from '#src/storage/connection.ts';
import { openDatabase } from '#src/storage/database.ts';
import type { CaseService } from '#src/state/services.ts';

export const DATABASE = 'test';
export const NOW = '2026-11-23T12:00:00.000Z' as Instant;

/** An IndexedDB with nothing in it, in the place of the browser's. */
export function emptyIndexedDb(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** A case store on a connection of its own, as a tab has. */
export function aTab(): { readonly connection: Connection; readonly cases: CaseService } {
  const connection = createConnection(DATABASE);
  return { connection, cases: createCaseStore(connection, () => NOW) };
}

/** What lies in a store, seen by someone who knows nothing of ours. */
export async function rawRecords(
  store: 'cases' | 'bin' | 'originals' | 'organisation',
): Promise<readonly unknown[]> {
  const database = await openDatabase(DATABASE, { onBlocked: ignore, onLost: ignore });
  const records = await database.getAll(store);
  database.close();
  return records;
}

/** Puts a record in a store behind the back of the app. */
export async function putRaw(
  store: 'cases' | 'organisation',
  record: {
    readonly id: string;
    readonly revision: number;
    readonly schemaVersion?: number;
    readonly document: unknown;
  },
): Promise<void> {
  const database = await openDatabase(DATABASE, { onBlocked: ignore, onLost: ignore });
  await database.put(store, { savedAt: NOW, schemaVersion: 1, ...record });
  database.close();
}

/** From now on every record is put with success, and its transaction is aborted afterwards. */
export function abortAfterSuccess(): void {
  afterPut((request, store) =>
    request.addEventListener('success', () => store.transaction.abort()),
  );
}

/** From now on no record can be put: the disk is full. */
export function fillDisk(): void {
  afterPut(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

function afterPut(act: (request: IDBRequest, store: IDBObjectStore) => void): void {
  const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...record: Parameters<IDBObjectStore['put']>
  ) {
    const request = put.apply(this, record);
    act(request, this);
    return request;
  });
}

function ignore(): void {
  return undefined;
}

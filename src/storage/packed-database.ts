import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

import type { PackedCase } from '../domain/portfolio/packed-case.ts';

/** A case as it was summed up, or why there is nothing to sum up. */
export interface PackedRecord {
  readonly id: string;
  readonly revision: number;
  /** The prices it was summed up in. */
  readonly priceYear: number;
  /** `deleted` lies where a case was, and `unreadable` where one cannot be opened. */
  readonly packed: PackedCase | 'deleted' | 'unreadable';
}

export type PackedKey = [id: string, revision: number, priceYear: number];

/** What a list says of a case [PAC-3]. */
export interface ListedRecord {
  readonly id: string;
  readonly revision: number;
  /** `ListedCase` as JSON; null where the mark of a deleted case lies. */
  readonly text: string | null;
}

export type ListedKey = [id: string, revision: number];

interface PackedStores extends DBSchema {
  packed: { key: PackedKey; value: PackedRecord };
  listed: { key: ListedKey; value: ListedRecord };
}

export type PackedDatabase = IDBPDatabase<PackedStores>;

/** Rises with what is packed and how, and with what a case comes to: then all of it is made anew. */
const FORMAT = 3;

/** The database beside that of the cases. Nothing in it is anywhere else, and all of it can be made anew. */
export function packedDatabaseName(database: string): string {
  return `${database}:summaries`;
}

/** Takes all of it away, where the documents may not be what they were under their revisions. */
export async function forgetPacked(database: string): Promise<void> {
  try {
    await deleteDB(packedDatabaseName(database));
  } catch {
    // Where it cannot be taken away, it cannot be read either.
  }
}

/**
 * Opens it, empty where another release made it. Null where it cannot be had: then everything is summed up
 * each time.
 */
export async function openPackedDatabase(database: string): Promise<PackedDatabase | null> {
  try {
    return await openDB<PackedStores>(packedDatabaseName(database), FORMAT, {
      upgrade: (upgraded) => {
        for (const name of Array.from(upgraded.objectStoreNames)) upgraded.deleteObjectStore(name);
        upgraded.createObjectStore('packed', { keyPath: ['id', 'revision', 'priceYear'] });
        upgraded.createObjectStore('listed', { keyPath: ['id', 'revision'] });
      },
      // Whoever erases everything, or is a newer release, goes first.
      blocking: (_current, _wanted, { target }) => {
        if (target instanceof IDBDatabase) target.close();
      },
    });
  } catch {
    return null;
  }
}

import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';

/** A saved document of any age. What lies in `document` is for `src/document` to say. */
export interface StoredDocument {
  readonly id: string;
  /** Drawn from one ever-rising counter, so that no revision of an id ever comes again [SAV-2]. */
  readonly revision: number;
  readonly savedAt: string;
  readonly schemaVersion: number;
  readonly document: unknown;
}

export interface DeletedDocument extends StoredDocument {
  readonly deletedAt: string;
}

interface Stores extends DBSchema {
  cases: { key: string; value: StoredDocument };
  /** One entry, under `ORGANISATION_ID`. */
  organisation: { key: string; value: StoredDocument };
  /** What was deleted or replaced. Several versions of one case may lie here. */
  bin: { key: [string, number]; value: DeletedDocument };
  /** Documents as they were before a newer shape was written over them [SAV-5]. */
  originals: { key: [string, number]; value: StoredDocument };
  meta: { key: MetaKey; value: string | number };
}

/** The last revision given out; the moment of the last backup. */
export type MetaKey = 'revision' | 'last-backup';

export const ORGANISATION_ID = 'organisation';

export type Database = IDBPDatabase<Stores>;
export type Transaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'readwrite'>;
type Upgrade = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;

/**
 * The shape of the drawers, never of what lies in them: the steps create stores and indexes, and
 * the migrations in `src/document` rewrite documents when they are read.
 *
 * Append only. The step at index n takes the database from version n to n + 1.
 */
const steps: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('cases', { keyPath: 'id' });
    database.createObjectStore('organisation', { keyPath: 'id' });
    database.createObjectStore('bin', { keyPath: ['id', 'revision'] });
    database.createObjectStore('originals', { keyPath: ['id', 'revision'] });
    database.createObjectStore('meta');
  },
];

export const DATABASE_VERSION = steps.length;

export interface DatabaseEvents {
  /** An older tab holds the database and does not let go. */
  readonly onBlocked: () => void;
  /** The browser dropped the connection, or a newer app wants it: this handle is of no more use. */
  readonly onLost: () => void;
}

/** Opens the database and brings it up to date. Closes it when a newer app asks for it. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Database> {
  const database = await openDB<Stores>(name, DATABASE_VERSION, {
    upgrade(opened, oldVersion, _newVersion, upgrade) {
      for (const step of steps.slice(oldVersion)) step(opened, upgrade);
    },
    blocked: events.onBlocked,
    blocking: () => {
      database.close();
      events.onLost();
    },
    terminated: events.onLost,
  });
  return database;
}

import {
  deleteDB,
  openDB,
  unwrap,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';

import { addDrawers } from './drawers.ts';
import { forgetPacked } from './packed-database.ts';

/** A saved document of any age. What lies in `document` is for `src/document` to say. */
export interface StoredDocument {
  readonly id: string;
  /** Rises by one for the id each time, deleting and bringing back among them [SAV-2]. */
  readonly revision: number;
  readonly savedAt: string;
  readonly schemaVersion: number;
  readonly document: unknown;
  /** Which save put it here, so that one whose answer was lost knows its own work again. */
  readonly attempt: Attempt | null;
  /**
   * Of the document, as `checksumOf` counts it [SAV-9]. Records of the first shape of the database
   * have none.
   */
  readonly sha256?: string;
}

/** One save of one page: the page has no other of this number. */
export interface Attempt {
  readonly page: string;
  readonly number: number;
  /** The revision the edit stood on. */
  readonly base: number;
}

/** Stands where a case was deleted: who still has it open must not bring it back unasked. */
export interface Tombstone {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly isDeleted: true;
}

export interface DeletedDocument extends StoredDocument {
  readonly deletedAt: string;
  /** Set where another version took its place: the case itself was not deleted. */
  readonly isReplaced?: true;
  /** How many days this device had been in use when the bin was first tidied with it [SAV-12]. */
  readonly daysInUse?: number;
}

/** The days on which the app was opened, as far as the clock told them apart. */
export interface DaysInUse {
  readonly count: number;
  /** The day it was opened last, `2026-11-23` in universal time. */
  readonly last: string;
}

/** The stores of documents that are copied and put back, each under its id and its revision. */
export type DocumentStoreName = 'cases' | 'organisation' | 'portfolio' | 'named';

/** Those of which there is one document on a device. */
export type SingleStoreName = 'organisation' | 'portfolio';

/** One row for everything that was written, in the order in which it came to the disk. */
export interface JournalRow {
  /** Given by the database, higher each time: what was written last has the highest. */
  readonly n?: number;
  readonly store: DocumentStoreName;
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
}

/** A case as it was earlier, packed. */
export interface EarlierVersion {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly schemaVersion: number;
  readonly title: string;
  /** The document as JSON in UTF-8, gzipped. */
  readonly packed: Uint8Array<ArrayBuffer>;
}

/** A record that was not what it had been saved as, kept as it was found [SAV-7]. */
export interface SetAside {
  /** Given by the database. */
  readonly key?: number;
  readonly record: unknown;
  readonly setAsideAt: string;
}

/**
 * One record an id, which the unique index sees to, under a key that holds the revision: taking
 * away the revision an edit stands on and adding the next is a save that needs no look first, and
 * fails where anything else lies there [SAV-2].
 */
interface Kept {
  key: [string, number];
  value: StoredDocument | Tombstone;
  indexes: {
    'by-id': string;
    /** Holds the documents alone: a tombstone has no shape. */
    'by-shape': number;
  };
}

export interface Stores extends DBSchema {
  cases: Kept;
  /** One record, under `ORGANISATION_ID`. */
  organisation: Kept;
  /** One record, under `PORTFOLIO_ID`. */
  portfolio: Kept;
  /** The named versions of the cases; the document is a `VersionRecord` [SEA-1]. */
  named: Kept & { indexes: Kept['indexes'] & { 'by-case': string } };
  /** What was deleted or replaced. Several versions of one case may lie here. */
  bin: { key: [string, number]; value: DeletedDocument };
  /** Documents as they were before a newer shape was written over them [SAV-5]. */
  originals: { key: [string, number]; value: StoredDocument };
  meta: {
    /** `backup-day`: how many days the app had been in use at the last backup [PRM-20]. */
    key: 'last-backup' | 'backup-day' | 'days-in-use';
    value: string | number | DaysInUse;
  };
  journal: { key: number; value: JournalRow };
  /** At most twenty for each case. */
  versions: { key: [string, number]; value: EarlierVersion };
  aside: { key: number; value: SetAside };
}

export const ORGANISATION_ID = 'organisation';
export const PORTFOLIO_ID = 'portfolio';

/** The id under which each of those lies. */
export const singleIds: Readonly<Record<SingleStoreName, string>> = {
  organisation: ORGANISATION_ID,
  portfolio: PORTFOLIO_ID,
};

export type StoreName = StoreNames<Stores>;
export type Database = IDBPDatabase<Stores>;
export type WriteTransaction<Name extends StoreName> = IDBPTransaction<Stores, Name[], 'readwrite'>;
/** Rises with the drawers. */
export const DATABASE_VERSION = 4;

export interface DatabaseEvents {
  /** An older tab holds the database and has not let go. */
  readonly onBlocked: () => void;
  /** The browser dropped the connection, or it was given up: this handle is of no more use. */
  readonly onLost: () => void;
  /**
   * A newer app wants the database, and waits until this handle is closed. Who is told so closes
   * it; where no one is, it is closed at once.
   */
  readonly onWanted?: () => void;
}

/** Opens the database and brings it up to date. Fails with `VersionError` where a newer app made it. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Database> {
  const database = await openDB<Stores>(name, DATABASE_VERSION, {
    upgrade: (opened, oldVersion, _newVersion, upgrade) => {
      // What was packed was packed from another database, whatever revisions this one comes to.
      if (oldVersion === 0) void forgetPacked(name);
      addDrawers(unwrap(opened), unwrap(upgrade));
    },
    blocked: events.onBlocked,
    blocking: (_version, wanted) => {
      // Who deletes the database wants nothing of it kept.
      if (events.onWanted !== undefined && wanted !== null) {
        events.onWanted();
        return;
      }
      database.close();
      events.onLost();
    },
    terminated: events.onLost,
  });
  return database;
}

/** Opens the database of a newer app as it stands, to be read and nothing else [SAV-15]. */
export async function openNewerDatabase(
  name: string,
  { onLost }: Pick<DatabaseEvents, 'onLost'>,
): Promise<Database> {
  const database = await openDB<Stores>(name, undefined, {
    // It is gone since it was found: a new one is not for this handle to make.
    upgrade: (_opened, _oldVersion, _newVersion, upgrade) => upgrade.abort(),
    blocking: () => {
      database.close();
      onLost();
    },
    terminated: onLost,
  });
  return database;
}

/** Answers when it is gone, which is when no one holds it open any more. */
export function deleteDatabase(name: string): Promise<void> {
  return deleteDB(name);
}

/** Whether a newer app made this database: then nothing is written to it, whatever it is [SAV-15]. */
export function isReadOnly(database: Pick<Database, 'version'>): boolean {
  return database.version > DATABASE_VERSION;
}

import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import { isSameDocument } from '../document/is-same-document.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type {
  BackupService,
  CaseService,
  OrganisationService,
  StoreFailure,
} from '../state/services.ts';
import type { Connection } from './connection.ts';
import { restoreAll } from './restore.ts';
import { inOneTransaction } from './transaction.ts';

/** Everything on a device, as it stands in a backup file. */
export interface BackupDocuments {
  readonly savedAt: Instant;
  readonly cases: readonly BusinessCase[];
  readonly organisation: Organisation | null;
}

/** The way of a backup out to a file and in again. */
export interface BackupFiles {
  /**
   * Answers false when the person changed their mind. The documents are promised, not waited for:
   * the permission of a click does not outlive a wait.
   */
  readonly save: (savedAt: Instant, backup: Promise<BackupDocuments>) => Promise<boolean>;
  /** Null when the person changed their mind. */
  readonly pick: () => Promise<Result<BackupDocuments, DocumentFailure> | null>;
}

interface Ports {
  readonly connection: Connection;
  readonly cases: CaseService;
  readonly organisation: OrganisationService;
  readonly files: BackupFiles;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** Everything on this device in one file, and back again [BAK-1]. */
export function createBackupStore(ports: Ports): BackupService {
  const { connection, cases, organisation, files, now, newId } = ports;

  const everything = async (savedAt: Instant): Promise<Result<BackupDocuments, StoreFailure>> => {
    const [library, frames] = await Promise.all([cases.list(), organisation.read()]);
    if (!library.ok) return library;
    return ok({
      savedAt,
      cases: library.value.cases.map(({ document }) => document),
      // Frames that cannot be read stay on the device; the cases are worth a backup all the same.
      organisation: frames.ok ? (frames.value?.document ?? null) : null,
    });
  };

  return {
    save: async () => {
      const savedAt = now();
      const found = everything(savedAt);
      const isSaved = await attempt(files.save(savedAt, demanded(found)));
      if (isSaved === null) {
        const read = await found;
        return read.ok ? fail({ kind: 'failed', detail: 'the file was refused' }) : read;
      }
      if (!isSaved) return ok('cancelled');
      // The file is there, whether or not this device can remember when it was made.
      await connection.use((database) =>
        inOneTransaction(database, ['meta'], (transaction) =>
          transaction.objectStore('meta').put(savedAt, 'last-backup'),
        ),
      );
      return ok('saved');
    },

    pick: async () => {
      const picked = await files.pick();
      if (picked?.ok !== true) return picked;
      const library = await cases.list();
      const here = library.ok ? library.value.cases : [];
      const hereById = new Map(here.map(({ document }) => [document.id, document]));
      const differing = picked.value.cases.filter((document) => {
        const mine = hereById.get(document.id);
        return mine !== undefined && !isSameDocument(mine, document);
      });
      return ok({ ...picked.value, differing: differing.map(({ id }) => id) });
    },

    restore: ({ cases: documents, organisation: frames }, choice) => {
      // Drawn once: done again on a new connection, the same copies come of it.
      const idsBeside = new Map(documents.map(({ id }) => [id, newId() as CaseId]));
      const restoring = { cases: documents, organisation: frames, choice, idsBeside, now: now() };
      return connection.use((database) => restoreAll(database, restoring));
    },

    lastSavedAt: async () => {
      const found = await connection.use((database) => database.get('meta', 'last-backup'));
      return found.ok && typeof found.value === 'string' ? (found.value as Instant) : null;
    },
  };
}

/** A disk that refuses a file is a failure like any other: null. */
async function attempt<Value>(work: Promise<Value>): Promise<Value | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}

/** The value that was found; fails where there is none, so that no file is written. */
function demanded<Value>(found: Promise<Result<Value, StoreFailure>>): Promise<Value> {
  const value = found.then((result) => {
    if (!result.ok) throw new Error(result.failure.kind);
    return result.value;
  });
  // Where the person changes their mind, no one asks for it any more.
  value.catch(() => undefined);
  return value;
}

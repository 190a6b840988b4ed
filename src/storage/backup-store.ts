import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import { isSameDocument } from '../document/is-same-document.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { BackupService, CaseService, OrganisationService } from '../state/services.ts';
import type { Connection } from './connection.ts';
import { restoreAll } from './restore.ts';

/** Everything on a device, as it stands in a backup file. */
export interface BackupDocuments {
  readonly savedAt: Instant;
  readonly cases: readonly BusinessCase[];
  readonly organisation: Organisation | null;
}

/** The way of a backup out to a file and in again. */
export interface BackupFiles {
  /** Answers false when the person changed their mind. */
  readonly save: (backup: BackupDocuments) => Promise<boolean>;
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

  // A disk that refuses the file is a failure like any other; a person who says no is none.
  const saved = (backup: BackupDocuments) => files.save(backup).catch(() => null);

  return {
    save: async () => {
      const [library, frames] = await Promise.all([cases.list(), organisation.read()]);
      if (!library.ok) return library;
      const savedAt = now();
      const isSaved = await saved({
        savedAt,
        cases: library.value.cases.map(({ document }) => document),
        // Frames that cannot be read stay on the device; the cases are worth a backup all the same.
        organisation: frames.ok ? (frames.value?.document ?? null) : null,
      });
      if (isSaved === null) return fail({ kind: 'failed', detail: 'the file was refused' });
      if (!isSaved) return ok('cancelled');
      const noted = await connection.use((database) =>
        database.put('meta', savedAt, 'last-backup'),
      );
      return noted.ok ? ok('saved') : noted;
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

    restore: (contents, choice) =>
      connection.use((database) =>
        restoreAll(database, { ...contents, choice, now: now(), newId }),
      ),

    lastSavedAt: async () => {
      const found = await connection.use((database) => database.get('meta', 'last-backup'));
      return found.ok && typeof found.value === 'string' ? (found.value as Instant) : null;
    },
  };
}

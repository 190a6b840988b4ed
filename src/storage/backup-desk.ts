import { ok, type Result } from '../base/result.ts';
import { backupFileText, type Backup } from '../document/backup-file.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type {
  BackupSummary,
  RestoreChoice,
  RestoreOutcome,
  StoreFailure,
} from '../state/services.ts';
import { createCaseStore } from './case-store.ts';
import type { Connection } from './connection.ts';
import { everythingIn } from './everything.ts';
import { createOrganisationStore } from './organisation-store.ts';
import { isSameCase, restoreAll } from './restore.ts';
import { everyRecord } from './unhurried.ts';
import { isTombstone } from './write.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** What is done to the database with a backup: everything out of it, and everything back. */
export interface BackupDesk {
  /** Everything on this device that can be read, as the text of a file [BAK-1]. */
  readonly write: (savedAt: Instant) => Promise<Result<string, StoreFailure>>;
  /** What is in a backup, and how it differs from what is here. */
  readonly summary: (backup: Backup) => Promise<BackupSummary>;
  /** All of it or none of it [BAK-2]. */
  readonly restore: (
    backup: Backup,
    choice: RestoreChoice,
  ) => Promise<Result<RestoreOutcome, StoreFailure>>;
}

export function createBackupDesk({ connection, now, newId }: Ports): BackupDesk {
  const ports = { connection, now, page: newId() };
  const places = {
    cases: createCaseStore(ports),
    organisation: createOrganisationStore(ports),
  };

  return {
    write: async (savedAt) => {
      const backup = await everythingIn(places, savedAt);
      return backup.ok ? ok(backupFileText(backup.value)) : backup;
    },

    summary: async ({ savedAt, cases: documents, organisation }) => {
      const found = await connection.use((database) =>
        everyRecord(database.transaction('cases', 'readonly').store),
      );
      const here = new Map((found.ok ? found.value : []).map((record) => [record.id, record]));
      const differing = documents.filter((document) => {
        const mine = here.get(document.id);
        return mine !== undefined && !isTombstone(mine) && !isSameCase(mine, document);
      });
      return {
        savedAt,
        cases: documents.length,
        hasOrganisation: organisation !== null,
        differing: differing.length,
      };
    },

    restore: ({ cases: documents, organisation }, choice) => {
      // Drawn once: done again on a new connection, the same copies come of it.
      const idsBeside = new Map(documents.map(({ id }) => [id, newId() as CaseId]));
      const restoring = { cases: documents, organisation, choice, idsBeside, now: now() };
      return connection.use((database) => restoreAll(database, restoring));
    },
  };
}

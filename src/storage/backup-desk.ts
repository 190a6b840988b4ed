import { ok, type Result } from '../base/result.ts';
import { CASE_SEPARATOR, textAroundCases, type Backup } from '../document/backup-file.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { BackupSummary, RestoreChoice, RestoreOutcome } from '../state/file-services.ts';
import type { StoreFailure } from '../state/services.ts';
import { createCaseReader } from './case-reader.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { createOrganisationStore } from './organisation-store.ts';
import { isSameCase, restoreAll } from './restore.ts';
import { eachSlice, everyRecord } from './unhurried.ts';
import { isTombstone } from './write.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
  readonly newId: () => string;
}

/** What is done to the database with a backup: everything out of it, and everything back. */
export interface BackupDesk {
  /** Everything on this device that can be read, as a file [BAK-1]. */
  readonly write: (savedAt: Instant) => Promise<Result<Blob, StoreFailure>>;
  /** What is in a backup, and how it differs from what is here. */
  readonly summary: (backup: Backup) => Promise<BackupSummary>;
  /** All of it or none of it [BAK-2]. */
  readonly restore: (
    backup: Backup,
    choice: RestoreChoice,
  ) => Promise<Result<RestoreOutcome, StoreFailure>>;
}

export function createBackupDesk({ connection, now, newId }: Ports): BackupDesk {
  const frames = createOrganisationStore({ connection, now, page: newId() });

  return {
    write: async (savedAt) => {
      const found = await frames.read();
      // Frames that cannot be read stay on the device; the cases are worth a backup all the same.
      const organisation = found.ok ? (found.value?.document ?? null) : null;
      const lines = await connection.use(caseLines);
      if (!lines.ok) return lines;
      const [before, after] = textAroundCases({ savedAt, organisation });
      return ok(new Blob([before, ...lines.value, after]));
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

/** Every case that can be read, as it is to stand in a backup: never all of them in memory. */
async function caseLines(database: Database): Promise<readonly Blob[]> {
  const parts: Blob[] = [];
  await eachSlice(database.transaction('cases', 'readonly').store, (records) => {
    const reader = createCaseReader();
    for (const record of records) {
      const read = isTombstone(record) ? null : reader.read(record);
      if (read?.ok !== true) continue;
      const separator = parts.length === 0 ? '' : CASE_SEPARATOR;
      parts.push(new Blob([separator, JSON.stringify(read.value.document)]));
    }
  });
  return parts;
}

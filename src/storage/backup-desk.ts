import { ok, type Result } from '../base/result.ts';
import { ENTRY_SEPARATOR, textAroundCases, type Backup } from '../document/backup-file.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { BackupSummary, RestoreChoice, RestoreOutcome } from '../state/file-services.ts';
import type { StoreFailure } from '../state/services.ts';
import { createCaseReader } from './case-reader.ts';
import type { Connection } from './connection.ts';
import type { Database } from './database.ts';
import { foundVersion } from './named-versions.ts';
import { createOrganisationStore } from './organisation-store.ts';
import { createPortfolioStore } from './portfolio-store.ts';
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
  const ports = { connection, now, page: newId() };
  const frames = createOrganisationStore(ports);
  const chosen = createPortfolioStore(ports);

  return {
    write: async (savedAt) => {
      // What cannot be read of these stays on the device; the cases are worth a backup all the same.
      const organisation = documentIn(await frames.read());
      const portfolio = documentIn(await chosen.read());
      const lines = await connection.use(linesIn);
      if (!lines.ok) return lines;
      const { before, between, after } = textAroundCases({ savedAt, organisation, portfolio });
      const { cases, versions } = lines.value;
      return ok(new Blob([before, ...cases, between, ...versions, after]));
    },

    summary: async ({ savedAt, cases: documents, versions, organisation, portfolio }) => {
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
        versions: versions.length,
        hasOrganisation: organisation !== null,
        hasPortfolio: portfolio !== null,
        differing: differing.length,
      };
    },

    restore: ({ cases: documents, organisation, portfolio, versions }, choice) => {
      // Drawn once: done again on a new connection, the same copies come of it.
      const idsBeside = new Map(documents.map(({ id }) => [id, newId() as CaseId]));
      const restoring = {
        cases: documents,
        organisation,
        portfolio,
        versions,
        choice,
        idsBeside,
        now: now(),
      };
      return connection.use((database) => restoreAll(database, restoring));
    },
  };
}

function documentIn<Document>(
  found: Result<{ readonly document: Document } | null, unknown>,
): Document | null {
  return found.ok ? (found.value?.document ?? null) : null;
}

/** The lines of a backup: never all the documents in memory at once. */
interface Lines {
  readonly cases: readonly Blob[];
  readonly versions: readonly Blob[];
}

/** Every case that can be read, and its named versions as they are kept [BAK-1, SEA-4]. */
async function linesIn(database: Database): Promise<Lines> {
  const cases: Blob[] = [];
  const versions: Blob[] = [];
  const ids = new Set<string>();
  const transaction = database.transaction(['cases', 'named'], 'readonly');
  await eachSlice(transaction.objectStore('cases'), (records) => {
    const reader = createCaseReader();
    for (const record of records) {
      const read = isTombstone(record) ? null : reader.read(record);
      if (read?.ok !== true) continue;
      ids.add(record.id);
      cases.push(lineOf(read.value.document, cases.length));
    }
  });
  await eachSlice(transaction.objectStore('named'), (records) => {
    for (const record of records) {
      const found = isTombstone(record) ? null : foundVersion(record);
      if (found === null || isTombstone(record) || found.kind === 'unreadable') continue;
      if (ids.has(found.version.caseId)) versions.push(lineOf(record.document, versions.length));
    }
  });
  return { cases, versions };
}

function lineOf(document: unknown, before: number): Blob {
  return new Blob([before === 0 ? '' : ENTRY_SEPARATOR, JSON.stringify(document)]);
}

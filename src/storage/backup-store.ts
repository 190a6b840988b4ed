import { fail, ok, type Result } from '../base/result.ts';
import { backupFileText, type Backup } from '../document/backup-file.ts';
import type { FileFailure } from '../document/document-failure.ts';
import { BACKUP_FILE_LIMIT } from '../document/limits.ts';
import { isInstant, type Instant } from '../domain/number/calendar.ts';
import type {
  BackupDraft,
  BackupFailure,
  BackupService,
  StorageService,
  StorageStanding,
  StoreFailure,
} from '../state/services.ts';
import type { Connection } from './connection.ts';
import { countedIn } from './days-in-use.ts';
import { everythingIn, type Places } from './everything.ts';
import { all, inOneTransaction } from './transaction.ts';

/** The way of a backup out to a file and in again. */
export interface BackupFiles {
  /**
   * Answers false when the person changed their mind. The contents are promised, not waited for:
   * the permission of a click does not outlive a wait.
   */
  readonly save: (savedAt: Instant, contents: Promise<Blob>) => Promise<boolean>;
  /** Null when the person changed their mind. The file is not read. */
  readonly pick: () => Promise<File | null>;
}

/** What is done away from the page, so that no document of a backup passes through it [IMP-4]. */
export interface BackupWork {
  readonly write: (savedAt: Instant) => Promise<Result<Blob, StoreFailure>>;
  readonly read: (file: File) => Promise<Result<BackupDraft, FileFailure>>;
}

interface Ports extends Places {
  readonly connection: Connection;
  readonly storage: Pick<StorageService, 'standing' | 'tookOut'>;
  readonly files: BackupFiles;
  readonly work: BackupWork;
  readonly now: () => Instant;
  /** A backup has come to the disk, and is to be copied [SAV-10]. */
  readonly onWritten?: () => void;
}

/** How storage stands where what is made stays on the page. */
const onPage: ReadonlySet<StorageStanding> = new Set(['absent', 'silent']);

/** Everything on this device in one file, and back again [BAK-1]. */
export function createBackupStore(ports: Ports): BackupService {
  const { connection, storage, files, work, now, onWritten } = ports;

  return {
    save: async () => {
      const savedAt = now();
      // Where there is no disk, what there is lies on the page, and no one else sees it [SAV-16].
      const here = onPage.has(storage.standing()) ? everythingIn(ports, savedAt) : null;
      const written = (here === null ? work.write(savedAt) : here.then(asFile)).then(fitting);
      const isSaved = await attempt(files.save(savedAt, demanded(written)));
      if (isSaved === null) {
        const contents = await written;
        return contents.ok ? fail({ kind: 'failed', detail: 'the file was refused' }) : contents;
      }
      if (!isSaved) return ok('cancelled');
      const saved = await here;
      if (saved?.ok === true) storage.tookOut(documentsIn(saved.value));
      // The file is there, whether or not this device can remember when it was made.
      await connection.use((database) =>
        inOneTransaction(database, ['meta'], async (transaction) => {
          const meta = transaction.objectStore('meta');
          const day = countedIn(await meta.get('days-in-use'));
          await all(
            () => meta.put(savedAt, 'last-backup'),
            () => meta.put(day, 'backup-day'),
          );
        }),
      );
      return ok('saved');
    },

    pick: async (onReading) => {
      const file = await files.pick();
      if (file === null) return null;
      onReading?.();
      const read = await work.read(file);
      if (!read.ok) return read;
      const draft = read.value;
      return ok({
        ...draft,
        restore: async (choice) => {
          const restored = await draft.restore(choice);
          if (restored.ok) onWritten?.();
          return restored;
        },
      });
    },

    lastSavedAt: async () => {
      const found = await connection.use((database) => database.get('meta', 'last-backup'));
      const moment = found.ok ? found.value : null;
      return typeof moment === 'string' && isInstant(moment) ? moment : null;
    },

    daysInUse: async () => {
      const found = await connection.use((database) => {
        const { store: meta } = database.transaction('meta', 'readonly');
        return all(
          () => meta.get('days-in-use'),
          () => meta.get('backup-day'),
        );
      });
      if (!found.ok) return 0;
      const [days, backupDay] = found.value;
      return Math.max(0, countedIn(days) - (typeof backupDay === 'number' ? backupDay : 0));
    },
  };
}

function asFile(backup: Result<Backup, StoreFailure>): Result<Blob, StoreFailure> {
  return backup.ok ? ok(new Blob([backupFileText(backup.value)])) : backup;
}

/** A backup that could not be read again is not written [FIL-9]. */
function fitting(file: Result<Blob, StoreFailure>): Result<Blob, BackupFailure> {
  return file.ok && file.value.size > BACKUP_FILE_LIMIT
    ? fail({ kind: 'too-large', limitInBytes: BACKUP_FILE_LIMIT })
    : file;
}

function documentsIn({ cases, organisation, portfolio }: Backup): readonly object[] {
  return [...cases, organisation, portfolio].filter((document) => document !== null);
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
function demanded<Value>(found: Promise<Result<Value, BackupFailure>>): Promise<Value> {
  const value = found.then((result) => {
    if (!result.ok) throw new Error(result.failure.kind);
    return result.value;
  });
  // Where the person changes their mind, no one asks for it any more.
  value.catch(() => undefined);
  return value;
}

import { fail, ok, type Result } from '../base/result.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { CaseService, StoreFailure } from '../state/services.ts';
import { bringBack, moveToBin, putInPlaceOf } from './bin.ts';
import { removeForGood, tidyBin } from './bin-tidying.ts';
import { createCaseOverview } from './case-overview.ts';
import { createCaseReader } from './case-reader.ts';
import type { Connection } from './connection.ts';
import type { Database, StoredDocument } from './database.ts';
import type { ListedPlace } from './kept-listed.ts';
import { inBin, unreadable } from './listed-records.ts';
import { all } from './transaction.ts';
import { everyRecord, unhurried } from './unhurried.ts';
import { createWriter, isTombstone } from './write.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
  /** An id that no other page has. */
  readonly page: string;
  /** Something has come to the disk, and is to be copied [SAV-10]. */
  readonly onWritten?: () => void;
  /** Where it is kept what lists say; nothing is where none is given. */
  readonly listed?: ListedPlace;
}

const nowhere: ListedPlace = () => Promise.resolve(null);

/** The cases on this device. */
export function createCaseStore({
  connection,
  now,
  page,
  onWritten,
  listed = nowhere,
}: Ports): CaseService {
  const writer = createWriter(connection, page);
  const reader = createCaseReader();
  const write = async <Value>(
    work: (database: Database) => Promise<Value>,
  ): Promise<Result<Value, StoreFailure>> => {
    const written = await connection.use(work);
    if (written.ok) onWritten?.();
    return written;
  };
  const read = (record: StoredDocument) => {
    const result = reader.read(record);
    if (result.ok) writer.see(record);
    return result;
  };

  return {
    ...createCaseOverview({ connection, place: listed, read: reader.look }),

    list: async () => {
      const found = await connection.use((database, moved) => {
        const transaction = database.transaction(['cases', 'bin'], 'readonly');
        return all(
          () => everyRecord(transaction.objectStore('cases'), moved),
          () => everyRecord(transaction.objectStore('bin'), moved),
          () => transaction.done,
        );
      });
      if (!found.ok) return found;
      const [records, deleted] = found.value;
      const documents = records.flatMap((record) => (isTombstone(record) ? [] : [record]));
      const results = await unhurried(documents, (record) => ({ record, result: read(record) }));
      return ok({
        cases: results.flatMap(({ result }) => (result.ok ? [result.value] : [])),
        unreadable: results.flatMap(({ record, result }) =>
          result.ok ? [] : [unreadable(record, result.failure)],
        ),
        deleted: inBin(deleted, new Set(results.map(({ record }) => record.id))),
      });
    },

    read: async (id) => {
      const found = await connection.use((database) => database.getFromIndex('cases', 'by-id', id));
      if (!found.ok) return found;
      const record = found.value;
      return record === undefined || isTombstone(record)
        ? fail({ kind: 'not-found' })
        : read(record);
    },

    save: async (document, base) => {
      const savedAt = now();
      const saved = await writer.write({
        store: 'cases',
        id: document.id,
        document,
        base,
        savedAt,
      });
      if (saved.ok) {
        reader.remember({ document, revision: saved.value }, savedAt);
        onWritten?.();
      }
      return saved;
    },

    replace: (document) => write((database) => putInPlaceOf(database, document, now())),
    remove: (id) => write((database) => moveToBin(database, id, now())),
    restore: (id, revision = null) => write((database) => bringBack(database, id, revision, now())),
    removeForGood: (id, revision) =>
      write((database) => removeForGood(database, id, revision, now())),
    tidyBin: () => write((database) => tidyBin(database, now())),
  };
}

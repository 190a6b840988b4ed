import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { CaseService, DeletedCase, StoreFailure, UnreadableCase } from '../state/services.ts';
import { bringBack, moveToBin, putInPlaceOf } from './bin.ts';
import { removeForGood, tidyBin } from './bin-tidying.ts';
import { createCaseReader } from './case-reader.ts';
import type { Connection } from './connection.ts';
import type { Database, DeletedDocument, StoredDocument } from './database.ts';
import { momentOf, titleOf } from './lenient.ts';
import { recordText } from './raw-text.ts';
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
}

/** The cases on this device. */
export function createCaseStore({ connection, now, page, onWritten }: Ports): CaseService {
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

/** Kept as it was found: its id is taken, so that nothing is written over it [SAV-7]. */
function unreadable(record: StoredDocument, failure: DocumentFailure): UnreadableCase {
  return {
    id: record.id,
    title: titleOf(record.document),
    failure,
    contents: () => Promise.resolve(textOf(record)),
  };
}

/** The document by itself, which can be opened again as a file; all there is where it has none. */
function textOf(record: StoredDocument): string {
  const { document } = record;
  return recordText(document === undefined ? record : document, 2);
}

/** Every version in the bin, the one that came last first. `here`: the ids of cases that live on. */
function inBin(
  records: readonly DeletedDocument[],
  here: ReadonlySet<string>,
): readonly DeletedCase[] {
  return records
    .map((record) => ({ ...record, deletedAt: momentOf(record.deletedAt) }))
    .toSorted((one, other) => (one.deletedAt < other.deletedAt ? 1 : -1))
    .map(({ id, revision, document, deletedAt, isReplaced = false }) => ({
      id: id as CaseId,
      revision,
      title: titleOf(document) ?? '',
      deletedAt,
      reason: isReplaced ? 'replaced' : 'deleted',
      isCaseHere: here.has(id),
    }));
}

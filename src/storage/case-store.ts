import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import { parseCase } from '../document/parse-case.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { CaseService, DeletedCase, Saved, UnreadableCase } from '../state/services.ts';
import { bringBack, moveToBin, putInPlaceOf } from './bin.ts';
import type { Connection } from './connection.ts';
import type { DeletedDocument, StoredDocument } from './database.ts';
import { writeDocument } from './write.ts';

/** The cases on this device. */
export function createCaseStore(connection: Connection, now: () => Instant): CaseService {
  const readable = createReader();

  return {
    list: async () => {
      const found = await connection.use(async (database) => {
        const transaction = database.transaction(['cases', 'bin'], 'readonly');
        return Promise.all([
          transaction.objectStore('cases').getAll(),
          transaction.objectStore('bin').getAll(),
        ]);
      });
      if (!found.ok) return found;
      const [stored, deleted] = found.value;
      const read = stored.map((record) => ({ record, result: readable(record) }));
      return ok({
        cases: read.flatMap(({ result }) => (result.ok ? [result.value] : [])),
        unreadable: read.flatMap(({ record, result }) =>
          result.ok ? [] : [unreadable(record, result.failure)],
        ),
        deleted: lastDeleted(deleted),
      });
    },

    read: async (id) => {
      const found = await connection.use((database) => database.get('cases', id));
      if (!found.ok) return found;
      return found.value === undefined ? fail({ kind: 'not-found' }) : readable(found.value);
    },

    save: async (document, base) => {
      const { id, schemaVersion } = document;
      const written = await connection.use((database) =>
        writeDocument(database, {
          store: 'cases',
          id,
          schemaVersion,
          document,
          base,
          savedAt: now(),
        }),
      );
      return written.ok ? written.value : written;
    },

    replace: (document) => connection.use((database) => putInPlaceOf(database, document, now())),
    remove: (id) => connection.use((database) => moveToBin(database, id, now())),
    restore: (id) => connection.use((database) => bringBack(database, id, now())),
  };
}

/**
 * Reads records as cases, and remembers what it read: a record of the same revision is the very
 * same object again, so that what was worked out for it still holds.
 */
function createReader(): (record: StoredDocument) => Result<Saved<BusinessCase>, DocumentFailure> {
  const remembered = new Map<string, Result<Saved<BusinessCase>, DocumentFailure>>();
  const revisions = new Map<string, number>();
  return (record) => {
    const { id, revision, document } = record;
    const known = remembered.get(id);
    if (known !== undefined && revisions.get(id) === revision) return known;
    const parsed = parseCase(document);
    const result = parsed.ok ? ok({ document: parsed.value, revision }) : parsed;
    remembered.set(id, result);
    revisions.set(id, revision);
    return result;
  };
}

/** Kept as it was found: its id is taken, so that nothing is written over it [SAV-7]. */
function unreadable(record: StoredDocument, failure: DocumentFailure): UnreadableCase {
  return {
    id: record.id,
    title: titleOf(record.document),
    failure,
    contents: () => Promise.resolve(JSON.stringify(record.document, null, 2)),
  };
}

/** The last one deleted of each case, the newest first. */
function lastDeleted(records: readonly DeletedDocument[]): readonly DeletedCase[] {
  const newestFirst = records.toSorted((one, other) => other.revision - one.revision);
  return newestFirst
    .filter(({ id }, index) => newestFirst.findIndex((other) => other.id === id) === index)
    .map(({ id, document, deletedAt }) => ({
      id: id as CaseId,
      title: titleOf(document) ?? '',
      deletedAt: deletedAt as Instant,
    }));
}

function titleOf(document: unknown): string | null {
  const title = (document as { readonly title?: unknown } | null | undefined)?.title;
  return typeof title === 'string' ? title : null;
}

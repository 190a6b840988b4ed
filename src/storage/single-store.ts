import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { SingleService } from '../state/services.ts';
import { isIntact } from './checksum.ts';
import type { Connection } from './connection.ts';
import { singleIds, type SingleStoreName } from './database.ts';
import { createWriter, isTombstone } from './write.ts';

/** What a store of one document needs. */
export interface SinglePorts {
  readonly connection: Connection;
  readonly now: () => Instant;
  /** An id that no other page has. */
  readonly page: string;
  /** Something has come to the disk, and is to be copied [SAV-10]. */
  readonly onWritten?: () => void;
}

/** A document of which there is one on this device. */
export function createSingleStore<Document extends { readonly schemaVersion: number }>(
  store: SingleStoreName,
  parse: (value: unknown) => Result<Document, DocumentFailure>,
  { connection, now, page, onWritten }: SinglePorts,
): SingleService<Document> {
  const writer = createWriter(connection, page);
  const id = singleIds[store];

  return {
    read: async () => {
      const found = await connection.use((database) => database.getFromIndex(store, 'by-id', id));
      if (!found.ok) return found;
      const record = found.value;
      if (record === undefined || isTombstone(record)) return ok(null);
      if (!isIntact(record)) {
        return fail({ kind: 'damaged', schemaVersion: record.schemaVersion, detail: 'checksum' });
      }
      const parsed = parse(record.document);
      if (!parsed.ok) return parsed;
      writer.see(record);
      return ok({ document: parsed.value, revision: record.revision });
    },

    save: async (document, base) => {
      const saved = await writer.write({ store, id, document, base, savedAt: now() });
      if (saved.ok) onWritten?.();
      return saved;
    },
  };
}

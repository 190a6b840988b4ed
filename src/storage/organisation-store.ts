import { fail, ok } from '../base/result.ts';
import { parseOrganisation } from '../document/parse-organisation.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { OrganisationService } from '../state/services.ts';
import { isIntact } from './checksum.ts';
import type { Connection } from './connection.ts';
import { ORGANISATION_ID } from './database.ts';
import { createWriter, isTombstone } from './write.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
  /** An id that no other page has. */
  readonly page: string;
  /** Something has come to the disk, and is to be copied [SAV-10]. */
  readonly onWritten?: () => void;
}

/** What all cases have in common, on this device. */
export function createOrganisationStore({
  connection,
  now,
  page,
  onWritten,
}: Ports): OrganisationService {
  const writer = createWriter(connection, page);

  return {
    read: async () => {
      const found = await connection.use((database) =>
        database.getFromIndex('organisation', 'by-id', ORGANISATION_ID),
      );
      if (!found.ok) return found;
      const record = found.value;
      if (record === undefined || isTombstone(record)) return ok(null);
      if (!isIntact(record)) {
        return fail({ kind: 'damaged', schemaVersion: record.schemaVersion, detail: 'checksum' });
      }
      const parsed = parseOrganisation(record.document);
      if (!parsed.ok) return parsed;
      writer.see(record);
      return ok({ document: parsed.value, revision: record.revision });
    },

    save: async (document, base) => {
      const saved = await writer.write({
        store: 'organisation',
        id: ORGANISATION_ID,
        document,
        base,
        savedAt: now(),
      });
      if (saved.ok) onWritten?.();
      return saved;
    },
  };
}

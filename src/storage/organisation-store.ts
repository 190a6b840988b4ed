import { ok } from '../base/result.ts';
import { parseOrganisation } from '../document/parse-organisation.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { OrganisationService } from '../state/services.ts';
import type { Connection } from './connection.ts';
import { ORGANISATION_ID } from './database.ts';
import { writeDocument } from './write.ts';

/** What all cases have in common, on this device. */
export function createOrganisationStore(
  connection: Connection,
  now: () => Instant,
): OrganisationService {
  return {
    read: async () => {
      const found = await connection.use((database) =>
        database.get('organisation', ORGANISATION_ID),
      );
      if (!found.ok) return found;
      if (found.value === undefined) return ok(null);
      const { revision, document } = found.value;
      const parsed = parseOrganisation(document);
      return parsed.ok ? ok({ document: parsed.value, revision }) : parsed;
    },

    save: async (document, base) => {
      const written = await connection.use((database) =>
        writeDocument(database, {
          store: 'organisation',
          id: ORGANISATION_ID,
          schemaVersion: document.schemaVersion,
          document,
          base,
          savedAt: now(),
        }),
      );
      return written.ok ? written.value : written;
    },
  };
}

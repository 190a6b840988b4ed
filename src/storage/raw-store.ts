import { ok } from '../base/result.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { RawService } from '../state/kept-services.ts';
import type { Connection } from './connection.ts';
import type { SetAside } from './database.ts';
import { momentOf, titleOf } from './lenient.ts';
import { rawText, recordText } from './raw-text.ts';
import { inOneTransaction } from './transaction.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
}

/** What lies in the database as it is, whatever it is: for those who look for something. */
export function createRawStore({ connection, now }: Ports): RawService {
  return {
    everything: () => connection.use((database) => rawText(database, now())),

    setAside: async () => {
      const found = await connection.use((database) => database.getAll('aside'));
      if (!found.ok) return found;
      return ok(
        found.value.map((entry) => ({
          key: entry.key ?? 0,
          title: titleOf(documentIn(entry)) ?? '',
          setAsideAt: momentOf(entry.setAsideAt),
          contents: () => Promise.resolve(recordText(entry.record)),
        })),
      );
    },

    dropSetAside: (key) =>
      connection.use((database) =>
        inOneTransaction(database, ['aside'], (transaction) =>
          transaction.objectStore('aside').delete(key),
        ),
      ),
  };
}

function documentIn({ record }: SetAside): unknown {
  return ((record ?? {}) as { readonly document?: unknown }).document;
}

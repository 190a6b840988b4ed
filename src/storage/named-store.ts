import { ok } from '../base/result.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { NamedVersionService } from '../state/kept-services.ts';
import type { Connection } from './connection.ts';
import { foundVersion, keepNamed, namedIn, removeNamed, sealNamed } from './named-versions.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
  /** Something has come to the disk, and is to be copied [SAV-10]. */
  readonly onWritten: () => void;
}

/** The named and sealed versions of the cases on this device [SEA-1]. */
export function createNamedStore({ connection, now, onWritten }: Ports): NamedVersionService {
  return {
    list: async (id) => {
      const found = await connection.use((database) => namedIn(database, id));
      return found.ok ? ok(found.value.map(foundVersion)) : found;
    },

    keep: async (version) => {
      const savedAt = now();
      const kept = await connection.use((database) => keepNamed(database, version, savedAt));
      if (kept.ok) onWritten();
      return kept;
    },

    seal: async (id, seal) => {
      const sealed = await connection.use((database) => sealNamed(database, id, seal, now()));
      if (!sealed.ok) return sealed;
      if (sealed.value.ok) onWritten();
      return sealed.value;
    },

    remove: async (id) => {
      const removed = await connection.use((database) => removeNamed(database, id, now()));
      if (!removed.ok) return removed;
      if (removed.value.ok) onWritten();
      return removed.value;
    },
  };
}

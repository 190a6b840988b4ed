import { fail, ok } from '../base/result.ts';
import type { CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { VersionService } from '../state/kept-services.ts';
import { putInPlaceOf } from './bin.ts';
import type { Connection } from './connection.ts';
import { momentOf, sizeOf, titleOf } from './lenient.ts';
import { caseOf, countVersions, keepVersion, versionsIn } from './versions.ts';

interface Ports {
  readonly connection: Connection;
  readonly now: () => Instant;
  /** Something has come to the disk, and is to be copied [SAV-10]. */
  readonly onWritten?: () => void;
}

/** The earlier versions of the cases on this device. */
export function createVersionStore({ connection, now, onWritten }: Ports): VersionService {
  const keep = async (id: CaseId) => {
    await connection.use((database) => keepVersion(database, id));
  };

  const read = async (id: CaseId, revision: number) => {
    const found = await connection.use((database) => database.get('versions', [id, revision]));
    if (!found.ok) return found;
    return found.value === undefined ? fail({ kind: 'not-found' as const }) : caseOf(found.value);
  };

  return {
    // What cannot be kept is a way back the less, and no fault of what is being done.
    keep,
    read,

    list: async (id) => {
      const found = await connection.use((database) =>
        Promise.all([versionsIn(database, id), database.getFromIndex('cases', 'by-id', id)]),
      );
      if (!found.ok) return found;
      const [kept, present] = found.value;
      return ok(
        kept.map((version) => ({
          revision: version.revision,
          savedAt: momentOf(version.savedAt),
          title: titleOf(version) ?? '',
          bytes: sizeOf(version.packed),
          isPresent: version.revision === present?.revision,
        })),
      );
    },

    counts: () => connection.use(countVersions),

    goBack: async (id, revision) => {
      const earlier = await read(id, revision);
      if (!earlier.ok) return earlier;
      await keep(id);
      const put = await connection.use((database) => putInPlaceOf(database, earlier.value, now()));
      if (put.ok) onWritten?.();
      return put;
    },
  };
}

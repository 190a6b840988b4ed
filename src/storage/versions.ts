import { fail, ok, type Result } from '../base/result.ts';
import type { DocumentFailure } from '../document/document-failure.ts';
import { parseCase } from '../document/parse-case.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Database, EarlierVersion } from './database.ts';
import { titleOf } from './lenient.ts';
import { gzipped, gunzipped } from './gzip.ts';
import { all, inOneTransaction } from './transaction.ts';
import { isTombstone } from './write.ts';

/** Earlier versions that are kept of one case; the oldest goes when another comes [SAV-13]. */
export const KEPT_VERSIONS = 20;

/**
 * Keeps a case as it lies on the disk now among its earlier versions, packed [SAV-13, PRM-23].
 *
 * Does nothing where the same revision is kept already, or the case is not there. A second call
 * meanwhile keeps the same version once. Touches the store of versions alone, so that no save waits.
 */
export async function keepVersion(database: Database, id: string): Promise<void> {
  const [stored, newest] = await lookedUp(database, id);
  if (stored === undefined || isTombstone(stored) || stored.revision === newest) return;
  const { revision, savedAt, schemaVersion, document } = stored;
  const packed = await gzipped(JSON.stringify(document));
  const version: EarlierVersion = {
    id,
    revision,
    savedAt,
    schemaVersion,
    title: titleOf(document) ?? '',
    packed,
  };
  await inOneTransaction(database, ['versions'], async (transaction) => {
    const versions = transaction.objectStore('versions');
    const [, keys] = await all(
      () => versions.put(version),
      () => versions.getAllKeys(versionsOf(id)),
    );
    const tooOld = keys.slice(0, Math.max(0, keys.length - KEPT_VERSIONS));
    await all(...tooOld.map((key) => () => versions.delete(key)));
  });
}

/** The earlier versions of a case, the newest first. */
export async function versionsIn(
  database: Database,
  id: string,
): Promise<readonly EarlierVersion[]> {
  return (await database.getAll('versions', versionsOf(id))).toReversed();
}

/** How many earlier versions there are of each case that has any, by its id. */
export async function countVersions(database: Database): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [id] of await database.getAllKeys('versions')) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * The case of an earlier version, brought up to date.
 *
 * Errors: as those of `parseCase`; `damaged` where it cannot be unpacked.
 */
export async function caseOf({
  packed,
  schemaVersion,
}: EarlierVersion): Promise<Result<BusinessCase, DocumentFailure>> {
  const text = await unpacked(packed);
  return text.ok ? parseCase(text.value) : fail({ kind: 'damaged', schemaVersion, detail: 'gzip' });
}

async function unpacked(packed: EarlierVersion['packed']): Promise<Result<unknown, null>> {
  try {
    return ok(JSON.parse(await gunzipped(packed)));
  } catch {
    return fail(null);
  }
}

/** What lies on the disk, and the revision of the newest version that is kept. */
function lookedUp(database: Database, id: string) {
  const transaction = database.transaction(['cases', 'versions'], 'readonly');
  return all(
    () => transaction.objectStore('cases').index('by-id').get(id),
    async () => {
      const cursor = await transaction
        .objectStore('versions')
        .openKeyCursor(versionsOf(id), 'prev');
      return cursor?.key[1];
    },
  );
}

function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

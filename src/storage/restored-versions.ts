import type { VersionRecord } from '../document/parse-version.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { StoredDocument, StoreName, Tombstone } from './database.ts';
import { adding, storedVersion, type NamedTransaction } from './named-versions.ts';
import { isTombstone } from './write.ts';

interface Restoring {
  readonly versions: readonly VersionRecord[];
  readonly now: Instant;
}

/**
 * The named versions of a backup come in as they were kept [SEA-4]. Where one is here it stays, but
 * for a seal that it does not have and the backup's has: a seal is never lost, and never given up.
 */
export function requestsForVersions<Name extends StoreName>(
  transaction: NamedTransaction<Name>,
  here: readonly (StoredDocument | Tombstone)[],
  { versions, now }: Restoring,
): readonly (() => Promise<unknown>)[] {
  const hereById = new Map(here.map((record) => [record.id, record]));
  return versions.flatMap((version) => {
    const before = hereById.get(version.id);
    if (before !== undefined && !givesWay(before, version)) return [];
    const revision = (before?.revision ?? 0) + 1;
    return [
      ...(before === undefined
        ? []
        : [() => transaction.objectStore('named').delete([before.id, before.revision])]),
      ...adding(transaction, storedVersion(version, revision, now)),
    ];
  });
}

function givesWay(before: StoredDocument | Tombstone, { sha256, seal }: VersionRecord): boolean {
  if (isTombstone(before)) return true;
  const mine = (before.document ?? {}) as Partial<VersionRecord>;
  return mine.sha256 === sha256 && (mine.seal ?? null) === null && seal !== null;
}

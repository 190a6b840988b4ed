import { fail, ok, type Result } from '../base/result.ts';
import { parseVersion, type VersionRecord } from '../document/parse-version.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { NamedVersion, Seal } from '../domain/versions/named-version.ts';
import type { FoundVersion, NewVersion, VersionRefusal } from '../state/kept-services.ts';
import { canonicalChecksum, isIntact } from './checksum.ts';
import type {
  Database,
  StoreName,
  StoredDocument,
  Tombstone,
  WriteTransaction,
} from './database.ts';
import { noteWrite } from './journal.ts';
import { titleOf } from './lenient.ts';
import { recordOfShape } from './record.ts';
import { all, inOneTransaction } from './transaction.ts';
import { isTombstone } from './write.ts';

/** The named versions of a case as they lie on the disk, in the order of their numbers. */
export async function namedIn(
  database: Database,
  caseId: string,
): Promise<readonly StoredDocument[]> {
  const found = await database.getAllFromIndex('named', 'by-case', caseId);
  return found
    .flatMap((record) => (isTombstone(record) ? [] : [record]))
    .toSorted((one, other) => numberIn(one) - numberIn(other));
}

/**
 * A version as it was found, looked over each time it is read [SEA-3]: the record against the checksum
 * it was saved with, and the case against the one that is shown on paper.
 */
export function foundVersion(stored: StoredDocument): FoundVersion {
  const read = parseVersion(stored.document);
  if (!read.ok) {
    const name = nameIn(stored.document) ?? '';
    return { kind: 'unreadable', id: stored.id, name, failure: read.failure };
  }
  const { record, version } = read.value;
  const isWhole = isIntact(stored) && isUntouched(record) && record.id === stored.id;
  return { kind: isWhole ? 'whole' : 'altered', version };
}

/** Whether the case in a version is what its checksum was counted over. */
export function isUntouched({ document, sha256 }: VersionRecord): boolean {
  return canonicalChecksum(document) === sha256;
}

/** Keeps a case under a name, sealed or not; numbers count on within the case [SEA-1]. */
export function keepNamed(
  database: Database,
  { id, document, name, note, seal }: NewVersion,
  savedAt: Instant,
): Promise<NamedVersion> {
  const sha256 = canonicalChecksum(document);
  const caseId = document.id;
  return inOneTransaction(database, ['named', 'journal'], async (transaction) => {
    const named = transaction.objectStore('named');
    const [there, others] = await all(
      () => named.index('by-id').get(id),
      () => named.index('by-case').getAll(caseId),
    );
    const number = Math.max(0, ...others.map(numberIn)) + 1;
    const version: NamedVersion = {
      id,
      caseId,
      number,
      name,
      note,
      savedAt,
      sha256,
      seal,
      document,
    };
    // Done again after a lost answer, it is there already.
    if (there === undefined) await all(...adding(transaction, storedVersion(version, 1, savedAt)));
    return version;
  });
}

/** Seals a version that lies here as it was kept; what is sealed stays as it is [SEA-2, SEA-3]. */
export function sealNamed(
  database: Database,
  id: string,
  seal: Seal,
  now: Instant,
): Promise<Result<void, VersionRefusal>> {
  return inOneTransaction(database, ['named', 'journal'], async (transaction) => {
    const named = transaction.objectStore('named');
    const stored = await named.index('by-id').get(id);
    if (stored === undefined || isTombstone(stored)) return fail({ kind: 'not-found' });
    const read = parseVersion(stored.document);
    if (!read.ok || foundVersion(stored).kind !== 'whole') return fail({ kind: 'altered' });
    const { record } = read.value;
    if (record.seal !== null) return fail({ kind: 'sealed' });
    const sealed = storedVersion({ ...record, seal }, stored.revision + 1, now);
    await all(() => named.delete([id, stored.revision]), ...adding(transaction, sealed));
    return ok(undefined);
  });
}

/** Takes a version away that is not sealed; a mark stays, so that no copy brings it back [SEA-2]. */
export function removeNamed(
  database: Database,
  id: string,
  now: Instant,
): Promise<Result<void, VersionRefusal>> {
  return inOneTransaction(database, ['named', 'journal'], async (transaction) => {
    const stored = await transaction.objectStore('named').index('by-id').get(id);
    if (stored === undefined || isTombstone(stored)) return fail({ kind: 'not-found' });
    if (hasSeal(stored)) return fail({ kind: 'sealed' });
    await all(...removing(transaction, stored, now));
    return ok(undefined);
  });
}

/** A transaction that has these stores, and perhaps others. */
export type NamedTransaction<Name extends StoreName = never> = WriteTransaction<
  Name | 'named' | 'journal'
>;

/** Takes the versions of a case away that is gone for good, sealed ones too [SEA-2]. */
export async function forgetNamed<Name extends StoreName>(
  transaction: NamedTransaction<Name>,
  caseId: string,
  now: Instant,
): Promise<void> {
  const found = await transaction.objectStore('named').index('by-case').getAll(caseId);
  await all(...found.flatMap((stored) => removing(transaction, stored, now)));
}

/** A version as it is put on the disk. */
export function storedVersion(
  version: VersionRecord,
  revision: number,
  savedAt: string,
): StoredDocument {
  const { schemaVersion } = version.document as Pick<BusinessCase, 'schemaVersion'>;
  return recordOfShape(schemaVersion, { id: version.id, revision, savedAt, document: version });
}

export function adding<Name extends StoreName>(
  transaction: NamedTransaction<Name>,
  record: StoredDocument | Tombstone,
): readonly (() => Promise<unknown>)[] {
  return [
    () => transaction.objectStore('named').add(record),
    () => noteWrite(transaction, 'named', record),
  ];
}

function removing<Name extends StoreName>(
  transaction: NamedTransaction<Name>,
  { id, revision }: StoredDocument | Tombstone,
  now: Instant,
) {
  const mark: Tombstone = { id, revision: revision + 1, savedAt: now, isDeleted: true };
  return [
    () => transaction.objectStore('named').delete([id, revision]),
    ...adding(transaction, mark),
  ];
}

function fieldsIn(document: unknown): Readonly<Record<string, unknown>> {
  return (document ?? {}) as Readonly<Record<string, unknown>>;
}

/** Whether there is a seal, readable or not. */
function hasSeal({ document }: StoredDocument): boolean {
  return (fieldsIn(document)['seal'] ?? null) !== null;
}

function numberIn(stored: StoredDocument | Tombstone): number {
  const number = isTombstone(stored) ? 0 : fieldsIn(stored.document)['number'];
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : 0;
}

function nameIn(document: unknown): string | null {
  return titleOf({ title: fieldsIn(document)['name'] });
}

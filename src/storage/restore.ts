import { isSameJson } from '../base/same-json.ts';
import { parseCase } from '../document/parse-case.ts';
import type { VersionRecord } from '../document/parse-version.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { Portfolio } from '../domain/portfolio/portfolio.ts';
import type { RestoreChoice, RestoreOutcome } from '../state/file-services.ts';
import { replaced } from './bin.ts';
import {
  ORGANISATION_ID,
  PORTFOLIO_ID,
  type Database,
  type StoredDocument,
  type Tombstone,
  type WriteTransaction,
} from './database.ts';
import { noteWrite } from './journal.ts';
import { requestsForSingle } from './restored-single.ts';
import { requestsForVersions } from './restored-versions.ts';
import { recordOf } from './record.ts';
import { otherRevision } from './revisions.ts';
import { all, inOneTransaction } from './transaction.ts';
import { isTombstone } from './write.ts';

/** What is to be on the device afterwards, beside what is there. */
export interface Restoring {
  readonly cases: readonly BusinessCase[];
  readonly organisation: Organisation | null;
  readonly portfolio: Portfolio | null;
  readonly versions: readonly VersionRecord[];
  readonly choice: RestoreChoice;
  readonly now: Instant;
  /** By the id of each case: the one it gets where it comes in beside another version. */
  readonly idsBeside: ReadonlyMap<CaseId, CaseId>;
}

type Request = () => Promise<unknown>;
type Transaction = WriteTransaction<(typeof stores)[number]>;

const stores = [
  'cases',
  'named',
  'organisation',
  'portfolio',
  'bin',
  'originals',
  'journal',
] as const;

/**
 * Brings a whole backup in, in one strict transaction: all of it or none of it [BAK-2,
 * PRM-12].
 *
 * - A case that is not here is added; one that is here with the same contents is left alone.
 * - One that is here with other contents goes to the bin and gives way to the backup's, or stays
 *   and gets it beside it with an id of its own: what is here is never lost [BAK-3].
 * - The organisation and the portfolio of the backup take the place of others only where they are to
 *   replace, and those are then kept among the originals.
 * - The named versions come with the cases they are of, to those that are not here [SEA-4].
 */
export function restoreAll(database: Database, restoring: Restoring): Promise<RestoreOutcome> {
  return inOneTransaction(database, [...stores], async (transaction) => {
    const [here, frames, chosen, named] = await all(
      () => transaction.objectStore('cases').getAll(),
      () => transaction.objectStore('organisation').index('by-id').get(ORGANISATION_ID),
      () => transaction.objectStore('portfolio').index('by-id').get(PORTFOLIO_ID),
      () => transaction.objectStore('named').getAll(),
    );
    const hereById = new Map(here.map((record) => [record.id, record]));
    const fates = restoring.cases.map((document) =>
      fateOf(document, hereById.get(document.id), restoring.choice),
    );
    await all(
      ...fates.flatMap((fate) => requestsFor(transaction, fate, restoring)),
      ...requestsForSingle(transaction, {
        ...restoring,
        store: 'organisation',
        before: frames,
        document: restoring.organisation,
      }),
      ...requestsForSingle(transaction, {
        ...restoring,
        store: 'portfolio',
        before: chosen,
        document: restoring.portfolio,
      }),
      ...requestsForVersions(transaction, named, restoring),
    );
    const count = (kind: Fate['kind']) => fates.filter((fate) => fate.kind === kind).length;
    return {
      added: count('added') + count('beside'),
      replaced: count('replaced'),
      unchanged: count('unchanged'),
    };
  });
}

/** What becomes of one case of the backup. */
type Fate =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'beside'; readonly document: BusinessCase }
  | { readonly kind: 'added'; readonly document: BusinessCase; readonly before: Tombstone | null }
  | { readonly kind: 'replaced'; readonly document: BusinessCase; readonly before: StoredDocument };

function fateOf(
  document: BusinessCase,
  before: StoredDocument | Tombstone | undefined,
  choice: RestoreChoice,
): Fate {
  if (before === undefined) return { kind: 'added', document, before: null };
  if (isTombstone(before)) return { kind: 'added', document, before };
  if (isSameCase(before, document)) return { kind: 'unchanged' };
  return choice === 'replace'
    ? { kind: 'replaced', document, before }
    : { kind: 'beside', document };
}

/** Whether a case is what lies on the disk, in the shape of today or in an older one. */
export function isSameCase(
  { document: here, schemaVersion }: StoredDocument,
  document: BusinessCase,
): boolean {
  if (isSameJson(here, document)) return true;
  if (schemaVersion === document.schemaVersion) return false;
  const read = parseCase(here);
  return read.ok && isSameJson(read.value, document);
}

function requestsFor(
  transaction: Transaction,
  fate: Fate,
  { now, idsBeside }: Restoring,
): readonly Request[] {
  if (fate.kind === 'unchanged') return [];
  const cases = transaction.objectStore('cases');
  if (fate.kind === 'beside') {
    const id = idsBeside.get(fate.document.id) ?? fate.document.id;
    const document = { ...fate.document, id };
    return adding(transaction, recordOf({ id, revision: 1, savedAt: now, document }));
  }
  const { document, before } = fate;
  const revision = otherRevision(before);
  const record = recordOf({ id: document.id, revision, savedAt: now, document });
  return [
    ...(fate.kind === 'replaced'
      ? [() => transaction.objectStore('bin').put(replaced(fate.before, now))]
      : []),
    ...(before === null ? [] : [() => cases.delete([before.id, before.revision])]),
    ...adding(transaction, record),
  ];
}

function adding(transaction: Transaction, record: StoredDocument): readonly Request[] {
  return [
    () => transaction.objectStore('cases').add(record),
    () => noteWrite(transaction, 'cases', record),
  ];
}

import { isSameDocument } from '../document/is-same-document.ts';
import type { BusinessCase, CaseId } from '../domain/business-case/business-case.ts';
import type { Instant } from '../domain/number/calendar.ts';
import type { Organisation } from '../domain/organisation/organisation.ts';
import type { RestoreChoice, RestoreOutcome } from '../state/services.ts';
import { ORGANISATION_ID, type Database } from './database.ts';
import { nextRevision } from './write.ts';

/** What is to be on the device afterwards, beside what is there. */
export interface Restoring {
  readonly cases: readonly BusinessCase[];
  readonly organisation: Organisation | null;
  readonly choice: RestoreChoice;
  readonly now: Instant;
  readonly newId: () => string;
}

/**
 * Brings a whole backup in, in one strict transaction: all of it or none of it [BAK-2].
 *
 * - A case that is not here is added; one that is here with the same contents is left alone.
 * - One that is here with other contents goes to the bin and gives way to the backup's, or stays
 *   and gets it beside it with an id of its own: what is here is never lost [BAK-3].
 * - The organisation of the backup takes the place of another one only where it is to replace, and
 *   the other one is then kept among the originals.
 */
export async function restoreAll(
  database: Database,
  { cases, organisation, choice, now, newId }: Restoring,
): Promise<RestoreOutcome> {
  const transaction = database.transaction(
    ['cases', 'organisation', 'bin', 'originals', 'meta'],
    'readwrite',
    { durability: 'strict' },
  );
  const stores = {
    cases: transaction.objectStore('cases'),
    organisation: transaction.objectStore('organisation'),
    bin: transaction.objectStore('bin'),
    originals: transaction.objectStore('originals'),
    meta: transaction.objectStore('meta'),
  };
  const [here, frames, last] = await Promise.all([
    stores.cases.getAll(),
    stores.organisation.get(ORGANISATION_ID),
    stores.meta.get('revision'),
  ]);
  const hereById = new Map(here.map((record) => [record.id, record]));
  const highest = Math.max(0, frames?.revision ?? 0, ...here.map(({ revision }) => revision));

  let revision = nextRevision(last, highest) - 1;
  let [added, replaced, unchanged] = [0, 0, 0];
  const work: Promise<unknown>[] = [transaction.done];
  const put = (document: BusinessCase) => {
    revision += 1;
    const { id, schemaVersion } = document;
    work.push(stores.cases.put({ id, revision, savedAt: now, schemaVersion, document }));
  };

  for (const document of cases) {
    const stored = hereById.get(document.id);
    if (stored === undefined) {
      added += 1;
      put(document);
    } else if (isSameDocument(stored.document, document)) {
      unchanged += 1;
    } else if (choice === 'replace') {
      replaced += 1;
      work.push(stores.bin.put({ ...stored, deletedAt: now }));
      put(document);
    } else {
      added += 1;
      put({ ...document, id: newId() as CaseId });
    }
  }

  const isOther =
    organisation !== null &&
    (frames === undefined ||
      (choice === 'replace' && !isSameDocument(frames.document, organisation)));
  if (isOther) {
    revision += 1;
    const { schemaVersion } = organisation;
    if (frames !== undefined) work.push(stores.originals.put(frames));
    work.push(
      stores.organisation.put({
        id: ORGANISATION_ID,
        revision,
        savedAt: now,
        schemaVersion,
        document: organisation,
      }),
    );
  }
  work.push(stores.meta.put(revision, 'revision'));
  await Promise.all(work);
  return { added, replaced, unchanged };
}

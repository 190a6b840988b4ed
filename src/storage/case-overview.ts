import { fail, ok, type Result } from '../base/result.ts';
import type { BusinessCase } from '../domain/business-case/business-case.ts';
import type { ListedCase } from '../domain/portfolio/listed-case.ts';
import type { Library, Saved, StoreFailure, UnreadableCase } from '../state/services.ts';
import type { ReadCase } from './case-reader.ts';
import type { Connection } from './connection.ts';
import type { StoredDocument, Tombstone } from './database.ts';
import { keptListed, listedIn, type ListedPlace } from './kept-listed.ts';
import { inBin, unreadable } from './listed-records.ts';
import type { ListedKey, ListedRecord } from './packed-database.ts';
import { all } from './transaction.ts';
import { everyRecord, unhurried } from './unhurried.ts';
import { isTombstone } from './write.ts';

interface Ports {
  readonly connection: Connection;
  readonly place: ListedPlace;
  readonly read: (record: StoredDocument) => ReadCase;
}

/** What is known of a record: a case, or null for the mark of a deleted one. */
type Known = Saved<ListedCase> | null;

/** Documents that are read at a time. */
const SLICE = 50;

/**
 * The cases as a list says them [PAC-3]. What was said before is known by the keys alone; only documents that
 * are new are read, and those that cannot be read each time [SAV-7].
 */
export function createCaseOverview({ connection, place, read }: Ports) {
  let known: Map<string, Known> | null = null;

  const overview = async (): Promise<Result<Library, StoreFailure>> => {
    const found = await connection.use((database, moved) => {
      const transaction = database.transaction(['cases', 'bin'], 'readonly');
      return all(
        () => transaction.objectStore('cases').getAllKeys(),
        () => everyRecord(transaction.objectStore('bin'), moved),
        () => transaction.done,
      );
    });
    if (!found.ok) return found;
    const [keys, deleted] = found.value;
    const before = known ?? (await listedIn(place));
    const now = new Map<string, Known>();
    const unknown: string[] = [];
    for (const [id, revision] of keys) {
      const one = before.get(keyOf(id, revision));
      if (one === undefined) unknown.push(id);
      else now.set(keyOf(id, revision), one);
    }

    const unreadables: UnreadableCase[] = [];
    const listed = unknown.length === 0 ? null : await listing();
    if (unknown.length > 0 && listed === null) {
      return fail({ kind: 'unavailable', detail: 'the list could not be loaded' });
    }
    for (let start = 0; start < unknown.length; start += SLICE) {
      const records = await recordsOf(connection, unknown.slice(start, start + SLICE));
      if (!records.ok) return records;
      const made: ListedRecord[] = [];
      await unhurried(records.value, (record) => {
        const { id, revision } = record;
        if (isTombstone(record)) {
          now.set(keyOf(id, revision), null);
          made.push({ id, revision, text: null });
          return;
        }
        const result = read(record);
        if (!result.ok) {
          unreadables.push(unreadable(record, result.failure));
          return;
        }
        const document = listed?.(result.value.document);
        if (document === undefined) return;
        now.set(keyOf(id, revision), { document, revision });
        made.push({ id, revision, text: JSON.stringify(document) });
      });
      await keptListed(place, made, []);
    }
    const stale = [...before.keys()].filter((key) => !now.has(key));
    await keptListed(place, [], stale.map(keyFrom));
    known = now;
    const cases = [...now.values()]
      .filter((one) => one !== null)
      .toSorted((one, other) => (one.document.id < other.document.id ? -1 : 1));
    const here = [...cases.map(({ document }) => document), ...unreadables].map(({ id }) => id);
    return ok({ cases, unreadable: unreadables, deleted: inBin(deleted, new Set<string>(here)) });
  };

  const doubt = async (ids?: readonly string[]): Promise<void> => {
    const before = known ?? (await listedIn(place));
    const doubted = [...before.keys()].filter((key) => ids?.includes(keyFrom(key)[0]) ?? true);
    for (const key of doubted) before.delete(key);
    known = before;
    await keptListed(place, [], doubted.map(keyFrom));
  };

  // Who asks while thousands are read is answered from what was read, and nothing is read twice.
  let latest: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = latest.then(work);
    latest = mine.catch(() => undefined);
    return mine;
  };
  return {
    overview: () => inTurn(overview),
    doubt: (ids?: readonly string[]) => inTurn(() => doubt(ids)),
  };
}

/** What works a case out is loaded when there is one that has not been. */
function listing(): Promise<((document: BusinessCase) => ListedCase) | null> {
  return import('../domain/portfolio/listed-case.ts').then(
    ({ listedCase }) => listedCase,
    () => null,
  );
}

/** What lies under these ids now, in whatever revision; nothing for those that are gone. */
async function recordsOf(
  connection: Connection,
  ids: readonly string[],
): Promise<Result<readonly (StoredDocument | Tombstone)[], StoreFailure>> {
  const found = await connection.use((database) => {
    const { store } = database.transaction('cases', 'readonly');
    const byId = store.index('by-id');
    return Promise.all(ids.map((id) => byId.get(id)));
  });
  return found.ok ? ok(found.value.filter((record) => record !== undefined)) : found;
}

function keyOf(id: string, revision: number): string {
  return JSON.stringify([id, revision]);
}

function keyFrom(key: string): ListedKey {
  return JSON.parse(key) as ListedKey;
}

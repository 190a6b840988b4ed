import { ok, type Result } from '../base/result.ts';
import { parseCase } from '../document/parse-case.ts';
import { packedCase } from '../domain/portfolio/packed-case.ts';
import type { StoreFailure } from '../state/services.ts';
import { isIntact } from './checksum.ts';
import type { Connection } from './connection.ts';
import type { StoredDocument, Tombstone } from './database.ts';
import type { PackedDatabase, PackedKey, PackedRecord } from './packed-database.ts';
import { isTombstone } from './write.ts';

export interface PackedCasesListener {
  /** Some of them, in no order: those that were packed before, and then those that are packed now. */
  readonly onPacked: (records: readonly PackedRecord[]) => void;
  /** How many documents have been read of those that had to be. */
  readonly onProgress: (done: number, of: number) => void;
}

interface Places {
  readonly cases: Connection;
  readonly packed: PackedDatabase | null;
}

/** Records of the packed that are had at a time, and documents. */
const SLICE = 250;
const DOCUMENTS = 20;
/** Years of prices that are kept, so that there is nothing to wait for on the way back to one. */
const PRICE_YEARS = 3;

/**
 * Every case, summed up in the prices of one year [PAC-1]. What has been packed is known by the keys alone;
 * only documents that are new are read, and what is of no more use is dropped. `known` says of a key
 * whether its record is had already, so that it is not read again.
 *
 * Answers with the keys of all that there is. Errors: those of the database of the cases; the packed ones are
 * done without where they fail.
 */
export async function packedCases(
  { cases, packed }: Places,
  priceYear: number,
  known: (key: PackedKey) => boolean,
  { onPacked, onProgress }: PackedCasesListener,
): Promise<Result<readonly PackedKey[], StoreFailure>> {
  const found = await cases.use((database) => database.getAllKeys('cases'));
  if (!found.ok) return found;
  const wanted = found.value.map(([id, revision]): PackedKey => [id, revision, priceYear]);
  const lying = await keysIn(packed);
  const isHere = new Set(found.value.map(String));
  const isKeptYear = new Set(yearsToKeep(lying, priceYear));
  await dropped(
    packed,
    lying.filter(
      ([id, revision, year]) => !isHere.has(String([id, revision])) || !isKeptYear.has(year),
    ),
  );
  const isLying = new Set(lying.map(String));

  const lost: PackedKey[] = [];
  const toRead = wanted.filter((key) => !known(key) && isLying.has(String(key)));
  for (const keys of slices(toRead, SLICE)) {
    const records = await recordsOf(packed, keys);
    const whole = records.filter(isWhole);
    lost.push(...keys.filter((_, at) => !isWhole(records[at])));
    onPacked(whole);
  }

  const missing = [...wanted.filter((key) => !known(key) && !isLying.has(String(key))), ...lost];
  let done = 0;
  if (missing.length > 0) onProgress(0, missing.length);
  for (const keys of slices(missing, DOCUMENTS)) {
    const read = await cases.use((database) => {
      const store = database.transaction('cases', 'readonly').store;
      return Promise.all(keys.map(([id, revision]) => store.get([id, revision])));
    });
    if (!read.ok) return read;
    // A document that was saved meanwhile has another revision, and is told of by who saved it.
    const records = read.value.flatMap((record) =>
      record === undefined ? [] : [packedRecord(record, priceYear)],
    );
    await kept(packed, records);
    done += keys.length;
    onPacked(records);
    onProgress(done, missing.length);
  }
  return ok(wanted);
}

/** That which is asked for and those next to it. */
function yearsToKeep(lying: readonly PackedKey[], priceYear: number): readonly number[] {
  const years = [...new Set([priceYear, ...lying.map(([, , year]) => year)])];
  return years
    .toSorted((one, other) => Math.abs(one - priceYear) - Math.abs(other - priceYear))
    .slice(0, PRICE_YEARS);
}

function packedRecord(record: StoredDocument | Tombstone, priceYear: number): PackedRecord {
  const { id, revision } = record;
  if (isTombstone(record)) return { id, revision, priceYear, packed: 'deleted' };
  const parsed = isIntact(record) ? parseCase(record.document) : null;
  if (parsed?.ok !== true || parsed.value.id !== id) {
    return { id, revision, priceYear, packed: 'unreadable' };
  }
  return { id, revision, priceYear, packed: packedCase(parsed.value, priceYear) };
}

/** Whether a record is what was put there: damaged texts are made anew [PAC-1]. */
function isWhole(record: PackedRecord | undefined): record is PackedRecord {
  if (record === undefined) return false;
  const { packed } = record;
  if (typeof packed === 'string') return true;
  try {
    JSON.parse(packed.head);
    return packed.body === null || packed.body.endsWith('}');
  } catch {
    return false;
  }
}

async function keysIn(packed: PackedDatabase | null): Promise<readonly PackedKey[]> {
  return (await packed?.getAllKeys('packed').catch(() => [])) ?? [];
}

async function recordsOf(
  packed: PackedDatabase | null,
  keys: readonly PackedKey[],
): Promise<readonly (PackedRecord | undefined)[]> {
  try {
    if (packed === null) return keys.map(() => undefined);
    const { store } = packed.transaction('packed', 'readonly');
    return await Promise.all(keys.map((key) => store.get(key)));
  } catch {
    return keys.map(() => undefined);
  }
}

/** What cannot be kept is summed up again the next time. */
async function kept(
  packed: PackedDatabase | null,
  records: readonly PackedRecord[],
): Promise<void> {
  try {
    if (packed === null) return;
    const { store, done } = packed.transaction('packed', 'readwrite', { durability: 'relaxed' });
    await Promise.all([...records.map((record) => store.put(record)), done]);
  } catch {
    // There was no room, or everything is being erased.
  }
}

async function dropped(packed: PackedDatabase | null, keys: readonly PackedKey[]): Promise<void> {
  try {
    if (packed === null || keys.length === 0) return;
    const { store, done } = packed.transaction('packed', 'readwrite', { durability: 'relaxed' });
    await Promise.all([...keys.map((key) => store.delete(key)), done]);
  } catch {
    // What is left is never asked for.
  }
}

function slices<Entry>(entries: readonly Entry[], size: number): readonly (readonly Entry[])[] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, at) =>
    entries.slice(at * size, (at + 1) * size),
  );
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { Seal, VersionId } from '#src/domain/versions/named-version.ts';
import { canonicalChecksum, checksumOf } from '#src/storage/checksum.ts';
import { createNamedStore } from '#src/storage/named-store.ts';
import { aCase } from '#test/support/business-cases.ts';
import { canonicalJson } from '#test/support/canonical-json.ts';
import {
  aTab,
  emptyIndexedDb,
  fillDisk,
  NOW,
  rawRecords,
  withDatabase,
} from '#test/support/databases.ts';
import { aNewVersion, aSeal } from '#test/support/named-versions.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const caseId = 'case-1' as CaseId;
const document = aCase({ id: caseId, title: 'Skærmbesøg' });

describe('a named version', () => {
  test('SEA-1 is there as it was kept, whatever is saved afterwards', async () => {
    const { cases, named, versions } = aDevice();
    await cases.save(document, 0);
    await named.keep(aNewVersion({ document, name: 'Til høring' }));
    await cases.save({ ...document, title: 'Rettet' }, 1);
    expect(await versions()).toMatchObject([
      { kind: 'whole', version: { number: 1, name: 'Til høring', document, savedAt: NOW } },
    ]);
  });

  test('SEA-1 DOC-9 has the checksum anyone counts over the same case', async () => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ document }));
    const bytes = new TextEncoder().encode(canonicalJson(document));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(await versions()).toMatchObject([{ version: { sha256 } }]);
    expect(canonicalChecksum(reversed(document))).toBe(sha256);
  });

  test('SEA-1 counts on within its case, and more than twenty stay', async () => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ id: 'x', document: aCase({ id: 'other' as CaseId }) }));
    for (let count = 1; count <= 25; count += 1) {
      await named.keep(aNewVersion({ id: `v-${String(count)}`, document }));
    }
    const numbers = (await versions()).map((found) =>
      found.kind === 'unreadable' ? 0 : found.version.number,
    );
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  test('SEA-1 that is kept twice under one id is kept once', async () => {
    const { named } = aDevice();
    await named.keep(aNewVersion({ document }));
    await named.keep(aNewVersion({ document }));
    expect(await rawRecords('named')).toHaveLength(1);
  });

  test('SEA-1 that finds no room is told, and nothing is kept', async () => {
    const { named, onWritten, versions } = aDevice();
    fillDisk();
    expect(await named.keep(aNewVersion({ document }))).toMatchObject({
      failure: { kind: 'disk-full' },
    });
    vi.restoreAllMocks();
    expect(onWritten).not.toHaveBeenCalled();
    expect(await versions()).toEqual([]);
  });

  test('SEA-2 is deleted while it is not sealed', async () => {
    const { named, versions, onWritten } = aDevice();
    await named.keep(aNewVersion({ document }));
    expect(await named.remove('v-1' as VersionId)).toEqual({ ok: true, value: undefined });
    expect(await versions()).toEqual([]);
    expect(onWritten).toHaveBeenCalledTimes(2);
    expect(await named.remove('v-1' as VersionId)).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });
});

describe('a sealed version', () => {
  test('SEA-2 is the version it was, with the decision', async () => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ document }));
    expect(await named.seal('v-1' as VersionId, aSeal())).toEqual({ ok: true, value: undefined });
    expect(await versions()).toMatchObject([
      { kind: 'whole', version: { document, seal: aSeal() } },
    ]);
  });

  test('SEA-2 can neither be sealed again nor deleted', async () => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ document, seal: aSeal() }));
    const id = 'v-1' as VersionId;
    const other: Seal = { ...aSeal(), decision: 'rejected' };
    expect(await named.seal(id, other)).toMatchObject({ failure: { kind: 'sealed' } });
    expect(await named.remove(id)).toMatchObject({ failure: { kind: 'sealed' } });
    expect(await versions()).toMatchObject([{ version: { seal: aSeal() } }]);
  });

  test('SEA-2 stays while its case lies in the bin, and goes with it for good', async () => {
    const { cases, named, versions } = aDevice();
    await cases.save(document, 0);
    await named.keep(aNewVersion({ document, seal: aSeal() }));
    await cases.remove(caseId);
    expect(await versions()).toHaveLength(1);
    await cases.removeForGood(caseId, 1);
    expect(await versions()).toEqual([]);
    expect(await rawRecords('named')).toMatchObject([{ id: 'v-1', isDeleted: true }]);
  });

  test.for<[string, (kept: BusinessCase) => BusinessCase]>([
    ['a letter', (kept) => ({ ...kept, title: `${kept.title}.` })],
    ['a number', (kept) => ({ ...kept, horizon: kept.horizon + 1 })],
  ])('SEA-3 in which %s was changed is told, also where the record fits', async ([, change]) => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ document, seal: aSeal() }));
    await changeRecord((version) => ({ ...version, document: change(document) }));
    expect(await versions()).toMatchObject([{ kind: 'altered' }]);
  });

  test('SEA-3 whose decision was changed is told as altered', async () => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ document, seal: aSeal({ decision: 'rejected' }) }));
    await changeRecord((version) => ({ ...version, seal: aSeal() }), 'old checksum');
    expect(await versions()).toMatchObject([{ kind: 'altered' }]);
  });

  test('SEA-3 what was altered before it was to be sealed is not sealed', async () => {
    const { named } = aDevice();
    await named.keep(aNewVersion({ document }));
    await changeRecord((version) => ({ ...version, document: { ...document, title: 'Andet' } }));
    expect(await named.seal('v-1' as VersionId, aSeal())).toMatchObject({
      failure: { kind: 'altered' },
    });
  });

  test('SEA-3 that cannot be read any more is listed by its name', async () => {
    const { named, versions } = aDevice();
    await named.keep(aNewVersion({ document, name: 'Til høring' }));
    await changeRecord((version) => ({ ...version, document: 'itu' }));
    expect(await versions()).toMatchObject([{ kind: 'unreadable', name: 'Til høring' }]);
  });
});

function aDevice() {
  const { connection, cases } = aTab();
  const onWritten = vi.fn();
  const named = createNamedStore({ connection, now: () => NOW, onWritten });
  const versions = async () => {
    const found = await named.list(caseId);
    return found.ok ? found.value : [];
  };
  return { cases, named, versions, onWritten };
}

/** Changes what lies on the disk behind the back of the app, with a checksum that fits the record. */
function changeRecord(
  change: (version: object) => object,
  checksum: 'new checksum' | 'old checksum' = 'new checksum',
): Promise<void> {
  return withDatabase(async (database) => {
    const [record] = await database.getAll('named');
    if (record === undefined || !('document' in record)) throw new Error('no version was kept');
    const changed = change(record.document as object);
    const sha256 = checksum === 'new checksum' ? checksumOf(changed) : (record.sha256 ?? '');
    await database.put('named', { ...record, document: changed, sha256 });
  });
}

/** The same with its fields the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, entry]) => [name, reversed(entry)]),
  );
}

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { VersionService } from '#src/state/kept-services.ts';
import { createVersionStore } from '#src/storage/version-store.ts';
import { KEPT_VERSIONS } from '#src/storage/versions.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  aTab,
  emptyIndexedDb,
  fillDisk,
  NOW,
  rawRecords,
  withDatabase,
} from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const id = 'case-1' as CaseId;
const named = (title: string): BusinessCase => aCase({ id, title });

describe('earlier versions', () => {
  test('PRM-23 one that was kept is there as it was, after any number of saves', async () => {
    const { cases, versions } = aDevice();
    await cases.save(named('Før'), 0);
    await versions.keep(id);
    await cases.save(named('Midt imellem'), 1);
    await cases.save(named('Efter'), 2);
    expect(await listed(versions)).toMatchObject([{ revision: 1, title: 'Før', savedAt: NOW }]);
    expect(await versions.read(id, 1)).toEqual({ ok: true, value: named('Før') });
  });

  test('SAV-13 the same revision is kept once, also when it is asked for twice at a time', async () => {
    const { cases, versions } = aDevice();
    await cases.save(named('Før'), 0);
    await Promise.all([versions.keep(id), versions.keep(id)]);
    await versions.keep(id);
    expect(await rawRecords('versions')).toHaveLength(1);
  });

  test('SAV-13 twenty of each case are kept, and the oldest goes first', async () => {
    const { cases, versions } = aDevice();
    const other = 'case-2' as CaseId;
    await cases.save(aCase({ id: other, title: 'En anden' }), 0);
    await versions.keep(other);
    for (let revision = 0; revision < KEPT_VERSIONS + 3; revision += 1) {
      await cases.save(named(`Nr. ${String(revision + 1)}`), revision);
      await versions.keep(id);
    }
    const kept = await listed(versions);
    expect(kept.map(({ revision }) => revision)).toEqual(
      Array.from({ length: KEPT_VERSIONS }, (_, index) => KEPT_VERSIONS + 3 - index),
    );
    expect(await versions.counts()).toMatchObject({
      value: new Map([
        [id, KEPT_VERSIONS],
        [other, 1],
      ]),
    });
  });

  test('SAV-13 going back has a revision of its own, and what was there is kept and in the bin', async () => {
    const { cases, versions } = aDevice();
    await cases.save(named('Før'), 0);
    await versions.keep(id);
    await cases.save(named('Efter'), 1);
    expect(await versions.goBack(id, 1)).toEqual({ ok: true, value: 4 });
    expect(await cases.read(id)).toEqual({
      ok: true,
      value: { document: named('Før'), revision: 4 },
    });
    expect(await listed(versions)).toMatchObject([{ title: 'Efter' }, { title: 'Før' }]);
    expect(await rawRecords('bin')).toMatchObject([{ revision: 2, document: { title: 'Efter' } }]);
    expect(await cases.save(named('Fra en åben fane'), 2)).toMatchObject({
      failure: { kind: 'conflict' },
    });
  });

  test('SAV-13 what cannot be unpacked is told, and changes nothing', async () => {
    const { cases, versions } = aDevice();
    await cases.save(named('Før'), 0);
    await versions.keep(id);
    await withDatabase(async (database) => {
      const version = await database.get('versions', [id, 1]);
      if (version === undefined) throw new Error('no version was kept');
      await database.put('versions', { ...version, packed: version.packed.slice(0, 20) });
    });
    const damaged = { ok: false, failure: { kind: 'damaged', detail: 'gzip' } };
    expect(await versions.read(id, 1)).toMatchObject(damaged);
    expect(await versions.goBack(id, 1)).toMatchObject(damaged);
    expect(await versions.goBack(id, 7)).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await cases.read(id)).toMatchObject({ value: { revision: 1 } });
  });

  test('SAV-13 a case that is not there, or was deleted, has nothing to keep', async () => {
    const { cases, versions } = aDevice();
    await versions.keep(id);
    await cases.save(named('Før'), 0);
    await cases.remove(id);
    await versions.keep(id);
    expect(await rawRecords('versions')).toEqual([]);
  });

  test('SAV-13 a disk with no room loses a version and nothing else', async () => {
    const { cases, versions } = aDevice();
    await cases.save(named('Før'), 0);
    fillDisk();
    await versions.keep(id);
    vi.restoreAllMocks();
    expect(await rawRecords('versions')).toEqual([]);
    expect(await cases.save(named('Efter'), 1)).toEqual({ ok: true, value: 2 });
  });
});

function aDevice() {
  const { connection, cases } = aTab();
  return { cases, versions: createVersionStore({ connection, now: () => NOW }) };
}

async function listed(versions: VersionService) {
  const found = await versions.list(id);
  return found.ok ? found.value : [];
}

import { readFileSync } from 'node:fs';

import { beforeEach, describe, expect, test } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { VersionId } from '#src/domain/versions/named-version.ts';
import { parseBackupText, type Backup } from '#src/document/backup-file.ts';
import type { VersionRecord } from '#src/document/parse-version.ts';
import { createBackupDesk } from '#src/storage/backup-desk.ts';
import { DATABASE_VERSION } from '#src/storage/database.ts';
import { createSafetyWork } from '#src/storage/mirror/safety-work.ts';
import { createNamedStore } from '#src/storage/named-store.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb, NOW, rawRecords, withDatabase } from '#test/support/databases.ts';
import { someFiles } from '#test/support/mirror-files.ts';
import { aNewVersion, aSeal, aVersionRecord } from '#test/support/named-versions.ts';
import { putDatabase, releasedDatabase } from '#test/support/released-databases.ts';

beforeEach(emptyIndexedDb);

const caseId = 'case-1' as CaseId;
const document = aCase({ id: caseId, title: 'Skærmbesøg' });
const first = 'v-1' as VersionId;

describe('the named versions in a backup', () => {
  test('SEA-4 BAK-1 are all of them, sealed or not, of the cases in it', async () => {
    const { cases, named, backup } = aDevice();
    await cases.save(document, 0);
    await named.keep(aNewVersion({ document }));
    await named.keep(aNewVersion({ id: 'v-2', document, seal: aSeal() }));
    await named.keep(aNewVersion({ id: 'x', document: aCase({ id: 'gone' as CaseId }) }));
    const { versions } = await backup();
    expect(versions.map(({ id, seal }) => [id, seal])).toEqual([
      ['v-1', null],
      ['v-2', aSeal()],
    ]);
  });

  test('SEA-4 come to another device as they were kept', async () => {
    const here = aDevice();
    await here.cases.save(document, 0);
    await here.named.keep(aNewVersion({ document, seal: aSeal() }));
    const backup = await here.backup();
    const found = await here.versions();
    emptyIndexedDb();
    const there = aDevice();
    await there.restore(backup);
    expect(await there.versions()).toEqual(found);
  });

  test('SEA-4 in the shape of an older app are whole, and their case is read as today', async () => {
    const old = { ...oldDocument(), id: caseId };
    const { restore, versions } = aDevice();
    await restore(backupWith(aVersionRecord({ document: old as never, seal: aSeal() })));
    expect(await versions()).toMatchObject([
      { kind: 'whole', version: { document: { schemaVersion: document.schemaVersion } } },
    ]);
    expect(await rawRecords('named')).toMatchObject([{ document: { document: old } }]);
  });

  test('SEA-4 that were changed in the file come in, and are told as altered', async () => {
    const { restore, versions } = aDevice();
    const record = { ...aVersionRecord({ document }), document: { ...document, horizon: 9 } };
    await restore(backupWith(record));
    expect(await versions()).toMatchObject([{ kind: 'altered' }]);
  });

  test.for([
    ['the seal here is not given up', aSeal(), null, aSeal()],
    ['a seal that is missing here is taken over', null, aSeal(), aSeal()],
    ['one seal does not replace another', aSeal(), aSeal({ decision: 'rejected' }), aSeal()],
  ] as const)('SEA-4 SEA-2 where one is here, %s', async ([, here, inBackup, left]) => {
    const { named, restore, versions } = aDevice();
    await named.keep(aNewVersion({ document, seal: here }));
    await restore(backupWith(aVersionRecord({ document, seal: inBackup })));
    expect(await versions()).toMatchObject([{ kind: 'whole', version: { seal: left } }]);
  });

  test('SEA-4 SEA-2 of one id with another case do not replace it', async () => {
    const { named, restore, versions } = aDevice();
    await named.keep(aNewVersion({ document }));
    const other = { ...document, title: 'En anden' };
    await restore(backupWith(aVersionRecord({ document: other, seal: aSeal() })));
    expect(await versions()).toMatchObject([{ version: { document, seal: null } }]);
  });

  test('SEA-4 that were deleted here come back', async () => {
    const { named, restore, versions } = aDevice();
    await named.keep(aNewVersion({ document }));
    await named.remove(first);
    await restore(backupWith(aVersionRecord({ document })));
    expect(await versions()).toMatchObject([{ kind: 'whole' }]);
  });
});

describe('the named versions in the safety copy', () => {
  test('SEA-1 SAV-11 come back with their seals when the database is lost', async () => {
    const { device, loseDatabase, safety } = aBrowser();
    await device().cases.save(document, 0);
    await device().named.keep(aNewVersion({ document }));
    await device().named.seal(first, aSeal());
    const holding = await safety().follow();
    const before = await device().versions();
    loseDatabase();
    expect(await safety().open(holding)).toMatchObject({ restored: 2, missing: 0 });
    expect(await device().versions()).toEqual(before);
  });

  test('SEA-2 SAV-10 are not in it any more when they were deleted', async () => {
    const { device, files, loseDatabase, safety } = aBrowser();
    await device().cases.save(document, 0);
    await device().named.keep(aNewVersion({ document, note: 'hemmelig' }));
    await safety().follow();
    expect([...files.texts.values()].join('')).toContain('hemmelig');
    await device().named.remove(first);
    const holding = await safety().follow();
    expect([...files.texts.values()].join('')).not.toContain('hemmelig');
    loseDatabase();
    await safety().open(holding);
    expect(await device().versions()).toEqual([]);
  });

  test('SEA-3 SAV-9 mend one that was damaged in the database', async () => {
    const { device, safety } = aBrowser();
    await device().named.keep(aNewVersion({ document, seal: aSeal() }));
    await safety().follow();
    await withDatabase(async (database) => {
      const [record] = await database.getAll('named');
      if (record === undefined || !('document' in record)) throw new Error('nothing was kept');
      const damaged = { ...(record.document as VersionRecord), name: 'En anden' };
      await database.put('named', { ...record, document: damaged });
    });
    expect(await device().versions()).toMatchObject([{ kind: 'altered' }]);
    expect(await safety().inspect()).toMatchObject({ healed: 1 });
    expect(await device().versions()).toMatchObject([
      { kind: 'whole', version: { name: 'Version', seal: aSeal() } },
    ]);
  });
});

test('PRM-9 SEA-1 a database of the first shape keeps everything, and takes named versions', async () => {
  const released = releasedDatabase(1);
  await putDatabase(released);
  const { drawers } = released;
  const { cases, named, versions } = aDevice();
  const found = await cases.list();
  const kept = drawers.find(({ name }) => name === 'cases')?.entries ?? [];
  expect(found.ok ? found.value.cases.length + found.value.deleted.length : 0).toBeGreaterThan(0);
  await named.keep(aNewVersion({ document }));
  expect(await versions()).toHaveLength(1);
  for (const { name, entries } of drawers) {
    expect(await rawRecords(name)).toEqual(entries.map(({ value }) => value));
  }
  expect(kept.length).toBeGreaterThan(1);
  expect(await withDatabase((database) => Promise.resolve(database.version))).toBe(
    DATABASE_VERSION,
  );
});

function aDevice() {
  const { connection, cases } = aTab();
  const now = () => NOW;
  const named = createNamedStore({ connection, now, onWritten: () => undefined });
  let count = 0;
  const desk = createBackupDesk({ connection, now, newId: () => `new-${String((count += 1))}` });
  return {
    ...{ connection, cases, named },
    versions: async () => {
      const found = await named.list(caseId);
      return found.ok ? found.value : [];
    },
    backup: async () => {
      const written = await desk.write(NOW);
      if (!written.ok) throw new Error('the backup could not be written');
      const read = parseBackupText(await written.value.text());
      if (!read.ok) throw new Error('the backup could not be read');
      return read.value;
    },
    restore: (backup: Backup) => desk.restore(backup, 'replace'),
  };
}

function backupWith(record: VersionRecord): Backup {
  return {
    savedAt: NOW,
    cases: [document],
    organisation: null,
    portfolio: null,
    versions: [record],
  };
}

function aBrowser() {
  const files = someFiles();
  let device = aDevice();
  const safetyOf = () =>
    createSafetyWork({
      connection: device.connection,
      files: Promise.resolve(files),
      alone: (work) => work(),
      now: () => NOW,
    });
  let safety = safetyOf();
  return {
    files,
    device: () => device,
    safety: () => safety,
    loseDatabase: () => {
      emptyIndexedDb();
      device = aDevice();
      safety = safetyOf();
    },
  };
}

function oldDocument(): object {
  return JSON.parse(readFileSync('test/fixtures/documents/v1.json', 'utf8')) as object;
}

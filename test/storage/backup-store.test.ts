import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { backupFileText, parseBackupText } from '#src/document/backup-file.ts';
import { isSameDocument } from '#src/document/is-same-document.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { createBackupStore, type BackupDocuments } from '#src/storage/backup-store.ts';
import { createOrganisationStore } from '#src/storage/organisation-store.ts';
import { rebild } from '#src/text/presets/rebild.ts';
import { anyCase } from '#test/support/arbitrary-cases.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  aTab,
  emptyIndexedDb,
  fillDisk,
  NOW,
  putRaw,
  rawRecords,
} from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const one = aCase({ id: 'one' as CaseId, title: 'Én' });
const other = aCase({ id: 'other' as CaseId, title: 'Anden' });

/** A device whose files lie in a variable. */
function aDevice() {
  let file = '';
  let count = 0;
  const { cases, connection, page } = aTab();
  const organisation = createOrganisationStore({ connection, now: () => NOW, page });
  const saveFile = vi.fn(async (_savedAt: string, backup: Promise<BackupDocuments>) => {
    file = backupFileText(await backup);
    return true;
  });
  const backups = createBackupStore({
    connection,
    cases,
    organisation,
    files: { save: saveFile, pick: () => Promise.resolve(parseBackupText(file)) },
    now: () => NOW,
    newId: () => `new-${String((count += 1))}`,
  });
  const pick = async () => {
    const picked = await backups.pick();
    if (picked?.ok !== true) throw new Error('the backup could not be read');
    return picked.value;
  };
  const titles = async () => {
    const found = await cases.list();
    return found.ok ? found.value.cases.map(({ document }) => document.title).toSorted() : null;
  };
  return { cases, organisation, backups, saveFile, pick, titles };
}

describe('a backup', () => {
  test('BAK-1 holds every case that can be read, and the organisation', async () => {
    const { cases, organisation, backups, pick } = aDevice();
    await cases.save(one, 0);
    await cases.save(other, 0);
    await organisation.save(rebild, 0);
    await putRaw('cases', { id: 'broken', revision: 9, document: 'itu' });
    expect(await backups.save()).toEqual({ ok: true, value: 'saved' });
    expect(await pick()).toMatchObject({
      cases: [one, other],
      organisation: rebild,
      differing: [],
    });
    expect(await backups.lastSavedAt()).toBe(NOW);
  });

  test('BAK-1 that was not kept is no backup', async () => {
    const { backups, saveFile } = aDevice();
    saveFile.mockResolvedValueOnce(false);
    expect(await backups.save()).toEqual({ ok: true, value: 'cancelled' });
    saveFile.mockRejectedValueOnce(new Error('refused'));
    expect(await backups.save()).toMatchObject({ failure: { kind: 'failed' } });
    expect(await backups.lastSavedAt()).toBeNull();
  });

  test('BAK-1 brings any cases back as they were on another device', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyCase, { maxLength: 4, selector: ({ id }) => id }),
        async (documents) => {
          emptyIndexedDb();
          const here = aDevice();
          for (const document of documents) await here.cases.save(document, 0);
          await here.backups.save();
          const contents = await here.pick();
          emptyIndexedDb();
          const there = aDevice();
          await there.backups.restore(contents, 'keepBoth');
          for (const document of documents) {
            const found = await there.cases.read(document.id);
            expect(found.ok && isSameDocument(found.value.document, document)).toBe(true);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('BAK-2 comes in whole or not at all', async () => {
    const device = aDevice();
    await device.cases.save(one, 0);
    fillDisk();
    const restored = await device.backups.restore(
      {
        savedAt: NOW,
        cases: [{ ...one, title: 'Ny' }, other],
        organisation: rebild,
        differing: [],
      },
      'replace',
    );
    expect(restored).toMatchObject({ failure: { kind: 'disk-full' } });
    vi.restoreAllMocks();
    expect(await device.titles()).toEqual(['Én']);
    expect(await rawRecords('organisation')).toEqual([]);
  });

  test('BAK-3 beside a case of other contents, both stay', async () => {
    const device = aDevice();
    await device.cases.save(one, 0);
    await device.cases.save(other, 0);
    await device.backups.save();
    const contents = await device.pick();
    await device.cases.save({ ...one, title: 'Én, rettet' }, 1);
    expect(await device.pick()).toMatchObject({ differing: ['one'] });
    expect(await device.backups.restore(contents, 'keepBoth')).toEqual({
      ok: true,
      value: { added: 1, replaced: 0, unchanged: 1 },
    });
    expect(await device.titles()).toEqual(['Anden', 'Én', 'Én, rettet']);
  });

  test('BAK-3 in the place of a case of other contents, that one goes to the bin', async () => {
    const device = aDevice();
    await device.cases.save(one, 0);
    await device.backups.save();
    const contents = await device.pick();
    await device.cases.save({ ...one, title: 'Én, rettet' }, 1);
    expect(await device.backups.restore(contents, 'replace')).toMatchObject({
      value: { added: 0, replaced: 1 },
    });
    expect(await device.titles()).toEqual(['Én']);
    expect(await rawRecords('bin')).toMatchObject([{ document: { title: 'Én, rettet' } }]);
  });

  test('BAK-3 an organisation gives way only where it is to be replaced, and is kept', async () => {
    const device = aDevice();
    await device.organisation.save({ ...rebild, name: 'Her' }, 0);
    const contents = { savedAt: NOW, cases: [], organisation: rebild, differing: [] };
    await device.backups.restore(contents, 'keepBoth');
    expect(await device.organisation.read()).toMatchObject({
      value: { document: { name: 'Her' } },
    });
    await device.backups.restore(contents, 'replace');
    expect(await device.organisation.read()).toMatchObject({
      value: { document: { name: rebild.name } },
    });
    expect(await rawRecords('originals')).toMatchObject([{ document: { name: 'Her' } }]);
  });
});

import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { backupFileText, parseBackupText, type Backup } from '#src/document/backup-file.ts';
import { isSameJson } from '#src/base/same-json.ts';
import { BACKUP_FILE_LIMIT } from '#src/document/limits.ts';
import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { instantFrom, type Instant } from '#src/domain/number/calendar.ts';
import type { StorageStanding } from '#src/state/services.ts';
import { BACKUP_WARNING_AGE, createDeviceStore } from '#src/state/device-store.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import { createBackupDesk } from '#src/storage/backup-desk.ts';
import { createBackupStore } from '#src/storage/backup-store.ts';
import { countDayInUse } from '#src/storage/days-in-use.ts';
import { createDeviceService } from '#src/storage/device.ts';
import { createOrganisationStore } from '#src/storage/organisation-store.ts';
import { createImportWork } from '#src/workers/import-work.ts';
import { createImporter } from '#src/workers/import.ts';
import { createPortfolioStore } from '#src/storage/portfolio-store.ts';
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
import { aPortfolio } from '#test/support/portfolio.ts';
import { aVersionRecord } from '#test/support/named-versions.ts';
import { answeringWith, workersFor } from '#test/support/workers.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const nothing = { savedAt: NOW, cases: [], organisation: null, portfolio: null, versions: [] };
const one = aCase({ id: 'one' as CaseId, title: 'Én' });
const other = aCase({ id: 'other' as CaseId, title: 'Anden' });

/** A device whose files lie in a variable. */
function aDevice() {
  let file = new File([], 'kopi.json');
  let count = 0;
  const { cases, connection, page } = aTab();
  const now = () => NOW;
  const newId = () => `new-${String((count += 1))}`;
  const organisation = createOrganisationStore({ connection, now, page });
  const portfolio = createPortfolioStore({ connection, now, page });
  const work = createImportWork(createBackupDesk({ connection, now, newId }), () => undefined);
  const importer = createImporter(workersFor(answeringWith(work)).start);
  const saveFile = vi.fn(async (_savedAt: string, contents: Promise<Blob>) => {
    file = new File([await contents], 'kopi.json');
    return true;
  });
  const storage = {
    standing: vi.fn((): StorageStanding => connection.standing()),
    tookOut: vi.fn(),
  };
  const onWritten = vi.fn();
  const backups = createBackupStore({
    connection,
    cases,
    organisation,
    portfolio,
    storage,
    files: { save: saveFile, pick: () => Promise.resolve(file) },
    work: { write: importer.writeBackup, read: importer.readBackup },
    now,
    onWritten,
  });
  const pick = async () => {
    const picked = await backups.pick();
    if (picked?.ok !== true) throw new Error('the backup could not be read');
    return picked.value;
  };
  const give = async (backup: Backup) => {
    file = new File([backupFileText(backup)], 'kopi.json');
    return pick();
  };
  const contents = async () => {
    const backup = parseBackupText(await file.text());
    return backup.ok ? backup.value : null;
  };
  const titles = async () => {
    const found = await cases.list();
    return found.ok ? found.value.cases.map(({ document }) => document.title).toSorted() : null;
  };
  return {
    ...{ cases, connection, organisation, portfolio, storage, backups, onWritten, saveFile },
    ...{ pick, give, contents, titles },
  };
}

describe('a backup', () => {
  test('BAK-1 holds every case that can be read, the organisation and the portfolio', async () => {
    const { cases, organisation, portfolio, backups, contents, pick } = aDevice();
    await cases.save(one, 0);
    await cases.save(other, 0);
    await organisation.save(rebild, 0);
    await portfolio.save(aPortfolio(), 0);
    await putRaw('cases', { id: 'broken', revision: 9, document: 'itu' });
    expect(await backups.save()).toEqual({ ok: true, value: 'saved' });
    expect(await contents()).toEqual({
      savedAt: NOW,
      cases: [one, other],
      organisation: rebild,
      portfolio: aPortfolio(),
      versions: [],
    });
    expect(await pick()).toMatchObject({
      cases: 2,
      versions: 0,
      hasOrganisation: true,
      hasPortfolio: true,
      differing: 0,
    });
    expect(await backups.lastSavedAt()).toBe(NOW);
  });

  test('PRM-20 of the future grows old by the days in use', async () => {
    const { cases, connection, backups } = aDevice();
    await cases.save(one, 0);
    const days = (from: number, count: number) =>
      Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 10, from + day)));
    const openOn = async (when: readonly Date[]) => {
      for (const day of when) {
        await connection.use((database) => countDayInUse(database, instantFrom(day.toISOString())));
      }
    };
    const device = createDeviceStore({
      backups,
      device: createDeviceService(undefined),
      now: () => '1970-01-01T00:00:00.000Z' as Instant,
    });
    await openOn(days(1, 5));
    await device.getState().refresh();
    expect(device.getState()).toMatchObject({ backupAge: null, daysInUse: 5 });
    await backups.save();
    await device.getState().refresh();
    expect(device.getState()).toMatchObject({ backupAge: 0, daysInUse: 0 });
    await openOn(days(6, BACKUP_WARNING_AGE));
    await device.getState().refresh();
    expect(device.getState()).toMatchObject({ backupAge: BACKUP_WARNING_AGE });
  });

  test('BAK-1 that was not kept is no backup', async () => {
    const { backups, saveFile } = aDevice();
    saveFile.mockResolvedValueOnce(false);
    expect(await backups.save()).toEqual({ ok: true, value: 'cancelled' });
    saveFile.mockRejectedValueOnce(new Error('refused'));
    expect(await backups.save()).toMatchObject({ failure: { kind: 'failed' } });
    expect(await backups.lastSavedAt()).toBeNull();
  });

  test('BAK-2 FIL-9 that would be too large to be read again is not written', async () => {
    const { backups, storage, saveFile } = aDevice();
    storage.standing.mockReturnValue('absent');
    vi.spyOn(Blob.prototype, 'size', 'get').mockReturnValue(BACKUP_FILE_LIMIT + 1);
    expect(await backups.save()).toEqual({
      ok: false,
      failure: { kind: 'too-large', limitInBytes: BACKUP_FILE_LIMIT },
    });
    expect(saveFile).toHaveBeenCalledOnce();
    expect(storage.tookOut).not.toHaveBeenCalled();
  });

  test('BAK-1 SAV-16 on a page without a disk holds what lies on the page', async () => {
    const { cases, storage, backups, contents, saveFile } = aDevice();
    await cases.save(one, 0);
    storage.standing.mockReturnValue('absent');
    saveFile.mockResolvedValueOnce(false);
    expect(await backups.save()).toEqual({ ok: true, value: 'cancelled' });
    expect(storage.tookOut).not.toHaveBeenCalled();
    expect(await backups.save()).toEqual({ ok: true, value: 'saved' });
    expect(await contents()).toMatchObject({ cases: [one] });
    expect(storage.tookOut).toHaveBeenCalledWith([one]);
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
          const backup = await here.contents();
          if (backup === null) throw new Error('the backup could not be read');
          emptyIndexedDb();
          const there = aDevice();
          await (await there.give(backup)).restore('keepBoth');
          for (const document of documents) {
            const found = await there.cases.read(document.id);
            expect(found.ok && isSameJson(found.value.document, document)).toBe(true);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('BAK-2 comes in whole or not at all', async () => {
    const device = aDevice();
    await device.cases.save(one, 0);
    const draft = await device.give({
      savedAt: NOW,
      cases: [{ ...one, title: 'Ny' }, other],
      organisation: rebild,
      portfolio: aPortfolio(),
      versions: [aVersionRecord({ document: other })],
    });
    fillDisk();
    const restored = await draft.restore('replace');
    expect(restored).toMatchObject({ failure: { kind: 'disk-full' } });
    expect(device.onWritten).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(await device.titles()).toEqual(['Én']);
    expect(await rawRecords('organisation')).toEqual([]);
    expect(await rawRecords('portfolio')).toEqual([]);
    expect(await rawRecords('named')).toEqual([]);
  });

  test('BAK-3 beside a case of other contents, both stay', async () => {
    const device = aDevice();
    await device.cases.save(one, 0);
    await device.cases.save(other, 0);
    await device.backups.save();
    const draft = await device.pick();
    await device.cases.save({ ...one, title: 'Én, rettet' }, 1);
    expect(await device.pick()).toMatchObject({ differing: 1 });
    expect(await draft.restore('keepBoth')).toEqual({
      ok: true,
      value: { added: 1, replaced: 0, unchanged: 1 },
    });
    expect(device.onWritten).toHaveBeenCalledOnce();
    expect(await device.titles()).toEqual(['Anden', 'Én', 'Én, rettet']);
  });

  test('BAK-3 in the place of a case of other contents, that one goes to the bin', async () => {
    const device = aDevice();
    await device.cases.save(one, 0);
    await device.backups.save();
    const draft = await device.pick();
    await device.cases.save({ ...one, title: 'Én, rettet' }, 1);
    expect(await draft.restore('replace')).toMatchObject({
      value: { added: 0, replaced: 1 },
    });
    expect(await device.titles()).toEqual(['Én']);
    expect(await rawRecords('bin')).toMatchObject([{ document: { title: 'Én, rettet' } }]);
  });

  test('BAK-3 an organisation gives way only where it is to be replaced, and is kept', async () => {
    const device = aDevice();
    await device.organisation.save({ ...rebild, name: 'Her' }, 0);
    const backup = { ...nothing, organisation: rebild };
    await (await device.give(backup)).restore('keepBoth');
    expect(await device.organisation.read()).toMatchObject({
      value: { document: { name: 'Her' } },
    });
    await (await device.give(backup)).restore('replace');
    expect(await device.organisation.read()).toMatchObject({
      value: { document: { name: rebild.name } },
    });
    expect(await rawRecords('originals')).toMatchObject([{ document: { name: 'Her' } }]);
  });

  test('BAK-3 a portfolio gives way only where it is to be replaced, and is kept', async () => {
    const device = aDevice();
    const here = newPortfolio(NOW, 2030);
    await device.portfolio.save(here, 0);
    const backup = { ...nothing, portfolio: aPortfolio() };
    await (await device.give(backup)).restore('keepBoth');
    expect(await device.portfolio.read()).toMatchObject({ value: { document: here } });
    await (await device.give(backup)).restore('replace');
    expect(await device.portfolio.read()).toMatchObject({ value: { document: aPortfolio() } });
    expect(await rawRecords('originals')).toMatchObject([{ document: here }]);
    expect(await rawRecords('journal')).toHaveLength(2);
  });

  test('BAK-3 a backup without a portfolio leaves the one that is here', async () => {
    const device = aDevice();
    await device.portfolio.save(aPortfolio(), 0);
    await (await device.give(nothing)).restore('replace');
    expect(await device.portfolio.read()).toMatchObject({ value: { document: aPortfolio() } });
  });
});

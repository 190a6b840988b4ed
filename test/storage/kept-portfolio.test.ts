import { beforeEach, describe, expect, test, vi } from 'vitest';

import { setFrameYears } from '#src/domain/portfolio/frame-edits.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import { DATABASE_VERSION, type StoredDocument } from '#src/storage/database.ts';
import { createSafetyWork } from '#src/storage/mirror/safety-work.ts';
import { createOrganisationStore } from '#src/storage/organisation-store.ts';
import { createPortfolioStore } from '#src/storage/portfolio-store.ts';
import {
  aTab,
  emptyIndexedDb,
  fillDisk,
  NOW,
  putRaw,
  rawRecords,
  withDatabase,
} from '#test/support/databases.ts';
import { someFiles } from '#test/support/mirror-files.ts';
import { aPortfolio } from '#test/support/portfolio.ts';
import { putDatabase, releasedDatabase } from '#test/support/released-databases.ts';

beforeEach(emptyIndexedDb);

const first = aPortfolio();
const later = setFrameYears(5)(first);

function aDevice() {
  const { connection, cases, page } = aTab();
  const ports = { connection, now: () => NOW, page };
  return {
    ...{ connection, cases },
    portfolio: createPortfolioStore(ports),
    organisation: createOrganisationStore(ports),
  };
}

function safetyOf({ connection }: ReturnType<typeof aDevice>, files: ReturnType<typeof someFiles>) {
  return createSafetyWork({
    connection,
    files: Promise.resolve(files),
    alone: (work) => work(),
    now: () => NOW,
  });
}

describe('the portfolio on the disk', () => {
  test('SAV-1 is none until one is saved, and then the one that was', async () => {
    const { portfolio } = aDevice();
    expect(await portfolio.read()).toEqual({ ok: true, value: null });
    expect(await portfolio.save(first, 0)).toEqual({ ok: true, value: 1 });
    expect(await portfolio.save(later, 1)).toEqual({ ok: true, value: 2 });
    expect(await portfolio.read()).toEqual({ ok: true, value: { document: later, revision: 2 } });
    expect(await rawRecords('portfolio')).toHaveLength(1);
  });

  test('SAV-2 is not written over by a tab that had an older one', async () => {
    const { portfolio } = aDevice();
    await portfolio.save(first, 0);
    await portfolio.save(later, 1);
    const other = aDevice().portfolio;
    expect(await other.save(newPortfolio(NOW, 2030), 1)).toEqual({
      ok: false,
      failure: { kind: 'conflict', revision: 2 },
    });
    expect(await portfolio.read()).toMatchObject({ value: { document: later } });
  });

  test('PRM-4 is as it was where the disk is full, and that is told', async () => {
    const { portfolio } = aDevice();
    await portfolio.save(first, 0);
    fillDisk();
    expect(await portfolio.save(later, 1)).toMatchObject({ failure: { kind: 'disk-full' } });
    vi.restoreAllMocks();
    expect(await portfolio.read()).toMatchObject({ value: { document: first, revision: 1 } });
  });

  test('SAV-7 that of a newer app, or a damaged one, is told and not written over', async () => {
    const { portfolio } = aDevice();
    await putRaw('portfolio', { id: 'portfolio', revision: 4, document: { schemaVersion: 9 } });
    expect(await portfolio.read()).toEqual({
      ok: false,
      failure: { kind: 'from-a-newer-app', schemaVersion: 9 },
    });
    expect(await portfolio.save(first, 0)).toMatchObject({ failure: { kind: 'conflict' } });
    expect(await rawRecords('portfolio')).toMatchObject([{ document: { schemaVersion: 9 } }]);
  });
});

describe('the copy of the portfolio', () => {
  test('SAV-10 SAV-11 gives it back to a database that has lost everything', async () => {
    const files = someFiles();
    const before = aDevice();
    await before.portfolio.save(first, 0);
    await before.portfolio.save(later, 1);
    await before.organisation.read();
    await safetyOf(before, files).follow();

    emptyIndexedDb();
    const after = aDevice();
    expect(await safetyOf(after, files).open({ cases: 0, last: 2 })).toMatchObject({ restored: 1 });
    expect(await after.portfolio.read()).toEqual({
      ok: true,
      value: { document: later, revision: 2 },
    });
  });

  test('SAV-9 mends one that was changed behind the back of the app', async () => {
    const files = someFiles();
    const device = aDevice();
    await device.portfolio.save(first, 0);
    const safety = safetyOf(device, files);
    await safety.follow();
    const [record] = (await rawRecords('portfolio')) as readonly StoredDocument[];
    await putRaw('portfolio', { ...record, document: later } as StoredDocument);
    expect(await safety.inspect()).toMatchObject({ healed: 1 });
    expect(await device.portfolio.read()).toMatchObject({ value: { document: first } });
    expect(await rawRecords('aside')).toHaveLength(1);
  });
});

test('PRM-9 a database from before there were portfolios keeps everything, and takes one', async () => {
  const released = releasedDatabase(3);
  await putDatabase(released);
  const { cases, portfolio, organisation } = aDevice();
  expect(await portfolio.read()).toEqual({ ok: true, value: null });
  const found = await cases.list();
  expect(found.ok && [found.value.cases.length, found.value.deleted.length]).toEqual([2, 1]);
  expect(await organisation.read()).toMatchObject({
    value: { document: { name: 'Prøve Kommune' } },
  });
  for (const { name, entries } of released.drawers) {
    expect(await rawRecords(name)).toEqual(entries.map(({ value }) => value));
  }
  expect(await portfolio.save(first, 0)).toEqual({ ok: true, value: 1 });
  expect(await withDatabase((database) => Promise.resolve(database.version))).toBe(
    DATABASE_VERSION,
  );
});

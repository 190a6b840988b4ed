import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { Organisation } from '#src/domain/organisation/organisation.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import { createCaseStore } from '#src/storage/case-store.ts';
import { createConnection } from '#src/storage/connection.ts';
import { createKeeping } from '#src/storage/keeping.ts';
import { createOrganisationStore } from '#src/storage/organisation-store.ts';
import { createPortfolioStore } from '#src/storage/portfolio-store.ts';
import { rebild } from '#src/text/presets/rebild.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, DATABASE, emptyIndexedDb, NOW, rawRecords } from '#test/support/databases.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const document = aCase({ id: 'case-1' as CaseId, title: 'Kun her' });
const frames: Organisation = { ...rebild, name: 'Rammer kun her' };

function aPage() {
  const connection = createConnection(DATABASE);
  const ports = { connection, now: () => NOW, page: 'page', onWritten: () => undefined };
  return createKeeping({
    connection,
    cases: createCaseStore(ports),
    organisation: createOrganisationStore(ports),
    portfolio: createPortfolioStore(ports),
    now: () => NOW,
  });
}

function withoutStorage(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
}

describe('a page without storage', () => {
  test('SAV-16 keeps cases and frames as a disk does, as long as it is open', async () => {
    withoutStorage();
    const { cases, organisation, portfolio, storage } = aPage();
    expect(await cases.save(document, 0)).toEqual({ ok: true, value: 1 });
    expect(await cases.save({ ...document, title: 'Videre' }, 1)).toEqual({ ok: true, value: 2 });
    expect(await cases.save({ ...document, title: 'Forkert' }, 1)).toMatchObject({
      failure: { kind: 'conflict', revision: 2 },
    });
    expect(await cases.read(document.id)).toMatchObject({
      value: { document: { title: 'Videre' } },
    });
    await cases.remove(document.id);
    expect(await cases.list()).toMatchObject({
      value: { cases: [], deleted: [{ title: 'Videre' }] },
    });
    await cases.restore(document.id);
    expect(await cases.list()).toMatchObject({
      value: { cases: [{ document: { title: 'Videre' }, revision: 3 }], deleted: [] },
    });
    expect(await organisation.save(frames, 0)).toEqual({ ok: true, value: 1 });
    expect(await organisation.read()).toMatchObject({ value: { document: frames } });
    expect(await portfolio.save(aPortfolio(), 0)).toEqual({ ok: true, value: 1 });
    expect(await portfolio.read()).toMatchObject({ value: { document: aPortfolio() } });
    expect(storage.standing()).toBe('absent');
  });

  test('SAV-16 knows what is nowhere else', async () => {
    withoutStorage();
    const { cases, storage } = aPage();
    expect(storage.isOnlyHere()).toBe(false);
    await cases.save(document, 0);
    expect(storage.isOnlyHere()).toBe(true);
    storage.tookOut([document]);
    expect(storage.isOnlyHere()).toBe(false);
    await cases.save({ ...document, title: 'Skrevet siden' }, 1);
    expect(storage.isOnlyHere()).toBe(true);
  });

  test('SAV-16 takes everything along when there is a storage after all', async () => {
    const other = aTab();
    await other.cases.save(aCase({ id: 'case-2' as CaseId, title: 'På disken' }), 0);
    withoutStorage();
    const { cases, organisation, portfolio, storage } = aPage();
    await cases.save(document, 0);
    await cases.save({ ...document, title: 'Videre' }, 1);
    await organisation.save(frames, 0);
    await portfolio.save(aPortfolio(), 0);
    expect(storage.isOnlyHere()).toBe(true);
    vi.restoreAllMocks();
    await storage.tryAgain();
    expect(storage.standing()).toBe('works');
    // Whoever has the case open goes on where it stood.
    expect(await cases.save({ ...document, title: 'Og videre' }, 2)).toEqual({
      ok: true,
      value: 3,
    });
    const found = await cases.list();
    expect(
      found.ok ? found.value.cases.map((saved) => saved.document.title).toSorted() : found,
    ).toEqual(['Og videre', 'På disken']);
    expect(await rawRecords('organisation')).toMatchObject([
      { document: { name: 'Rammer kun her' } },
    ]);
    expect(await rawRecords('portfolio')).toMatchObject([{ document: aPortfolio() }]);
    expect(storage.isOnlyHere()).toBe(false);
  });

  test('SAV-16 a portfolio on the disk stands, and what was chosen here stays on the page', async () => {
    const other = createPortfolioStore({ ...aTab(), now: () => NOW });
    await other.save(newPortfolio(NOW, 2030), 0);
    withoutStorage();
    const { portfolio, storage } = aPage();
    await portfolio.save(aPortfolio(), 0);
    vi.restoreAllMocks();
    await storage.tryAgain();
    expect(await portfolio.read()).toMatchObject({ value: { document: aPortfolio() } });
    expect(await rawRecords('portfolio')).toMatchObject([{ document: newPortfolio(NOW, 2030) }]);
    expect(storage.isOnlyHere()).toBe(true);
  });

  test('SAV-16 puts nothing out of the way that is on the disk', async () => {
    const other = aTab();
    await other.cases.save({ ...document, title: 'På disken' }, 0);
    withoutStorage();
    const { cases, storage } = aPage();
    await cases.save(document, 0);
    vi.restoreAllMocks();
    await storage.tryAgain();
    expect(await cases.read(document.id)).toMatchObject({
      value: { document: { title: 'Kun her' } },
    });
    expect(await rawRecords('bin')).toMatchObject([{ document: { title: 'På disken' } }]);
  });

  test('SAV-16 a storage that is only slow is waited for, and has it all', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const connection = createConnection(DATABASE);
    const real = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce((...asked) => {
      const request = real(...asked);
      const listen = request.addEventListener.bind(request);
      vi.spyOn(request, 'addEventListener').mockImplementation((...args: unknown[]) => {
        const [type, listener] = args as [string, EventListener];
        listen(type, (event) => {
          if (type === 'success') void held.then(() => listener.call(request, event));
          else listener.call(request, event);
        });
      });
      return request;
    });
    const ports = { connection, now: () => NOW, page: 'page', onWritten: () => undefined };
    const { cases, storage } = createKeeping({
      connection,
      cases: createCaseStore(ports),
      organisation: createOrganisationStore(ports),
      portfolio: createPortfolioStore(ports),
      now: () => NOW,
    });
    const saved = cases.save(document, 0);
    await vi.advanceTimersByTimeAsync(2500);
    expect(await saved).toEqual({ ok: true, value: 1 });
    expect(storage.standing()).toBe('silent');
    vi.useRealTimers();
    answer();
    await vi.waitFor(() => expect(storage.standing()).toBe('works'));
    expect(await cases.read(document.id)).toMatchObject({ value: { revision: 1 } });
    expect(await rawRecords('cases')).toHaveLength(1);
  });

  test('SAV-16 a storage that was there and is lost is a failure, and not a page without', async () => {
    const { cases, storage } = aPage();
    await cases.save(document, 0);
    withoutStorage();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('lost', 'InvalidStateError');
    });
    expect(await cases.save({ ...document, title: 'Tabt' }, 1)).toMatchObject({
      failure: { kind: 'unavailable' },
    });
    expect(storage.standing()).toBe('works');
    expect(storage.isOnlyHere()).toBe(false);
  });
});

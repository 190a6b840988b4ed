import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { CaseService } from '#src/state/services.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  abortAfterSuccess,
  aTab,
  DATABASE,
  emptyIndexedDb,
  putRaw,
  rawRecords,
} from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const id = 'case-1' as CaseId;
const first = aCase({ id, title: 'Første' });
const second: BusinessCase = { ...first, title: 'Anden' };

describe('the case store', () => {
  test('SAV-1 what was saved is there for another tab', async () => {
    expect(await aTab().cases.save(first, 0)).toEqual({ ok: true, value: 1 });
    expect(await aTab().cases.read(id)).toEqual({
      ok: true,
      value: { document: first, revision: 1 },
    });
  });

  test('SAV-1 a request that succeeds in a transaction that aborts is no save', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    abortAfterSuccess();
    expect((await cases.save(second, 1)).ok).toBe(false);
    vi.restoreAllMocks();
    expect(await aTab().cases.read(id)).toMatchObject({ value: { document: { title: 'Første' } } });
  });

  test('SAV-2 a save on an older revision is refused and changes nothing', async () => {
    const [one, other] = [aTab().cases, aTab().cases];
    await one.save(first, 0);
    await one.save(second, 1);
    expect(await other.save({ ...first, title: 'For sent' }, 1)).toEqual({
      ok: false,
      failure: { kind: 'conflict', revision: 2 },
    });
    expect(await one.read(id)).toMatchObject({ value: { document: { title: 'Anden' } } });
  });

  test('SAV-2 a new case is refused where one of that id lies', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    expect(await cases.save(second, 0)).toMatchObject({ failure: { kind: 'conflict' } });
  });

  test('SAV-2 no revision comes twice, not after deleting and bringing back either', async () => {
    const { cases } = aTab();
    const seen = [await cases.save(first, 0)].map((saved) => (saved.ok ? saved.value : 0));
    await cases.remove(id);
    await cases.restore(id);
    const brought = await cases.read(id);
    seen.push(brought.ok ? brought.value.revision : 0);
    const replaced = await cases.replace(second);
    seen.push(replaced.ok ? replaced.value : 0);
    await cases.remove(id);
    const again = await cases.save(first, 0);
    seen.push(again.ok ? again.value : 0);
    expect(new Set(seen).size).toBe(4);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  test('SAV-4 a deleted case lies in the bin and comes back as it was', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    await cases.remove(id);
    const without = await cases.list();
    expect(without).toMatchObject({ value: { cases: [], deleted: [{ id, title: 'Første' }] } });
    await cases.restore(id);
    expect(await cases.read(id)).toMatchObject({ value: { document: first } });
    expect(await cases.list()).toMatchObject({ value: { deleted: [] } });
  });

  test('SAV-4 a replaced case goes to the bin, and its successor when it is brought back', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    await cases.replace(second);
    expect(await rawRecords('bin')).toMatchObject([{ document: { title: 'Første' } }]);
    await cases.restore(id);
    expect(await cases.read(id)).toMatchObject({ value: { document: { title: 'Første' } } });
    expect(await rawRecords('bin')).toMatchObject([{ document: { title: 'Anden' } }]);
  });

  test('SAV-5 the older shape is kept before a newer is written over it', async () => {
    const old = { schemaVersion: 0, title: 'Fra før' };
    await putRaw('cases', { id, revision: 3, schemaVersion: 0, document: old });
    expect(await aTab().cases.save(first, 3)).toMatchObject({ ok: true });
    expect(await rawRecords('originals')).toMatchObject([{ id, revision: 3, document: old }]);
  });

  test.for([
    { name: 'damaged', document: { id, schemaVersion: 1, title: 'Itu' }, title: 'Itu' },
    { name: 'from a newer app', document: { ...first, schemaVersion: 99 }, title: 'Første' },
    { name: 'no document at all', document: 7, title: null },
  ])('SAV-7 what is $name is listed, kept, and not written over', async ({ document, title }) => {
    await putRaw('cases', { id, revision: 5, document });
    const { cases } = aTab();
    const found = await cases.list();
    expect(found).toMatchObject({ value: { cases: [], unreadable: [{ id, title }] } });
    expect(await cases.save(first, 0)).toMatchObject({ failure: { kind: 'conflict' } });
    expect(await rawRecords('cases')).toMatchObject([{ id, revision: 5, document }]);
    const contents = found.ok ? await found.value.unreadable[0]?.contents() : undefined;
    expect(JSON.parse(contents ?? 'null')).toEqual(document);
  });

  test('a case that is not there is not found', async () => {
    expect(await aTab().cases.read(id)).toEqual({ ok: false, failure: { kind: 'not-found' } });
  });

  test('a case that has not changed is the very same object again', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    const [one, other] = [await cases.list(), await cases.list()];
    expect(one.ok && other.ok && one.value.cases[0] === other.value.cases[0]).toBe(true);
  });

  test('the database is the one that was asked for', async () => {
    await aTab().cases.save(first, 0);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([DATABASE]);
  });
});

describe('a page that is being closed', () => {
  test('SAV-8 has handed over write and commit before it waits for anything', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const read = vi.spyOn(IDBIndex.prototype, 'get');
    const saved = cases.save(second, 1);
    // What is left of its life: what hangs on promises, and no event of the database.
    for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
    expect(commit).toHaveBeenCalledOnce();
    expect(read).not.toHaveBeenCalled();
    expect(await saved).toEqual({ ok: true, value: 2 });
  });

  test('SAV-8 has handed over a second save before the first is answered', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    const third = { ...first, title: 'Tredje' };
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    const saved = [cases.save(second, 1), cases.save(third, 2)];
    for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
    expect(commit).toHaveBeenCalledTimes(2);
    expect(await Promise.all(saved)).toMatchObject([{ value: 2 }, { value: 3 }]);
    expect(await aTab().cases.read(id)).toMatchObject({
      value: { document: { title: 'Tredje' }, revision: 3 },
    });
  });

  test.for([
    ['deleted', (cases: CaseService) => cases.remove(id)],
    ['replaced', (cases: CaseService) => cases.replace({ ...first, title: 'Imens' })],
  ] as const)('SAV-2 a save on top of one that is late is refused too: %s', async ([, change]) => {
    const [one, other] = [aTab().cases, aTab().cases];
    await one.save(first, 0);
    await change(other);
    const before = await rawRecords('cases');
    const saved = await Promise.all([one.save(second, 1), one.save(second, 2)]);
    expect(saved).toMatchObject([
      { failure: { kind: 'conflict' } },
      { failure: { kind: 'conflict' } },
    ]);
    expect(await rawRecords('cases')).toEqual(before);
  });

  test('SAV-8 a save on top of one that fails comes through by itself', async () => {
    await aTab().cases.save(first, 0);
    const { cases } = aTab();
    await cases.read(id);
    abortAfterSuccess('QuotaExceededError', (record) => JSON.stringify(record).includes('Anden'));
    const late = cases.save(second, 1);
    const last = cases.save({ ...first, title: 'Tredje' }, 2);
    expect((await late).ok).toBe(false);
    expect((await last).ok).toBe(true);
    expect(await aTab().cases.read(id)).toMatchObject({ value: { document: { title: 'Tredje' } } });
  });

  test('SAV-8 hands over at once again what failed before', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    abortAfterSuccess('QuotaExceededError');
    expect((await cases.save(second, 1)).ok).toBe(false);
    vi.restoreAllMocks();
    const read = vi.spyOn(IDBIndex.prototype, 'get');
    expect(await cases.save(second, 1)).toEqual({ ok: true, value: 2 });
    expect(read).not.toHaveBeenCalled();
  });

  test('SAV-8 that only read the case so far, too', async () => {
    await aTab().cases.save(first, 0);
    const { cases } = aTab();
    await cases.read(id);
    const read = vi.spyOn(IDBIndex.prototype, 'get');
    expect(await cases.save(second, 1)).toEqual({ ok: true, value: 2 });
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a case that was deleted elsewhere', () => {
  test('SAV-2 is not written back by a tab that has it open', async () => {
    const [one, other] = [aTab().cases, aTab().cases];
    await one.save(first, 0);
    await other.remove(id);
    expect(await one.save(second, 1)).toEqual({
      ok: false,
      failure: { kind: 'conflict', revision: 3 },
    });
    expect(await other.list()).toMatchObject({ value: { cases: [], deleted: [{ id }] } });
  });

  test('SAV-2 and brought back, it is another revision than that tab has', async () => {
    const [one, other] = [aTab().cases, aTab().cases];
    await one.save(first, 0);
    await other.remove(id);
    await other.restore(id);
    expect(await one.save(second, 1)).toMatchObject({ failure: { kind: 'conflict' } });
    expect(await one.read(id)).toMatchObject({ value: { document: first } });
  });

  test('SAV-4 a deletion of what is not there changes nothing', async () => {
    const { cases } = aTab();
    expect(await cases.remove(id)).toMatchObject({ ok: true });
    expect(await cases.restore(id)).toMatchObject({ ok: true });
    expect(await rawRecords('cases')).toEqual([]);
  });

  test('SAV-4 a case that cannot be read is deleted and brought back with every byte', async () => {
    const record = { id, revision: 5, document: { schemaVersion: 99, title: 'Fra i morgen' } };
    await putRaw('cases', record);
    const { cases } = aTab();
    await cases.remove(id);
    expect(await rawRecords('bin')).toMatchObject([record]);
    await cases.restore(id);
    expect(await rawRecords('cases')).toMatchObject([{ id, document: record.document }]);
    expect(await rawRecords('bin')).toEqual([]);
  });
});

test('SAV-2 many tabs that all save on what they saw: one of them at a time comes through', async () => {
  const tabs = [aTab().cases, aTab().cases, aTab().cases];
  await tabs[0]?.save(first, 0);
  let revision = 1;
  for (let round = 1; round <= 20; round += 1) {
    const saves = await Promise.all(
      tabs.map((tab, index) =>
        tab.save({ ...first, title: `${String(round)}-${String(index)}` }, revision),
      ),
    );
    const through = saves.flatMap((saved) => (saved.ok ? [saved.value] : []));
    expect(through).toHaveLength(1);
    expect(through[0]).toBeGreaterThan(revision);
    const winner = saves.findIndex(({ ok }) => ok);
    expect(await aTab().cases.read(id)).toMatchObject({
      value: { document: { title: `${String(round)}-${String(winner)}` } },
    });
    revision = through[0] ?? 0;
  }
});

test('SAV-7 a record that names another case than it holds is listed, and kept', async () => {
  await putRaw('cases', { id: 'other', revision: 1, document: first });
  const found = await aTab().cases.list();
  expect(found).toMatchObject({ value: { cases: [], unreadable: [{ id: 'other' }] } });
  expect(await rawRecords('cases')).toMatchObject([{ id: 'other', document: first }]);
});

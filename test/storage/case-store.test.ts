import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
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

  test('SAV-2 work that is done again finds itself done', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    expect(await cases.save(first, 0)).toEqual({ ok: true, value: 1 });
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

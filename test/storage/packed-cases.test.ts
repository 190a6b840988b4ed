import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { eraseOrigin } from '#src/storage/erase.ts';
import { packedCases } from '#src/storage/packed-cases.ts';
import { openPackedDatabase, type PackedRecord } from '#src/storage/packed-database.ts';
import { aBenefit, aCase } from '#test/support/business-cases.ts';
import { aTab, DATABASE, emptyIndexedDb, putRaw } from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);

function titled(id: string, title = id): BusinessCase {
  return aCase({ id: id as CaseId, title, benefits: [aBenefit()] });
}

/** Sums up everything as a page that has just been opened does, and counts the documents it reads. */
async function allPacked(tab: ReturnType<typeof aTab>, priceYear = 2026) {
  const packed = await openPackedDatabase(DATABASE);
  const records = new Map<string, PackedRecord>();
  const progress: string[] = [];
  const found = await packedCases({ cases: tab.connection, packed }, priceYear, () => false, {
    onPacked: (some) => {
      for (const record of some) records.set(record.id, record);
    },
    onProgress: (done, of) => progress.push(`${String(done)}/${String(of)}`),
  });
  packed?.close();
  const titles = [...records.values()].map(({ id, packed: one }) => {
    if (typeof one === 'string') return `${id}: ${one}`;
    return (JSON.parse(one.head) as { head: { title: string } }).head.title;
  });
  return { found, titles: titles.toSorted(), progress };
}

describe('[PAC-1] what has been packed is not read again', () => {
  test('and only what is new or has changed is', async () => {
    const tab = aTab();
    await tab.cases.save(titled('a'), 0);
    await tab.cases.save(titled('b'), 0);
    const first = await allPacked(tab);
    const second = await allPacked(tab);
    await tab.cases.save(titled('b', 'changed'), 1);
    await tab.cases.save(titled('c'), 0);
    const third = await allPacked(tab);
    expect(first).toMatchObject({ titles: ['a', 'b'], progress: ['0/2', '2/2'] });
    expect(second).toMatchObject({ titles: ['a', 'b'], progress: [] });
    expect(third).toMatchObject({ titles: ['a', 'c', 'changed'], progress: ['0/2', '2/2'] });
  });

  test('but for prices of another year', async () => {
    const tab = aTab();
    await tab.cases.save(titled('a'), 0);
    await allPacked(tab);
    expect((await allPacked(tab, 2025)).progress).toEqual(['0/1', '1/1']);
    // Those of before are there still, and of three years at the most.
    expect((await allPacked(tab)).progress).toEqual([]);
    await allPacked(tab, 2024);
    await allPacked(tab, 2023);
    expect((await allPacked(tab)).progress).toEqual(['0/1', '1/1']);
  });

  test('and what was deleted or cannot be read is known as such', async () => {
    const tab = aTab();
    await tab.cases.save(titled('a'), 0);
    await tab.cases.save(titled('b'), 0);
    await tab.cases.remove('b' as CaseId);
    await putRaw('cases', { id: 'c', revision: 1, document: { title: '<script>' } });
    const first = await allPacked(tab);
    expect(first.titles).toEqual(['a', 'b: deleted', 'c: unreadable']);
    expect((await allPacked(tab)).progress).toEqual([]);
  });

  test('where what was packed is damaged, it is made anew', async () => {
    const tab = aTab();
    await tab.cases.save(titled('a'), 0);
    await allPacked(tab);
    const database = await openPackedDatabase(DATABASE);
    const [record] = (await database?.getAll('packed')) ?? [];
    if (record === undefined || typeof record.packed === 'string') throw new Error('it is there');
    await database?.put('packed', { ...record, packed: { ...record.packed, head: '{"head":' } });
    database?.close();
    expect(await allPacked(tab)).toMatchObject({ titles: ['a'], progress: ['0/1', '1/1'] });
  });

  test('where nothing can be packed away, everything is there all the same', async () => {
    const tab = aTab();
    await tab.cases.save(titled('a'), 0);
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name !== DATABASE) throw new DOMException('', 'QuotaExceededError');
      return open(name, version);
    });
    expect((await allPacked(tab)).titles).toEqual(['a']);
  });
});

test('[SAV-14] what was packed is erased with everything else, though another has it open', async () => {
  const tab = aTab();
  await tab.cases.save(titled('a'), 0);
  await allPacked(tab);
  const open = await openPackedDatabase(DATABASE);
  await tab.connection.close();
  const unlisting = {
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
  } as IDBFactory;
  await eraseOrigin(
    { databases: unlisting, caches: undefined, workers: undefined, files: undefined, keys: [] },
    DATABASE,
  );
  expect(await indexedDB.databases()).toEqual([]);
  open?.close();
});

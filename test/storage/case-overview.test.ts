import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { listedCase } from '#src/domain/portfolio/listed-case.ts';
import { createCaseStore } from '#src/storage/case-store.ts';
import { createConnection } from '#src/storage/connection.ts';
import { openPackedDatabase } from '#src/storage/packed-database.ts';
import { aBenefit, aCase, aCost } from '#test/support/business-cases.ts';
import { DATABASE, emptyIndexedDb, putRaw, withDatabase } from '#test/support/databases.ts';
import { NOW } from '#test/support/services.ts';

beforeEach(emptyIndexedDb);

/** A page that has just been opened, and keeps what its list says. */
function aPage() {
  const connection = createConnection(DATABASE);
  const listed = () => openPackedDatabase(DATABASE);
  return createCaseStore({ connection, now: () => NOW, page: crypto.randomUUID(), listed });
}

function titled(id: string, title = id): BusinessCase {
  return aCase({ id: id as CaseId, title, costs: [aCost()], benefits: [aBenefit()] });
}

/** What a page lists, and how many documents it read for that. */
async function listing(page: ReturnType<typeof aPage>) {
  const reading = vi.spyOn(IDBIndex.prototype, 'get');
  const found = await page.overview();
  const documents = reading.mock.calls.length;
  reading.mockRestore();
  if (!found.ok) throw new Error('there is no list');
  return {
    ...found.value,
    documents,
    titles: found.value.cases.map((each) => each.document.title),
  };
}

async function keptTexts(): Promise<readonly (readonly [string, number, string | null])[]> {
  const packed = await openPackedDatabase(DATABASE);
  const records = (await packed?.getAll('listed')) ?? [];
  packed?.close();
  return records.map(({ id, revision, text }) => [id, revision, text]);
}

describe('PAC-3 the list is known by keys alone', () => {
  test('and says of each case what the case comes to', async () => {
    await aPage().save(titled('a'), 0);
    const first = await listing(aPage());
    const second = await listing(aPage());
    expect(first.cases).toEqual([{ document: listedCase(titled('a')), revision: 1 }]);
    expect(first.cases[0]?.document.figures?.payback).toEqual({ kind: 'immediate' });
    expect(second.cases).toEqual(first.cases);
    expect([first.documents, second.documents]).toEqual([1, 0]);
  });

  test('only what is new or has changed is read, also by a page that has listed before', async () => {
    const page = aPage();
    await page.save(titled('a'), 0);
    await page.save(titled('b'), 0);
    await listing(page);
    await page.save(titled('b', 'changed'), 1);
    await page.save(titled('c'), 0);
    const again = await listing(page);
    expect(again).toMatchObject({ titles: ['a', 'changed', 'c'], documents: 2 });
    expect((await keptTexts()).map(([id, revision]) => `${id} ${String(revision)}`)).toEqual([
      'a 1',
      'b 2',
      'c 1',
    ]);
  });

  test('what is deleted is in the bin and not in the list, and comes back to it', async () => {
    const page = aPage();
    await page.save(titled('a'), 0);
    await listing(page);
    await page.remove('a' as CaseId);
    expect(await listing(page)).toMatchObject({ titles: [], deleted: [{ isCaseHere: false }] });
    await page.restore('a' as CaseId);
    expect(await listing(aPage())).toMatchObject({ titles: ['a'], deleted: [] });
  });

  test('who asks while it is made is answered from the same documents', async () => {
    const page = aPage();
    await page.save(titled('a'), 0);
    const [one, other] = await Promise.all([listing(page), listing(page)]);
    expect([one.titles, other.titles]).toEqual([['a'], ['a']]);
  });

  test('SAV-7 what cannot be read is listed each time, and kept as it was found', async () => {
    await aPage().save(titled('a'), 0);
    await putRaw('cases', { id: 'b', revision: 1, schemaVersion: 6, document: { title: 'B' } });
    for (const page of [aPage(), aPage()]) {
      const { unreadable, titles } = await listing(page);
      expect(titles).toEqual(['a']);
      expect(unreadable).toMatchObject([{ id: 'b', title: 'B' }]);
    }
    expect((await keptTexts()).map(([id]) => id)).toEqual(['a']);
  });

  test('SAV-9 what is doubted is read again, and not believed where it was changed', async () => {
    const page = aPage();
    await page.save(titled('a'), 0);
    await page.save(titled('b'), 0);
    await listing(page);
    await withDatabase(async (database) => {
      const record = await database.get('cases', ['a', 1]);
      if (record === undefined || !('document' in record)) throw new Error('there is no case');
      await database.put('cases', { ...record, document: titled('a', 'forged') });
    });
    const other = aPage();
    expect((await listing(other)).documents).toBe(0);
    await other.doubt(['a']);
    const { titles, unreadable, documents } = await listing(other);
    expect({ titles, documents }).toEqual({ titles: ['b'], documents: 1 });
    expect(unreadable).toMatchObject([{ id: 'a', failure: { kind: 'damaged' } }]);
    await other.doubt();
    expect((await listing(other)).documents).toBe(2);
  });

  test.for(['', '{"id":"other"}', 'null'])(
    'a text that is none of ours is made anew: %s',
    async (text) => {
      const page = aPage();
      await page.save(titled('a'), 0);
      await listing(page);
      const packed = await openPackedDatabase(DATABASE);
      await packed?.put('listed', { id: 'a', revision: 1, text });
      packed?.close();
      expect(await listing(aPage())).toMatchObject({ titles: ['a'], documents: 1 });
    },
  );

  test('nothing is believed of a database that begins anew', async () => {
    await aPage().save(titled('a', 'of before'), 0);
    await listing(aPage());
    const connection = createConnection(DATABASE);
    await connection.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
    });
    await aPage().save(titled('a', 'of now'), 0);
    expect((await listing(aPage())).titles).toEqual(['of now']);
  });

  test('where nothing can be kept, the documents are read', async () => {
    const connection = createConnection(DATABASE);
    const page = createCaseStore({ connection, now: () => NOW, page: 'page' });
    await page.save(titled('a'), 0);
    expect(await listing(page)).toMatchObject({ titles: ['a'], documents: 1 });
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { StoredDocument } from '#src/storage/database.ts';
import { unsealed } from '#src/storage/mirror/sealed-text.ts';
import { createSafetyWork } from '#src/storage/mirror/safety-work.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  aTab,
  emptyIndexedDb,
  NOW,
  putRaw,
  rawRecords,
  withDatabase,
} from '#test/support/databases.ts';
import { someFiles } from '#test/support/mirror-files.ts';

beforeEach(emptyIndexedDb);

const id = 'case-1' as CaseId;
const first = aCase({ id, title: 'Første' });
const other = aCase({ id: 'case-2' as CaseId, title: 'Den anden' });

/** A browser with a database and private files; `lost` is the database with everything in it. */
function aBrowser(files: ReturnType<typeof someFiles> | null = someFiles()) {
  let tab = aTab();
  const workOf = () =>
    createSafetyWork({
      connection: tab.connection,
      files: Promise.resolve(files),
      alone: (work) => work(),
      now: () => NOW,
    });
  let safety = workOf();
  return {
    files: files ?? someFiles(),
    cases: () => tab.cases,
    safety: () => safety,
    loseDatabase: () => {
      emptyIndexedDb();
      tab = aTab();
      safety = workOf();
    },
    titles: async () => {
      const found = await tab.cases.list();
      return found.ok ? found.value.cases.map(({ document }) => document.title).toSorted() : null;
    },
  };
}

/** Overwrites every file whose sealed text satisfies the condition. */
function damage(
  { texts }: ReturnType<typeof someFiles>,
  isMeant: (name: string, n: number) => boolean,
): void {
  for (const [name, text] of texts) {
    if (isMeant(name, unsealed(text)?.n ?? 0)) texts.set(name, text.replace(/.$/, '?'));
  }
}

async function editedTwice(browser: ReturnType<typeof aBrowser>) {
  await browser.cases().save(first, 0);
  await browser.safety().follow();
  await browser.cases().save({ ...first, title: 'Rettet' }, 1);
  return browser.safety().follow();
}

describe('SAV-11 a database that is gone', () => {
  test('comes back from the mirror with the last edit and the revision it had', async () => {
    const browser = aBrowser();
    expect(await editedTwice(browser)).toEqual({ cases: 1, last: 2 });
    browser.loseDatabase();

    expect(await browser.safety().open({ cases: 1, last: 2 })).toEqual({
      restored: 1,
      older: 0,
      missing: 0,
    });
    expect(await browser.titles()).toEqual(['Rettet']);
    const saved = await browser.cases().save({ ...first, title: 'Videre' }, 2);
    expect(saved).toEqual({ ok: true, value: 3 });
  });

  test('is not mended twice', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    browser.loseDatabase();
    await browser.safety().open(null);
    await browser.safety().follow();
    expect(await browser.safety().open({ cases: 1, last: 2 })).toEqual({
      restored: 0,
      older: 0,
      missing: 0,
    });
  });

  test('comes back from the older file where the newest is damaged, and says so', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    damage(browser.files, (name, n) => !name.startsWith('manifest') && n === 2);
    browser.loseDatabase();

    const opening = await browser.safety().open({ cases: 1, last: 2 });
    expect(opening).toEqual({ restored: 1, older: 1, missing: 0 });
    expect(await browser.titles()).toEqual(['Første']);
    expect(await browser.safety().open({ cases: 1, last: 2 })).toMatchObject({ restored: 0 });
  });

  test('comes back without a manifest', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    damage(browser.files, (name) => name.startsWith('manifest'));
    browser.loseDatabase();
    expect(await browser.safety().open(null)).toMatchObject({ restored: 1 });
    expect(await browser.titles()).toEqual(['Rettet']);
  });

  test('comes back as the last file has it, where the machine stopped before the manifest', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const manifests = [...browser.files.texts].filter(([name]) => name.startsWith('manifest'));
    await browser.cases().save({ ...first, title: 'Allersidst' }, 2);
    await browser.safety().follow();
    for (const [name, text] of manifests) browser.files.texts.set(name, text);
    browser.loseDatabase();
    expect(await browser.safety().open(null)).toEqual({ restored: 1, older: 0, missing: 0 });
    expect(await browser.titles()).toEqual(['Allersidst']);
    expect(await browser.cases().save(first, 3)).toEqual({ ok: true, value: 4 });
  });

  test('and a mirror that is gone too: the sentinel knows how much there was', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    browser.files.texts.clear();
    browser.loseDatabase();
    const sentinel = { cases: 1, last: 2 };
    expect(await browser.safety().open(sentinel)).toEqual({ restored: 0, older: 0, missing: 1 });
    // It goes on counting from where it was, so that the sentinel can be believed the next time.
    expect(await browser.safety().open(sentinel)).toMatchObject({ missing: 0 });
  });

  test('PRM-2 and cases that were damaged, and so never copied, are missed too', async () => {
    const browser = aBrowser();
    await browser.cases().save(other, 0);
    await putRaw('cases', { id, revision: 1, document: {}, ...{ sha256: 'x' } });
    const holding = await browser.safety().follow();
    expect(holding).toEqual({ cases: 2, last: 1 });
    browser.files.texts.clear();
    browser.loseDatabase();
    expect(await browser.safety().open(holding)).toMatchObject({ missing: 2 });
  });

  test('PRM-2 and the copy is damaged and the sentinel gone: the manifest knows what there was', async () => {
    const browser = aBrowser();
    await browser.cases().save(other, 0);
    await editedTwice(browser);
    damage(browser.files, (name) => !name.startsWith('manifest'));
    browser.loseDatabase();
    expect(await browser.safety().open(null)).toEqual({ restored: 0, older: 0, missing: 2 });
    expect(await browser.safety().open(null)).toMatchObject({ missing: 0 });
  });

  test('in a browser without private files is missed by the sentinel alone', async () => {
    const browser = aBrowser(null);
    expect(await editedTwice(browser)).toEqual({ cases: 1, last: 2 });
    expect(await browser.safety().hasMirror()).toBe(false);
    browser.loseDatabase();
    expect(await browser.safety().open({ cases: 1, last: 2 })).toMatchObject({ missing: 1 });
  });
});

describe('SAV-11 what is not lost is left alone', () => {
  test('a case that was deleted before the sentinel heard of it is not missed', async () => {
    const browser = aBrowser();
    const sentinel = await editedTwice(browser);
    await browser.cases().remove(id);
    expect(await browser.safety().open(sentinel)).toMatchObject({ missing: 0 });
  });

  test('comes back however much there was, in steps that are told', async () => {
    const browser = aBrowser();
    const names = Array.from({ length: 120 }, (_, index) => `sag-${String(index)}`);
    for (const name of names) {
      await browser.cases().save(aCase({ id: name as CaseId, title: name }), 0);
    }
    await browser.cases().remove('sag-7' as CaseId);
    await browser.safety().follow();
    browser.loseDatabase();
    const moved = vi.fn();
    expect(await browser.safety().open(null, moved)).toEqual({
      restored: 119,
      older: 0,
      missing: 0,
    });
    expect(moved).toHaveBeenCalledTimes(3);
    expect(await browser.titles()).toEqual(names.filter((name) => name !== 'sag-7').toSorted());
  });

  test('a deleted case stays deleted, and comes back from the bin', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    await browser.cases().remove(id);
    await browser.safety().follow();
    browser.loseDatabase();
    await browser.safety().open(null);
    expect(await browser.titles()).toEqual([]);
    await browser.cases().restore(id);
    expect(await browser.titles()).toEqual(['Rettet']);
  });

  test('what was saved after the copying is newer than the mirror', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    await browser.cases().save({ ...first, title: 'Nyere' }, 2);
    expect(await browser.safety().open(null)).toMatchObject({ restored: 0 });
    expect(await browser.titles()).toEqual(['Nyere']);
  });

  test('what lies under a revision that is none gets back the one it had', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const [record] = (await rawRecords('cases')) as readonly StoredDocument[];
    await putRawInPlace({ ...record, revision: 'abc' as unknown as number } as StoredDocument);
    expect(await browser.safety().open(null)).toMatchObject({ restored: 1 });
    expect(await browser.titles()).toEqual(['Rettet']);
    expect(await browser.cases().save(first, 2)).toEqual({ ok: true, value: 3 });
  });

  test('PRM-2 what a page typed goes onto its own last save that came back', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const records = (await rawRecords('cases')) as readonly StoredDocument[];
    await browser.cases().save({ ...first, title: 'Ikke nået at blive kopieret' }, 2);
    for (const record of records) await putRawInPlace(record);
    expect(await browser.cases().save({ ...first, title: 'Skrevet videre' }, 3)).toEqual({
      ok: true,
      value: 4,
    });
    expect(await browser.titles()).toEqual(['Skrevet videre']);
  });

  test('SAV-2 a page does not write over what another page has put there meanwhile', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const records = (await rawRecords('cases')) as readonly StoredDocument[];
    await browser.cases().save({ ...first, title: 'Tredje' }, 2);
    await browser.cases().save({ ...first, title: 'Fjerde' }, 3);
    for (const record of records) await putRawInPlace(record);
    const elsewhere = aTab().cases;
    await elsewhere.read(id);
    expect(await elsewhere.save({ ...first, title: 'I en anden fane' }, 2)).toMatchObject({
      value: 3,
    });
    expect(await browser.cases().save({ ...first, title: 'Femte' }, 4)).toMatchObject({
      failure: { kind: 'conflict', revision: 3 },
    });
  });

  test('one case of two that is gone comes back alone', async () => {
    const browser = aBrowser();
    await browser.cases().save(first, 0);
    await browser.cases().save(other, 0);
    await browser.safety().follow();
    browser.loseDatabase();
    await browser.cases().save({ ...other, title: 'Begyndt forfra' }, 0);
    await browser.safety().open(null);
    expect(await browser.titles()).toEqual(['Begyndt forfra', 'Første']);
  });
});

describe('SAV-9 a look through everything', () => {
  test('sets aside what is damaged in the database, and puts the copy in its place', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const [record] = (await rawRecords('cases')) as readonly StoredDocument[];
    const damaged = { ...record, document: { ...first, title: 'Forvansket' } } as StoredDocument;
    await putRaw('cases', damaged);

    expect(await browser.safety().inspect()).toEqual({ healed: 1, copiedAgain: 0, damaged: [] });
    expect(await browser.titles()).toEqual(['Rettet']);
    expect(await rawRecords('aside')).toEqual([{ key: 1, record: damaged, setAsideAt: NOW }]);
  });

  test('SAV-7 sets aside what is damaged also where someone has counted the keys out', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    await withDatabase((database) =>
      database.put('aside', { key: 2 ** 53, record: 'fremmed', setAsideAt: NOW }),
    );
    await putRaw('cases', { id, revision: 2, document: null });
    expect(await browser.safety().inspect()).toMatchObject({ healed: 1 });
    const [mine, other] = await rawRecords('aside');
    expect(mine).toMatchObject({ key: 1, record: { document: null } });
    expect(other).toMatchObject({ record: 'fremmed' });
  });

  test('knows that a document without its checksum is not what was saved', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    await putRaw('cases', { id, revision: 2, document: null });
    expect(await browser.safety().inspect()).toMatchObject({ healed: 1 });
    await browser.safety().follow();
    await putRaw('cases', { id, revision: 4, document: { ...first, title: 'Forvansket' } });
    expect(await browser.safety().inspect()).toMatchObject({ healed: 1 });
    expect(await browser.titles()).toEqual(['Rettet']);
  });

  test('knows that a case was not deleted of which the copy has the document', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const mark = { id, revision: 2, savedAt: NOW, isDeleted: true };
    await putRawInPlace(mark as unknown as StoredDocument);
    expect(await browser.titles()).toEqual([]);
    expect(await browser.safety().inspect()).toMatchObject({ healed: 1 });
    expect(await browser.titles()).toEqual(['Rettet']);
    expect(await rawRecords('aside')).toMatchObject([{ record: mark }]);
  });

  test('SAV-7 tells of a case that is damaged and has no copy, and leaves it as it is', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const forged = { id: 'other', revision: 1, document: first, sha256: '0'.repeat(64) };
    await putRaw('cases', forged);
    expect(await browser.safety().inspect()).toMatchObject({ healed: 0, damaged: ['other'] });
    expect(await rawRecords('aside')).toEqual([]);
  });

  test('leaves what was deleted, copied or not', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    await browser.cases().remove(id);
    expect(await browser.safety().inspect()).toMatchObject({ healed: 0 });
    await browser.safety().follow();
    expect(await browser.safety().inspect()).toMatchObject({ healed: 0 });
    expect(await browser.titles()).toEqual([]);
  });

  test('believes a document that never had a checksum', async () => {
    const browser = aBrowser();
    await putRaw('cases', { id, revision: 4, document: first });
    await browser.safety().follow();
    expect(await browser.safety().inspect()).toEqual({ healed: 0, copiedAgain: 0, damaged: [] });
    expect(await browser.titles()).toEqual(['Første']);
  });

  test('goes on where one document cannot be copied at all', async () => {
    const browser = aBrowser();
    await putRaw('cases', { id: 'broken', revision: 1, document: { size: 1n } });
    await browser.cases().remove('broken' as CaseId);
    await putRaw('cases', { id: 'other', revision: 1, document: { size: 1n } });
    await editedTwice(browser);
    browser.loseDatabase();
    await browser.safety().open(null);
    expect(await browser.titles()).toEqual(['Rettet']);
  });

  test('copies again what is damaged in the mirror', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    damage(browser.files, (name, n) => !name.startsWith('manifest') && n === 2);
    expect(await browser.safety().inspect()).toEqual({ healed: 0, copiedAgain: 1, damaged: [] });
    browser.loseDatabase();
    await browser.safety().open(null);
    expect(await browser.titles()).toEqual(['Rettet']);
  });

  test('does not copy what is damaged over a good copy', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    const [record] = (await rawRecords('cases')) as readonly StoredDocument[];
    const database = { ...record, revision: 3, document: { ...first, title: 'Forvansket' } };
    await browser.cases().remove(id);
    await browser.cases().restore(id);
    await putRawInPlace({ ...database, revision: 9 } as StoredDocument);
    await browser.safety().follow();
    expect([...browser.files.texts.values()].join()).not.toContain('Forvansket');
  });

  test('leaves what is damaged in both places, where it is listed', async () => {
    const browser = aBrowser();
    await editedTwice(browser);
    damage(browser.files, (name) => !name.startsWith('manifest'));
    const [record] = (await rawRecords('cases')) as readonly StoredDocument[];
    await putRaw('cases', {
      ...record,
      document: { ...first, title: 'Forvansket' },
    } as StoredDocument);
    expect(await browser.safety().inspect()).toMatchObject({ healed: 0 });
    const found = await aTab().cases.list();
    expect(found.ok && found.value.unreadable).toHaveLength(1);
  });
});

/** The only record of the case, whatever revision it has. */
async function putRawInPlace(record: StoredDocument): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('test');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('the database does not open'));
  });
  const transaction = database.transaction('cases', 'readwrite');
  transaction.objectStore('cases').clear();
  transaction.objectStore('cases').put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

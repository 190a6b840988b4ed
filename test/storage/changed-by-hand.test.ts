import { beforeEach, describe, expect, test } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import type { StoredDocument } from '#src/storage/database.ts';
import { createRawStore } from '#src/storage/raw-store.ts';
import { createVersionStore } from '#src/storage/version-store.ts';
import { aCase } from '#test/support/business-cases.ts';
import {
  aTab,
  emptyIndexedDb,
  NOW,
  putRaw,
  rawRecords,
  withDatabase,
} from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);

const good = aCase({ id: 'good' as CaseId, title: 'Hel' });
const FIRST_MOMENT = '1900-01-01T00:00:00.000Z';

/** What no app has put into a database, and someone may have. */
const strange: Readonly<Record<string, () => unknown>> = {
  'nothing at all': () => null,
  'a text': () => 'hej',
  'a list': () => [1, 2],
  'a number beyond JSON': () => ({ ...good, title: 12n }),
  'a circle': () => {
    const circle: Record<string, unknown> = { ...good };
    circle['self'] = circle;
    return circle;
  },
};

async function listed() {
  const found = await aTab().cases.list();
  if (!found.ok) throw new Error(found.failure.kind);
  return found.value;
}

describe('SAV-7 a document that was changed by hand takes no other with it', () => {
  test.each(Object.keys(strange))('%s, with a checksum and without', async (name) => {
    await aTab().cases.save(good, 0);
    const document = strange[name]?.();
    await putRaw('cases', { id: 'one', revision: 1, document });
    await putRaw('cases', { id: 'two', revision: 1, document, ...{ sha256: 'x' } });
    const { cases, unreadable } = await listed();
    expect(cases.map((saved) => saved.document.id)).toEqual(['good']);
    expect(unreadable.map(({ id }) => id)).toEqual(['one', 'two']);
    for (const { contents } of unreadable) expect(await contents()).toMatch(/^["[{n]/);
  });
});

test('SAV-9 a case that is only said to be deleted is there, and can be saved and deleted', async () => {
  const tab = aTab();
  await tab.cases.save(good, 0);
  const [record] = await rawRecords('cases');
  await putRaw('cases', { ...(record as StoredDocument), ...{ isDeleted: true } });
  expect((await listed()).cases).toEqual([{ document: good, revision: 1 }]);
  const other = aTab().cases;
  expect(await other.read(good.id)).toEqual({ ok: true, value: { document: good, revision: 1 } });
  expect(await other.save({ ...good, title: 'Videre' }, 1)).toEqual({ ok: true, value: 2 });
  await other.remove(good.id);
  const { cases, deleted } = await listed();
  expect([cases, deleted.map(({ title }) => title)]).toEqual([[], ['Videre']]);
});

test('SAV-7 what lies in the bin with no moment and no title is listed all the same', async () => {
  const tab = aTab();
  await tab.cases.save(good, 0);
  await tab.cases.remove(good.id);
  await withDatabase(async (database) => {
    const broken = { id: 'broken', revision: 1, document: 5 };
    await database.put('bin', { ...broken, deletedAt: {} } as never);
    await database.put('bin', { ...broken, id: 'empty' } as never);
  });
  const { deleted } = await listed();
  expect(deleted.map(({ id, title, deletedAt }) => [id, title, deletedAt])).toEqual([
    ['good', 'Hel', NOW],
    ['empty', '', FIRST_MOMENT],
    ['broken', '', FIRST_MOMENT],
  ]);
});

test('SAV-7 neither do earlier versions and what was set aside', async () => {
  const { connection } = aTab();
  const id = 'case' as BusinessCase['id'];
  await withDatabase(async (database) => {
    await database.put('versions', { id, revision: 1, savedAt: 'x', title: {} } as never);
    await database.put('aside', { record: null } as never);
  });
  const now = () => NOW;
  expect(await createVersionStore({ connection, now }).list(id)).toMatchObject({
    value: [{ revision: 1, savedAt: FIRST_MOMENT, title: '', bytes: 0 }],
  });
  expect(await createRawStore({ connection, now }).setAside()).toMatchObject({
    value: [{ title: '', setAsideAt: FIRST_MOMENT }],
  });
});

test('SAV-12 a count of days that is none begins again', async () => {
  for (const count of [null, {}, { count: 'mange', last: 5 }, 'x']) {
    await withDatabase((database) => database.put('meta', count as never, 'days-in-use'));
    expect(await aTab().cases.tidyBin()).toEqual({ ok: true, value: 0 });
    const counted = await withDatabase((database) => database.get('meta', 'days-in-use'));
    expect(counted).toEqual({ count: 1, last: '2026-11-23' });
  }
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { createRawStore } from '#src/storage/raw-store.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb, NOW, putRaw, withDatabase } from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.unstubAllGlobals();
});

test('everything is taken out as it lies, also what the app cannot read', async () => {
  const { connection, cases } = aTab();
  const good = aCase({ title: 'Hel' });
  await cases.save(good, 0);
  await putRaw('cases', { id: 'broken', revision: 7, document: { title: 'Itu', size: 12n } });
  await withDatabase((database) =>
    database.put('versions', {
      id: 'case',
      revision: 1,
      savedAt: NOW,
      schemaVersion: 1,
      title: 'Før',
      packed: new Uint8Array([1, 2, 255]),
    }),
  );
  const found = await createRawStore({ connection, now: () => NOW }).everything();
  if (!found.ok) throw new Error(found.failure.kind);
  expect(JSON.parse(found.value)).toMatchObject({
    app: 'gevinstkort',
    savedAt: NOW,
    cases: [
      { record: { id: 'broken', document: { title: 'Itu', size: '12' } } },
      { record: { document: good } },
    ],
    versions: [{ record: { title: 'Før', packed: { base64: 'AQL/' } } }],
    bin: [],
  });
});

test('SAV-9 what was set aside is listed, given out as it was found, and dropped when told to', async () => {
  const { connection } = aTab();
  const record = { id: 'x', document: { title: 'Itu' } };
  await withDatabase(async (database) => {
    await database.add('aside', { record, setAsideAt: NOW });
    await database.add('aside', { record: null, setAsideAt: NOW });
  });
  const raw = createRawStore({ connection, now: () => NOW });
  const listed = async () => {
    const found = await raw.setAside();
    return found.ok ? found.value : [];
  };
  const [first, second] = await listed();
  expect([first?.title, second?.title]).toEqual(['Itu', '']);
  expect(JSON.parse((await first?.contents()) ?? '')).toEqual(record);
  await raw.dropSetAside(first?.key ?? 0);
  expect(await listed()).toMatchObject([{ key: second?.key }]);
});

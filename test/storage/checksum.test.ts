import { createHash } from 'node:crypto';

import { beforeEach, expect, test } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { checksumOf, isIntact } from '#src/storage/checksum.ts';
import type { StoredDocument } from '#src/storage/database.ts';
import { createOrganisationStore } from '#src/storage/organisation-store.ts';
import { createPortfolioStore } from '#src/storage/portfolio-store.ts';
import { newPortfolio } from '#src/domain/portfolio/new-portfolio.ts';
import { rebild } from '#src/text/presets/rebild.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb, NOW, putRaw, rawRecords } from '#test/support/databases.ts';
import { aPortfolio } from '#test/support/portfolio.ts';

beforeEach(emptyIndexedDb);

const document = aCase({ id: 'case-1' as CaseId, title: 'Skærmbesøg 📱' });

test('SAV-9 the checksum is SHA-256 over the JSON in UTF-8', () => {
  const expected = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  expect(checksumOf(document)).toBe(expected);
});

test('SAV-9 every way to the disk writes the checksum of what it writes', async () => {
  const { cases } = aTab();
  await cases.save(document, 0);
  await cases.save({ ...document, title: 'Anden' }, 1);
  await cases.replace({ ...document, title: 'Tredje' });
  await cases.remove(document.id);
  await cases.restore(document.id);
  const records = [...(await rawRecords('cases')), ...(await rawRecords('bin'))];
  expect(records).not.toHaveLength(0);
  for (const record of records as readonly StoredDocument[]) {
    expect(record.sha256).toBe(checksumOf(record.document));
  }
});

test('SAV-9 a document that is not what was saved is listed as damaged and stays', async () => {
  await aTab().cases.save(document, 0);
  const [record] = (await rawRecords('cases')) as readonly StoredDocument[];
  const changed = { ...record, document: { ...document, title: 'Forvansket' } };
  await putRaw('cases', changed as StoredDocument);

  const found = await aTab().cases.list();
  expect(found.ok && found.value.cases).toEqual([]);
  expect(found.ok && found.value.unreadable.map(({ failure }) => failure)).toEqual([
    { kind: 'damaged', schemaVersion: document.schemaVersion, detail: 'checksum' },
  ]);
  expect(await rawRecords('cases')).toEqual([changed]);
});

test('SAV-9 the organisation is held to its checksum too', async () => {
  const { connection } = aTab();
  const store = createOrganisationStore({ connection, now: () => NOW, page: 'page' });
  await store.save(rebild, 0);
  expect(await store.read()).toMatchObject({ value: { revision: 1 } });
  const [record] = (await rawRecords('organisation')) as readonly StoredDocument[];
  const changed = { ...record, document: { ...rebild, name: 'Forvansket' } } as StoredDocument;
  await putRaw('organisation', changed);
  expect(await store.read()).toMatchObject({ failure: { kind: 'damaged', detail: 'checksum' } });
  expect(await rawRecords('organisation')).toEqual([changed]);
});

test('SAV-9 so is the portfolio', async () => {
  const { connection } = aTab();
  const store = createPortfolioStore({ connection, now: () => NOW, page: 'page' });
  await store.save(aPortfolio(), 0);
  expect(await store.read()).toMatchObject({ value: { revision: 1 } });
  const [record] = (await rawRecords('portfolio')) as readonly StoredDocument[];
  const changed = { ...record, document: newPortfolio(NOW, 2030) } as StoredDocument;
  await putRaw('portfolio', changed);
  expect(await store.read()).toMatchObject({ failure: { kind: 'damaged', detail: 'checksum' } });
  expect(await rawRecords('portfolio')).toEqual([changed]);
});

test('SAV-9 a document from before there were checksums is believed', () => {
  const older: { readonly document: BusinessCase } = { document };
  expect(isIntact(older)).toBe(true);
});

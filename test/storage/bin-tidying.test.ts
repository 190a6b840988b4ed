import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import type { Instant } from '#src/domain/number/calendar.ts';
import { tidyBin } from '#src/storage/bin-tidying.ts';
import { keepVersion } from '#src/storage/versions.ts';
import type { CaseService } from '#src/state/services.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb, NOW, rawRecords, withDatabase } from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.unstubAllGlobals();
});

const id = 'case-1' as CaseId;
const first = aCase({ id, title: 'Første' });
const second = { ...first, title: 'Anden' };

describe('the bin', () => {
  test('PRM-23 nothing leaves it for 30 days in use, and after that it does', async () => {
    await aDeletedCase();
    for (let day = 0; day <= 30; day += 1) expect(await tidyAfter(day)).toBe(0);
    expect(await titlesInBin()).toEqual(['Første']);
    expect(await tidyAfter(31)).toBe(1);
    expect(await titlesInBin()).toEqual([]);
  });

  test('SAV-12 a clock that is set to another century empties nothing', async () => {
    await aDeletedCase();
    await tidyAfter(0);
    for (const days of [27_000, 27_001, -18_000, 27_002]) expect(await tidyAfter(days)).toBe(0);
    expect(await titlesInBin()).toEqual(['Første']);
  });

  test('SAV-12 a clock that stands still empties nothing either, however often it is opened', async () => {
    await aDeletedCase();
    for (let time = 0; time < 40; time += 1) await tidyAfter(0);
    expect(await titlesInBin()).toEqual(['Første']);
  });

  test('SAV-12 days in use within less than 30 days by the clock do not do it', async () => {
    await aDeletedCase();
    for (let time = 0; time < 80; time += 1) await tidyAfter(time % 2);
    expect(await titlesInBin()).toEqual(['Første']);
  });

  test('SAV-12 when the last of a deleted case goes, its earlier versions go and its mark is new', async () => {
    await aDeletedCase();
    expect(await rawRecords('versions')).toHaveLength(1);
    const [mark] = await rawRecords('cases');
    await tidyThrough(31);
    expect(await rawRecords('versions')).toEqual([]);
    expect(await rawRecords('cases')).toMatchObject([
      { id, isDeleted: true, revision: (mark as { revision: number }).revision + 2 },
    ]);
    expect((await rawRecords('journal')).at(-1)).toMatchObject({ id, store: 'cases' });
  });

  test('SAV-12 the replaced version of a case that lives on goes alone', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    await withDatabase((database) => keepVersion(database, id));
    await cases.replace(second);
    await tidyThrough(31);
    expect(await rawRecords('bin')).toEqual([]);
    expect(await rawRecords('versions')).toHaveLength(1);
    expect(await cases.read(id)).toMatchObject({ value: { document: second, revision: 3 } });
  });

  test('SAV-12 it counts for each version by itself', async () => {
    const cases = await aDeletedCase();
    await tidyThrough(20);
    await cases.restore(id);
    await cases.replace(second);
    await tidyThrough(31, 21);
    expect(await titlesInBin()).toEqual(['Første']);
  });
});

describe('every version in the bin', () => {
  test('PRM-23 is listed with why it is there, and comes back by itself', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    await cases.replace(second);
    await cases.replace({ ...first, title: 'Tredje' });
    await cases.remove(id);
    const listed = await deleted(cases);
    expect(listed.toSorted((one, other) => one.revision - other.revision)).toMatchObject([
      { revision: 1, title: 'Første', reason: 'replaced', isCaseHere: false },
      { revision: 3, title: 'Anden', reason: 'replaced' },
      { revision: 5, title: 'Tredje', reason: 'deleted' },
    ]);

    await cases.restore(id, 1);
    expect(await cases.read(id)).toMatchObject({ value: { document: first, revision: 9 } });
    expect(await titlesInBin()).toEqual(['Anden', 'Tredje']);
    await cases.restore(id, 3);
    expect(await cases.read(id)).toMatchObject({ value: { document: second, revision: 11 } });
    expect(await titlesInBin()).toEqual(['Tredje', 'Første']);
    await cases.restore(id, 99);
    expect(await cases.read(id)).toMatchObject({ value: { revision: 11 } });
    expect((await rawRecords('cases'))[0]).not.toHaveProperty('daysInUse');
    expect((await rawRecords('cases'))[0]).not.toHaveProperty('isReplaced');
  });

  test('SAV-12 one of a case that lives on can be taken out for good by itself', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    await cases.replace(second);
    await cases.replace({ ...first, title: 'Tredje' });
    expect(await cases.removeForGood(id, 1)).toMatchObject({ ok: true });
    expect(await titlesInBin()).toEqual(['Anden']);
    expect(await cases.read(id)).toMatchObject({ value: { revision: 5 } });
  });

  test('SAV-12 of a deleted case nothing is left when it is taken out for good', async () => {
    const { cases } = aTab();
    await cases.save(first, 0);
    await withDatabase((database) => keepVersion(database, id));
    await cases.replace(second);
    await cases.remove(id);
    await cases.removeForGood(id, 3);
    for (const store of ['bin', 'versions', 'originals'] as const) {
      expect(await rawRecords(store)).toEqual([]);
    }
    expect(await rawRecords('cases')).toMatchObject([{ id, isDeleted: true, revision: 7 }]);
    expect(JSON.stringify(await everything())).not.toContain('Første');
  });
});

async function aDeletedCase(): Promise<CaseService> {
  const { cases } = aTab();
  await cases.save(first, 0);
  await withDatabase((database) => keepVersion(database, id));
  await cases.remove(id);
  return cases;
}

/** The app is opened so many days after `NOW`. Answers how many versions left the bin. */
function tidyAfter(days: number): Promise<number> {
  const then = new Date(Date.parse(NOW) + days * 86_400_000).toISOString() as Instant;
  return withDatabase((database) => tidyBin(database, then));
}

async function tidyThrough(last: number, from = 0): Promise<void> {
  for (let day = from; day <= last; day += 1) await tidyAfter(day);
}

async function titlesInBin(): Promise<readonly string[]> {
  const records = (await rawRecords('bin')) as readonly { readonly document: typeof first }[];
  return records.map(({ document }) => document.title);
}

async function deleted(cases: CaseService) {
  const found = await cases.list();
  return found.ok ? found.value.deleted : [];
}

function everything() {
  const stores = ['cases', 'bin', 'versions', 'originals', 'journal', 'meta'] as const;
  return Promise.all(stores.map((store) => rawRecords(store)));
}

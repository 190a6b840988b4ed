import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { instantFrom, type Instant } from '#src/domain/number/calendar.ts';
import { createCaseStore } from '#src/storage/case-store.ts';
import { createConnection } from '#src/storage/connection.ts';
import { followDatabase, repairDatabase } from '#src/storage/mirror/agree.ts';
import { createMirror } from '#src/storage/mirror/mirror.ts';
import { keepVersion } from '#src/storage/versions.ts';
import { aCase } from '#test/support/business-cases.ts';
import { DATABASE, emptyIndexedDb, rawRecords, withDatabase } from '#test/support/databases.ts';
import { someFiles } from '#test/support/mirror-files.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.unstubAllGlobals();
});

const id = 'case-1' as CaseId;

/** What a clock says from one question to the next: on, back, on and back again. */
const clocks: readonly Instant[] = [
  '2026-11-24T12:00:00.000Z',
  '2100-02-28T23:59:59.999Z',
  '1970-01-01T00:00:00.000Z',
  '2028-02-29T12:00:00.000Z',
  '1601-01-01T00:00:00.000Z',
].map(instantFrom);

/** A tab whose clock says something else each time. */
function aTabUnderClocks() {
  let asked = 0;
  const now = () => {
    asked += 1;
    return clocks[asked % clocks.length] ?? instantFrom('');
  };
  const cases = createCaseStore({ connection: createConnection(DATABASE), now, page: 'page' });
  return { now, cases };
}

function version(number: number): BusinessCase {
  return aCase({ id, title: `Udgave ${String(number)}` });
}

describe('a clock that goes back and forth', () => {
  test('PRM-20 saves come in the order in which they were made', async () => {
    const { cases } = aTabUnderClocks();
    for (let number = 0; number < 12; number += 1) {
      expect(await cases.save(version(number), number)).toEqual({ ok: true, value: number + 1 });
    }
    expect(await cases.read(id)).toMatchObject({ value: { document: version(11) } });
    const journal = (await rawRecords('journal')) as readonly { readonly revision: number }[];
    expect(journal.map(({ revision }) => revision)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  test('PRM-20 the earlier versions are in that order, and the oldest go first', async () => {
    const { cases } = aTabUnderClocks();
    for (let number = 0; number < 25; number += 1) {
      await cases.save(version(number), number);
      await withDatabase((database) => keepVersion(database, id));
    }
    const kept = (await rawRecords('versions')) as readonly { readonly title: string }[];
    expect(kept.map(({ title }) => title)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Udgave ${String(index + 5)}`),
    );
  });

  test('PRM-20 what comes back from the bin is what went there last', async () => {
    const { cases } = aTabUnderClocks();
    await cases.save(version(0), 0);
    for (let number = 1; number <= 6; number += 1) {
      await cases.replace(version(number));
      await cases.remove(id);
      await cases.restore(id);
      expect(await cases.read(id)).toMatchObject({ value: { document: version(number) } });
    }
  });

  test('PRM-20 what is put back after a loss is what was saved last', async () => {
    const mirror = createMirror(someFiles());
    const { cases, now } = aTabUnderClocks();
    for (let number = 0; number < 12; number += 1) {
      await cases.save(version(number), number);
      await withDatabase((database) => followDatabase(database, mirror));
    }
    emptyIndexedDb();
    const moved = () => undefined;
    await withDatabase((database) => repairDatabase(database, mirror, { now: now(), moved }));
    expect(await aTabUnderClocks().cases.read(id)).toMatchObject({
      value: { document: version(11), revision: 12 },
    });
  });
});

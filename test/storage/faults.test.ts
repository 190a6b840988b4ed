import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb } from '#test/support/databases.ts';
import { failOnce, faults } from '#test/support/storage-faults.ts';

beforeEach(() => {
  emptyIndexedDb();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const id = 'case-1' as CaseId;
const first = aCase({ id, title: 'Første' });
const second: BusinessCase = { ...first, title: 'Anden' };
const third: BusinessCase = { ...first, title: 'Tredje' };

/** More calls than any save makes. */
const CALLS = Array.from({ length: 6 }, (_, index) => index);

async function titleOnDisk(): Promise<string | null> {
  const found = await aTab().cases.read(id);
  return found.ok ? found.value.document.title : null;
}

/** The answer, however long the app waits for one. */
async function answerOf<Value>(work: Promise<Value>): Promise<Value> {
  const hurry = setInterval(() => vi.advanceTimersByTime(100), 1);
  try {
    return await work;
  } finally {
    clearInterval(hurry);
  }
}

describe.for(faults)('a database that %s', (fault) => {
  test.for(CALLS)(
    'SAV-1 at call %i of a save: what is called saved is on the disk',
    async (call) => {
      const { cases } = aTab();
      await answerOf(cases.save(first, 0));
      failOnce(call, fault);
      const saved = await answerOf(cases.save(second, 1));
      vi.restoreAllMocks();
      // A transaction that stands still holds up everyone: a browser that is restarted has none.
      if (fault === 'never answers' && !saved.ok) return;
      expect(await answerOf(titleOnDisk())).toBe(saved.ok ? 'Anden' : 'Første');
      const next = await answerOf(cases.save(third, saved.ok ? saved.value : 1));
      expect(next.ok).toBe(true);
      expect(await answerOf(titleOnDisk())).toBe('Tredje');
    },
  );

  test.for(CALLS)('SAV-1 at call %i of a first save', async (call) => {
    const { cases } = aTab();
    await answerOf(cases.list());
    failOnce(call, fault);
    const saved = await answerOf(cases.save(first, 0));
    vi.restoreAllMocks();
    if (fault === 'never answers' && !saved.ok) return;
    expect(await answerOf(titleOnDisk())).toBe(saved.ok ? 'Første' : null);
  });

  test.for(CALLS)(
    'SAV-4 at call %i of a deletion: here or in the bin, and only once',
    async (call) => {
      const { cases } = aTab();
      await answerOf(cases.save(first, 0));
      failOnce(call, fault);
      const removed = await answerOf(cases.remove(id));
      vi.restoreAllMocks();
      if (fault === 'never answers' && !removed.ok) return;
      const found = await answerOf(aTab().cases.list());
      expect(found).toMatchObject({
        value: removed.ok
          ? { cases: [], deleted: [{ id, title: 'Første' }] }
          : { cases: [{ document: first }], deleted: [] },
      });
    },
  );
});

test.for(['cases', 'journal'])(
  'SAV-1 a save of which the part for %s cannot even be asked for takes nothing away',
  async (refused) => {
    const { cases } = aTab();
    await answerOf(cases.save(first, 0));
    const add: IDBObjectStore['add'] = Reflect.get(IDBObjectStore.prototype, 'add');
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...record
    ) {
      if (this.name === refused) throw new DOMException('too large', 'DataError');
      return add.apply(this, record);
    });
    expect(await answerOf(cases.save(second, 1))).toMatchObject({ failure: { kind: 'failed' } });
    vi.restoreAllMocks();
    expect(await answerOf(titleOnDisk())).toBe('Første');
  },
);

test('SAV-6 every fault of one call is met, so that the tables above test something', async () => {
  for (const [call, isMade] of [
    [0, true],
    [2, true],
    [5, false],
  ] as const) {
    emptyIndexedDb();
    const { cases } = aTab();
    await answerOf(cases.save(first, 0));
    const fault = failOnce(call, 'aborts after success');
    await answerOf(cases.save(second, 1));
    // Once it has gone wrong the work is done again, and makes the same calls once more.
    if (isMade) expect(fault.met()).toBe(true);
    vi.restoreAllMocks();
  }
});

test('SAV-2 a save that comes through after its answer was given up is known again', async () => {
  const { cases } = aTab();
  await answerOf(cases.save(first, 0));
  const late = holdTransactions();
  const given = cases.save(second, 1);
  expect(await answerOf(given)).toMatchObject({ failure: { kind: 'unavailable' } });
  late.letGo();
  await answerOf(untilTitle('Anden'));
  expect(await answerOf(cases.save(third, 1))).toEqual({ ok: true, value: 3 });
  expect(await answerOf(titleOnDisk())).toBe('Tredje');
});

test('SAV-2 a late save of this tab is no leave to write over one of another tab', async () => {
  const { cases } = aTab();
  const other = aTab().cases;
  await answerOf(cases.save(first, 0));
  const late = holdTransactions();
  expect(await answerOf(cases.save(second, 1))).toMatchObject({ ok: false });
  late.letGo();
  await answerOf(untilTitle('Anden'));
  await answerOf(other.save({ ...first, title: 'Fra en anden' }, 2));
  expect(await answerOf(cases.save(third, 1))).toEqual({
    ok: false,
    failure: { kind: 'conflict', revision: 3 },
  });
  expect(await answerOf(titleOnDisk())).toBe('Fra en anden');
});

async function untilTitle(title: string): Promise<void> {
  while ((await titleOnDisk()) !== title) await new Promise((goOn) => setImmediate(goOn));
}

/** From now on transactions wait until they are let go, as on a disk that has fallen asleep. */
function holdTransactions(): { readonly letGo: () => void } {
  const held: (() => void)[] = [];
  let isHolding = true;
  const prototype = IDBTransaction.prototype as unknown as { _start: () => void };
  const start: () => void = Reflect.get(prototype, '_start');
  vi.spyOn(prototype, '_start').mockImplementation(function (this: object) {
    const go = () => start.call(this);
    if (!isHolding) go();
    else {
      Object.assign(this, { _started: true });
      held.push(go);
    }
  });
  return {
    letGo: () => {
      isHolding = false;
      for (const go of held) go();
    },
  };
}

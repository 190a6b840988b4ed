import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { unhurried } from '#src/storage/unhurried.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb } from '#test/support/databases.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('work on many', () => {
  test('PRM-13 others get their turn while it goes on, and its order stands', async () => {
    let clock = 0;
    let turns = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const timer = setInterval(() => (turns += 1));
    const made = await unhurried([1, 2, 3, 4, 5, 6], (item) => {
      clock += 30;
      return `${String(item)} after ${String(turns > 0)}`;
    });
    clearInterval(timer);
    expect(made.map((text) => text.slice(0, 1))).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(made.at(-1)).toBe('6 after true');
  });

  test('PRM-13 little work waits for no one', async () => {
    const timer = vi.spyOn(globalThis, 'setTimeout');
    expect(await unhurried([1, 2, 3], (item) => item * 2)).toEqual([2, 4, 6]);
    expect(timer).not.toHaveBeenCalled();
  });

  test('PRM-13 every case is had, however many slices it takes', async () => {
    const { cases } = aTab();
    const ids = Array.from({ length: 120 }, (_, index) => `case-${String(index)}` as CaseId);
    for (const id of ids) await cases.save(aCase({ id }), 0);
    const found = await aTab().cases.list();
    expect(found.ok && found.value.cases.map(({ document }) => document.id)).toEqual(
      ids.toSorted(),
    );
  });
});

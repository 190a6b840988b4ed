import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { ok } from '#src/base/result.ts';
import type { BusinessCase, CaseId } from '#src/domain/business-case/business-case.ts';
import {
  addCost,
  moveCost,
  removeCosts,
  setCostAmount,
} from '#src/domain/business-case/edits/cost-edits.ts';
import { applyBlock } from '#src/domain/business-case/edits/edit.ts';
import { setHead } from '#src/domain/business-case/edits/head-edits.ts';
import type { CostLineId } from '#src/domain/business-case/cost-line.ts';
import { decimalText } from '#src/domain/number/quantities.ts';
import { createDocumentStore } from '#src/state/document-store.ts';
import { keepVersions } from '#src/state/version-keeping.ts';
import { aCase, aCost } from '#test/support/business-cases.ts';
import { aStorage, NOW, someTabs } from '#test/support/services.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const first = '1' as CostLineId;
const second = '2' as CostLineId;
const lines = [first, second, '3', '4'].map((name) => aCost({ id: name as CostLineId }));
const document = aCase({ id: 'case-1' as CaseId, title: 'Første', costs: lines });

describe('earlier versions of a case that is being edited', () => {
  test('SAV-13 what lay there is kept when it is opened to be written', async () => {
    const { keep } = await anOpenCase();
    expect(keep).toHaveBeenCalledOnce();
  });

  test('SAV-13 a case that is only read is not kept', async () => {
    const { keep } = await anOpenCase({ grants: false });
    expect(keep).not.toHaveBeenCalled();
  });

  test('SAV-13 after ten minutes of editing it is kept again, with the next save', async () => {
    const { keep, state } = await anOpenCase();
    const editAfter = async (minutes: number, title: string) => {
      vi.advanceTimersByTime(minutes * 60_000);
      state().apply(setHead('title', title));
      await state().saveNow();
    };
    await editAfter(9, 'Anden');
    expect(keep).toHaveBeenCalledTimes(1);
    await editAfter(2, 'Tredje');
    expect(keep).toHaveBeenCalledTimes(2);
    await editAfter(9, 'Fjerde');
    expect(keep).toHaveBeenCalledTimes(2);
  });

  test.for([
    {
      name: 'a block over several lines',
      edit: applyBlock([
        setCostAmount(first, decimalText('1')),
        setCostAmount(second, decimalText('2')),
      ]),
    },
    { name: 'a line that is taken away', edit: removeCosts([second]) },
    {
      name: 'several lines that are added',
      edit: applyBlock([
        addCost(aCost({ id: '8' as CostLineId })),
        addCost(aCost({ id: '9' as CostLineId })),
      ]),
    },
  ])('PRM-23 what lay there is kept before $name is saved', async ({ edit }) => {
    const { keep, save, state } = await anOpenCase();
    keep.mockImplementation(() => {
      expect(save).not.toHaveBeenCalled();
      return Promise.resolve();
    });
    state().apply(edit);
    expect(keep).toHaveBeenCalledTimes(2);
    state().undo();
    state().redo();
    expect(keep).toHaveBeenCalledTimes(2);
  });

  test.for([
    { name: 'one amount', edit: setCostAmount(first, decimalText('1')) },
    { name: 'one line that is added', edit: addCost(aCost({ id: '9' as CostLineId })) },
    { name: 'a line that is moved', edit: moveCost(first, 3) },
    { name: 'a title', edit: setHead('title', 'Anden') },
  ])('SAV-13 $name is no edit in bulk', async ({ edit }) => {
    const { keep, state } = await anOpenCase();
    state().apply(edit);
    await state().saveNow();
    expect(keep).toHaveBeenCalledTimes(1);
  });
});

async function anOpenCase({ grants = true } = {}) {
  const { tabs } = someTabs({ grants });
  const save = vi.fn((_document: BusinessCase, base: number) => Promise.resolve(ok(base + 1)));
  const store = createDocumentStore<BusinessCase>({
    name: `case:${document.id}`,
    read: () => Promise.resolve(ok({ document, revision: 1 })),
    save,
    now: () => NOW,
    tabs,
    storage: aStorage().storage,
  });
  const keep = vi.fn(() => Promise.resolve());
  keepVersions(store, keep);
  await store.getState().follow();
  await store.getState().claim();
  return { keep, save, state: store.getState };
}

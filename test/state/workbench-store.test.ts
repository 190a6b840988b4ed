import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { setHead } from '#src/domain/business-case/edits/head-edits.ts';
import { createWorkbenchStore } from '#src/state/workbench-store.ts';
import { createVersionStore } from '#src/storage/version-store.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb, fillDisk, NOW } from '#test/support/databases.ts';
import { aStorage, someTabs } from '#test/support/services.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const id = 'case-1' as CaseId;

async function aWorkbench() {
  const { cases, connection } = aTab();
  const versions = createVersionStore({ connection, now: () => NOW });
  await cases.save(aCase({ id, title: 'Første' }), 0);
  const others = someTabs();
  const { storage } = aStorage();
  const workbench = createWorkbenchStore({
    cases,
    versions,
    now: () => NOW,
    tabs: others.tabs,
    storage,
  });
  const storeOf = () => workbench.getState().cases.get(id)?.getState();
  workbench.getState().open(id);
  await vi.waitFor(() => expect(storeOf()?.access).toBe('writing'));
  const titleOnDisk = async () => {
    const found = await cases.read(id);
    return found.ok ? found.value.document.title : null;
  };
  return { workbench, storeOf, titleOnDisk, others };
}

describe('the workbench', () => {
  test('SAV-3 a case that is left is saved at once, and let go', async () => {
    const { workbench, storeOf, titleOnDisk, others } = await aWorkbench();
    storeOf()?.apply(setHead('title', 'Anden'));
    await workbench.getState().leave(id);
    expect(await titleOnDisk()).toBe('Anden');
    expect(workbench.getState().cases.size).toBe(0);
    expect(others.letGo).toHaveBeenCalledOnce();
  });

  test('a case that cannot be saved stays, with its edits, and is there again', async () => {
    const { workbench, storeOf } = await aWorkbench();
    fillDisk();
    storeOf()?.apply(setHead('title', 'Kun her'));
    await workbench.getState().leave(id);
    expect(storeOf()?.saving.kind).toBe('failed');
    workbench.getState().open(id);
    expect(storeOf()?.open?.history.present.title).toBe('Kun her');
    vi.restoreAllMocks();
    await storeOf()?.saveNow();
    expect(storeOf()?.saving.kind).toBe('saved');
  });

  test('a case that is opened again while it is left goes on where it was', async () => {
    const { workbench, storeOf, titleOnDisk } = await aWorkbench();
    storeOf()?.apply(setHead('title', 'Anden'));
    const left = workbench.getState().leave(id);
    workbench.getState().open(id);
    await left;
    expect(storeOf()?.access).toBe('writing');
    storeOf()?.apply(setHead('title', 'Tredje'));
    await workbench.getState().saveAll();
    expect(await titleOnDisk()).toBe('Tredje');
  });

  test('SAV-3 everything is saved at once for a page that is hidden', async () => {
    const { workbench, storeOf, titleOnDisk } = await aWorkbench();
    storeOf()?.apply(setHead('title', 'Skjult'));
    await workbench.getState().saveAll();
    expect(await titleOnDisk()).toBe('Skjult');
  });

  test('a case that is discarded is gone from the workbench', async () => {
    const { workbench } = await aWorkbench();
    workbench.getState().discard(id);
    expect(workbench.getState()).toMatchObject({ shown: null });
    expect(workbench.getState().cases.size).toBe(0);
  });
});

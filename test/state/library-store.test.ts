import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { CaseId } from '#src/domain/business-case/business-case.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { aCase } from '#test/support/business-cases.ts';
import { aTab, emptyIndexedDb, fillDisk } from '#test/support/databases.ts';
import { aStorage, someTabs } from '#test/support/services.ts';

beforeEach(emptyIndexedDb);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const first = aCase({ id: 'case-1' as CaseId, title: 'Første' });

function aLibrary() {
  const { cases } = aTab();
  const others = someTabs();
  const { storage } = aStorage();
  const library = createLibraryStore({ cases, tabs: others.tabs, storage });
  const titles = () => library.getState().library?.cases.map(({ document }) => document.title);
  return { library, others, cases, titles };
}

describe('the library', () => {
  test('shows what is added, and tells the other tabs', async () => {
    const { library, titles, others } = aLibrary();
    await library.getState().add(first);
    expect(titles()).toEqual(['Første']);
    expect(others.announce).toHaveBeenCalledWith('library');
  });

  test('SAV-4 a deleted case can be taken back from where it was deleted', async () => {
    const { library, titles } = aLibrary();
    await library.getState().add(first);
    await library.getState().remove(first);
    expect(titles()).toEqual([]);
    expect(library.getState().lastDeleted).toMatchObject({ title: 'Første' });
    await library.getState().restore(first.id);
    expect(titles()).toEqual(['Første']);
    expect(library.getState().lastDeleted).toBeNull();
  });

  test('SAV-4 a replaced case goes to the bin, and tabs that have it open are told', async () => {
    const { library, titles, others } = aLibrary();
    await library.getState().add(first);
    await library.getState().replace({ ...first, title: 'Anden' });
    expect(titles()).toEqual(['Anden']);
    expect(library.getState().library?.deleted).toMatchObject([{ title: 'Første' }]);
    expect(others.announce).toHaveBeenCalledWith(`case:${first.id}`);
  });

  test('a disk that refuses a deletion leaves the case, and says so', async () => {
    const { library, titles } = aLibrary();
    await library.getState().add(first);
    fillDisk();
    await library.getState().remove(first);
    expect(titles()).toEqual(['Første']);
    expect(library.getState()).toMatchObject({ failure: { kind: 'disk-full' }, lastDeleted: null });
  });
});

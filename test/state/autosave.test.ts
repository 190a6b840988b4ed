import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { keepSaved } from '#src/state/autosave.ts';
import { createDocumentStore } from '#src/state/document-store.ts';
import { aDisk, aNote, portsOf, someTabs } from '#test/support/services.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function keeping() {
  const disk = aDisk(aNote(''));
  const store = createDocumentStore(portsOf(disk, someTabs()));
  const end = keepSaved(store);
  await store.getState().follow();
  await store.getState().claim();
  const type = (text: string) => store.getState().apply((before) => ({ ...before, text }));
  return { disk, store, end, type };
}

test('SAV-3 an edit is saved half a second after the last key at the latest', async () => {
  const { disk, type } = await keeping();
  type('a');
  await vi.advanceTimersByTimeAsync(500);
  expect(disk.text()).toBe('a');
});

test('SAV-3 letters in one go are one save', async () => {
  const { disk, type } = await keeping();
  for (const text of ['a', 'ab', 'abc']) {
    type(text);
    await vi.advanceTimersByTimeAsync(20);
  }
  await vi.advanceTimersByTimeAsync(500);
  expect(disk.text()).toBe('abc');
  expect(disk.save).toHaveBeenCalledOnce();
});

test('SAV-3 someone who never pauses is saved all the same', async () => {
  const { disk, type } = await keeping();
  for (let count = 1; count <= 20; count += 1) {
    type(String(count));
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(Number(disk.text())).toBeGreaterThan(10);
});

test('SAV-3 after the end nothing is saved by itself', async () => {
  const { disk, end, type } = await keeping();
  type('a');
  end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(disk.save).not.toHaveBeenCalled();
});

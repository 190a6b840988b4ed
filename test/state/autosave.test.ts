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

test('SAV-3 PRM-5 an edit is on its way to the disk at once, and without a picture after 25 ms', async () => {
  const { disk, type } = await keeping();
  type('a');
  await vi.advanceTimersByTimeAsync(0);
  expect(disk.save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(25);
  expect(disk.text()).toBe('a');
});

test('SAV-3 the save begins when what was typed has been drawn', async () => {
  let draw: (() => void) | undefined;
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => {
    draw = drawn;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', vi.fn());
  const { disk, type } = await keeping();
  type('a');
  await vi.advanceTimersByTimeAsync(10);
  expect(disk.save).not.toHaveBeenCalled();
  draw?.();
  expect(disk.save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(0);
  expect(disk.text()).toBe('a');
  await vi.advanceTimersByTimeAsync(1000);
  expect(disk.save).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('SAV-3 several edits in one go are one save', async () => {
  const { disk, type } = await keeping();
  for (const text of ['a', 'ab', 'abc']) type(text);
  await vi.advanceTimersByTimeAsync(1000);
  expect(disk.text()).toBe('abc');
  expect(disk.save).toHaveBeenCalledOnce();
});

test('SAV-3 what is typed while a save is under way is one save, right after it', async () => {
  const { disk, type } = await keeping();
  const goOn = disk.hold();
  type('a');
  await vi.advanceTimersByTimeAsync(25);
  for (const text of ['ab', 'abc', 'abcd']) {
    type(text);
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(disk.save).toHaveBeenCalledOnce();
  goOn();
  await vi.advanceTimersByTimeAsync(25);
  expect(disk.text()).toBe('abcd');
  expect(disk.save).toHaveBeenCalledTimes(2);
});

test('SAV-3 someone who types ten letters a second is saved once a letter', async () => {
  const { disk, type } = await keeping();
  for (let count = 1; count <= 50; count += 1) {
    type(String(count));
    await vi.advanceTimersByTimeAsync(100);
    expect(disk.text()).toBe(String(count));
  }
  expect(disk.save).toHaveBeenCalledTimes(50);
});

test('SAV-3 what is taken back before it was saved is no save', async () => {
  const { disk, store, type } = await keeping();
  type('a');
  store.getState().undo();
  await vi.advanceTimersByTimeAsync(1000);
  expect(disk.save).not.toHaveBeenCalled();
});

test('SAV-3 after the end nothing is saved by itself', async () => {
  const { disk, end, type } = await keeping();
  type('a');
  end();
  await vi.advanceTimersByTimeAsync(1000);
  expect(disk.save).not.toHaveBeenCalled();
});

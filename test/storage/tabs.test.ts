import { expect, test, vi } from 'vitest';

import { createTabService } from '#src/storage/tabs.ts';
import { aLockManager } from '#test/support/locks.ts';

const NAME = 'case:1';

/** Tabs of one browser: the same locks, a channel each. */
function tabs(count: number) {
  const locks = aLockManager();
  const channelName = `channel-${String(Math.random())}`;
  return Array.from({ length: count }, () =>
    createTabService({ locks, channel: new BroadcastChannel(channelName) }),
  );
}

function aListener(mayLetGo = true) {
  return { onGranted: vi.fn(), onLost: vi.fn(() => Promise.resolve(mayLetGo)) };
}

test('TAB-1 one tab writes, and the next when that one is gone', async () => {
  const [one, other] = tabs(2);
  const [first, second] = [aListener(), aListener()];
  const letGo = one?.claim(NAME, first);
  other?.claim(NAME, second);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  expect(second.onGranted).not.toHaveBeenCalled();
  letGo?.();
  await vi.waitFor(() => expect(second.onGranted).toHaveBeenCalledOnce());
  expect(first.onLost).not.toHaveBeenCalled();
});

test('TAB-1 another document is another right', async () => {
  const [one, other] = tabs(2);
  const [first, second] = [aListener(), aListener()];
  one?.claim(NAME, first);
  other?.claim('case:2', second);
  await vi.waitFor(() => {
    expect(first.onGranted).toHaveBeenCalledOnce();
    expect(second.onGranted).toHaveBeenCalledOnce();
  });
});

test('TAB-2 who is asked saves first, then lets go, and writes again afterwards', async () => {
  const [one, other] = tabs(2);
  let save: (mayLetGo: boolean) => void = () => undefined;
  const first = {
    onGranted: vi.fn(),
    onLost: vi.fn(() => new Promise<boolean>((settle) => (save = settle))),
  };
  const second = aListener();
  one?.claim(NAME, first);
  const letGo = other?.claim(NAME, second);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  other?.takeOver(NAME);
  await vi.waitFor(() => expect(first.onLost).toHaveBeenCalledOnce());
  expect(second.onGranted).not.toHaveBeenCalled();
  save(true);
  await vi.waitFor(() => expect(second.onGranted).toHaveBeenCalledOnce());
  letGo?.();
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledTimes(2));
});

test('TAB-2 who cannot save does not let go', async () => {
  const [one, other] = tabs(2);
  const [first, second] = [aListener(false), aListener()];
  one?.claim(NAME, first);
  other?.claim(NAME, second);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  other?.takeOver(NAME);
  await vi.waitFor(() => expect(first.onLost).toHaveBeenCalledOnce());
  await new Promise((goOn) => setTimeout(goOn, 20));
  expect(second.onGranted).not.toHaveBeenCalled();
});

test('TAB-1 a tab that stopped waiting is not given the right', async () => {
  const [one, other] = tabs(2);
  const [first, second] = [aListener(), aListener()];
  const letGo = one?.claim(NAME, first);
  const giveUp = other?.claim(NAME, second);
  giveUp?.();
  letGo?.();
  const [third] = [aListener()];
  one?.claim(NAME, third);
  await vi.waitFor(() => expect(third.onGranted).toHaveBeenCalledOnce());
  expect(second.onGranted).not.toHaveBeenCalled();
});

test('what one tab saved is told to the others, and not to itself', async () => {
  const [one, other] = tabs(2);
  const [mine, theirs] = [vi.fn(), vi.fn()];
  one?.listen(mine);
  const stop = other?.listen(theirs);
  one?.announce(NAME);
  await vi.waitFor(() => expect(theirs).toHaveBeenCalledExactlyOnceWith(NAME));
  stop?.();
  one?.announce(NAME);
  await new Promise((goOn) => setTimeout(goOn, 20));
  expect(theirs).toHaveBeenCalledOnce();
  expect(mine).not.toHaveBeenCalled();
});

test('TAB-1 without locks every tab may write, and the revision keeps them apart', () => {
  const listener = aListener();
  createTabService({ locks: undefined, channel: undefined }).claim(NAME, listener);
  expect(listener.onGranted).toHaveBeenCalledOnce();
});

test('SAV-16 a browser that forbids locks is asked once, and every tab may write', async () => {
  const request = vi.fn(() => Promise.reject(new DOMException('not here', 'SecurityError')));
  const locks: LockManager = { request, query: () => Promise.resolve({}) };
  const listener = aListener();
  createTabService({ locks, channel: undefined }).claim(NAME, listener);
  await vi.waitFor(() => expect(listener.onGranted).toHaveBeenCalledOnce());
  expect(request).toHaveBeenCalledOnce();
  expect(listener.onLost).not.toHaveBeenCalled();
});

test('TAB-1 the tab that asks to take over is given the right, not the one that waits longest', async () => {
  const [one, patient, eager] = tabs(3);
  const [first, second, third] = [aListener(), aListener(), aListener()];
  one?.claim(NAME, first);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  const giveUp = patient?.claim(NAME, second);
  const letGo = eager?.claim(NAME, third);
  // As slow as a save: the tab in between has heard by then.
  first.onLost.mockImplementation(async () => {
    await new Promise((goOn) => setTimeout(goOn, 20));
    return true;
  });
  eager?.takeOver(NAME);
  await vi.waitFor(() => expect(third.onGranted).toHaveBeenCalledOnce());
  expect(second.onGranted).not.toHaveBeenCalled();
  letGo?.();
  await vi.waitFor(() => expect(second.onGranted).toHaveBeenCalledOnce());
  giveUp?.();
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledTimes(2));
});

/** Two tabs, the first of which hears and says nothing, as one that the browser has frozen. */
function aFrozenTab() {
  const locks = aLockManager();
  const frozen = createTabService({ locks, channel: undefined });
  const channel = new BroadcastChannel(`channel-${String(Math.random())}`);
  return { frozen, awake: createTabService({ locks, channel }) };
}

test('TAB-3 the right is taken from a tab that does not answer, which is told when it wakes', async () => {
  const { frozen, awake } = aFrozenTab();
  const [first, second] = [aListener(), aListener()];
  frozen.claim(NAME, first);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  const letGo = awake.claim(NAME, second);
  awake.takeOver(NAME);
  await vi.waitFor(() => expect(second.onGranted).toHaveBeenCalledOnce(), { timeout: 5000 });
  expect(first.onLost).toHaveBeenCalledOnce();
  letGo();
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledTimes(2));
});

test('TAB-3 from a tab that answers and cannot save nothing is taken', async () => {
  const [one, other] = tabs(2);
  const [first, second] = [aListener(false), aListener()];
  one?.claim(NAME, first);
  other?.claim(NAME, second);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  other?.takeOver(NAME);
  await new Promise((goOn) => setTimeout(goOn, 1500));
  expect(second.onGranted).not.toHaveBeenCalled();
});

test('TAB-3 a tab that gave up waiting takes nothing', async () => {
  const { frozen, awake } = aFrozenTab();
  const [first, second] = [aListener(), aListener()];
  frozen.claim(NAME, first);
  await vi.waitFor(() => expect(first.onGranted).toHaveBeenCalledOnce());
  const giveUp = awake.claim(NAME, second);
  awake.takeOver(NAME);
  giveUp();
  await new Promise((goOn) => setTimeout(goOn, 1500));
  expect(second.onGranted).not.toHaveBeenCalled();
  expect(first.onLost).not.toHaveBeenCalled();
});

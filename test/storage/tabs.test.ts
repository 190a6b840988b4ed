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

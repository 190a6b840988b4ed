// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { startOffline } from '#src/workers/offline.ts';

/** The browser's part, played by hand: what it says when, and what it was asked. */
function aServiceWorkerContainer({ controlled = false, refuses = false } = {}) {
  const worker = (state: string) =>
    Object.assign(new EventTarget(), {
      state,
      scriptURL: new URL('sw.js', location.href).href,
      postMessage: vi.fn(),
    });
  const registration = Object.assign(new EventTarget(), {
    waiting: null as ReturnType<typeof worker> | null,
    active: controlled ? worker('activated') : null,
  });
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? worker('activated') : null,
    register: vi.fn(() =>
      refuses ? Promise.reject(new Error('refused')) : Promise.resolve(registration),
    ),
  });
  return {
    container,
    registration,
    takesOver: () => {
      container.controller = worker('activated');
      container.dispatchEvent(new Event('controllerchange'));
    },
    waits: () => {
      registration.waiting = worker('installed');
    },
  };
}

const reload = vi.fn();
const listener = { onReady: vi.fn(), onUpdateReady: vi.fn(), onFailed: vi.fn() };

beforeEach(() => {
  vi.stubEnv('DEV', false);
  vi.stubGlobal('location', { href: location.href, origin: location.origin, reload });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

function startWith({ container }: { readonly container: EventTarget }) {
  vi.stubGlobal('navigator', { serviceWorker: container });
  startOffline(listener);
  return new Promise((resolve) => setTimeout(resolve, 0));
}

test('it is ready when the worker takes over, which it does with every file at hand', async () => {
  const browser = aServiceWorkerContainer();
  await startWith(browser);
  expect(listener.onReady).not.toHaveBeenCalled();
  browser.takesOver();
  expect(listener.onReady).toHaveBeenCalledOnce();
  expect(listener.onUpdateReady).not.toHaveBeenCalled();
});

test('at a later visit it is ready at once', async () => {
  await startWith(aServiceWorkerContainer({ controlled: true }));
  expect(listener.onReady).toHaveBeenCalledOnce();
});

test('a new release that another window put in place waits for the person here', async () => {
  const browser = aServiceWorkerContainer({ controlled: true });
  await startWith(browser);
  browser.takesOver();
  expect(reload).not.toHaveBeenCalled();
  expect(listener.onUpdateReady).toHaveBeenCalledOnce();
  const [apply] = listener.onUpdateReady.mock.lastCall as [() => void];
  apply();
  expect(reload).toHaveBeenCalledOnce();
});

test('a release that waits is put in place when the person says so, and then reloads', async () => {
  const browser = aServiceWorkerContainer({ controlled: true });
  browser.waits();
  await startWith(browser);
  await vi.waitFor(() => expect(listener.onUpdateReady).toHaveBeenCalledOnce());
  expect(browser.registration.waiting?.postMessage).not.toHaveBeenCalled();

  const [apply] = listener.onUpdateReady.mock.lastCall as [() => void];
  apply();
  await vi.waitFor(() =>
    expect(browser.registration.waiting?.postMessage).toHaveBeenCalledWith(
      { type: 'SKIP_WAITING' },
      expect.anything(),
    ),
  );
  expect(reload).not.toHaveBeenCalled();
  browser.takesOver();
  expect(reload).toHaveBeenCalledOnce();
});

test('a browser that refuses says so, and nothing else happens', async () => {
  await startWith(aServiceWorkerContainer({ refuses: true }));
  expect(listener.onFailed).toHaveBeenCalledOnce();
  expect(listener.onReady).not.toHaveBeenCalled();
});

test('a browser without service workers says so', () => {
  vi.stubGlobal('navigator', {});
  startOffline(listener);
  expect(listener.onFailed).toHaveBeenCalledOnce();
});

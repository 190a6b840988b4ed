// @vitest-environment jsdom

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { dropReleases, holdRelease, keepRelease } from '#src/workers/releases.ts';

type Files = Map<string, string>;

const startPage = (script: string) => `<head><script src="./assets/${script}.js"></script></head>`;

/** The caches and locks of a browser, as far as releases have to do with them. */
function aBrowser(caches: Map<string, Files>) {
  const held = new Set<string>();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string) => {
        held.add(name);
        return new Promise(() => undefined);
      },
      query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) }),
    },
  });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...caches.keys()]),
    has: (name: string) => Promise.resolve(caches.has(name)),
    delete: (name: string) => Promise.resolve(caches.delete(name)),
    match: (address: string) => {
      const found = [...caches.values()].map((files) => files.get(address)).find(Boolean);
      return Promise.resolve(found === undefined ? undefined : new Response(found));
    },
    open: (name: string) => {
      const files = caches.get(name) ?? new Map<string, string>();
      caches.set(name, files);
      return Promise.resolve({
        keys: () => Promise.resolve([...files.keys()].map((url) => ({ url }))),
        match: ({ url }: { readonly url: string }) =>
          Promise.resolve(new Response(files.get(url) ?? '')),
        put: async (url: string, response: Response) => {
          files.set(url, await response.text());
        },
      });
    },
  });
  return held;
}

const served = (script: string): Files =>
  new Map([
    ['index.html', startPage(script)],
    [`https://app/assets/${script}.js`, 'the app'],
    ['https://app/icon.svg', 'a picture'],
  ]);

beforeEach(() => {
  document.documentElement.innerHTML = startPage('index-old');
});
afterEach(() => vi.unstubAllGlobals());

test('PRM-10 what carries its contents in its name is kept, under the name of its release', async () => {
  const caches = new Map([['served', served('index-old')]]);
  aBrowser(caches);
  await keepRelease();
  expect(caches.get('gevinstkort-release-index-old')).toEqual(
    new Map([['https://app/assets/index-old.js', 'the app']]),
  );
});

test('PRM-10 a release is dropped when no page runs it any more, and not before', async () => {
  const caches = new Map([['served', served('index-new')]]);
  caches.set('gevinstkort-release-index-old', new Map());
  caches.set('gevinstkort-release-index-older', new Map());
  aBrowser(caches);
  holdRelease();
  await dropReleases();
  expect([...caches.keys()]).toEqual(['served', 'gevinstkort-release-index-old']);
});

test('PRM-10 where nothing is served from this device nothing is kept', async () => {
  const caches = new Map<string, Files>();
  aBrowser(caches);
  await keepRelease();
  expect(caches.size).toBe(0);
});

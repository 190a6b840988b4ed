import { readFileSync } from 'node:fs';

import { afterEach, expect, test, vi } from 'vitest';

import { examples } from '#src/import/examples.ts';
import { exampleNames } from '#src/state/file-services.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that has the files of `public`, and perhaps something else in their place. */
function serve(answer: (address: string) => Response): void {
  vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
}

test.for(exampleNames)('FIL-8 %s is read as a file is', async (name) => {
  serve((address) => new Response(readFileSync(`public/${address}`, 'utf8')));
  expect(await examples.read(name)).toMatchObject({
    ok: true,
    value: { exampleSource: expect.stringMatching(/\w+/) as string },
  });
});

test.for([
  {
    name: 'that is not there',
    answer: () => new Response('', { status: 404 }),
    kind: 'not-reached',
  },
  { name: 'that is another page', answer: () => new Response('<!doctype html>'), kind: 'not-json' },
])('FIL-8 an example $name is refused with the reason', async ({ answer, kind }) => {
  serve(answer);
  expect(await examples.read('prosjektveiviseren')).toMatchObject({ failure: { kind } });
});

test('FIL-8 an example that cannot be reached says so', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
  expect(await examples.read('prosjektveiviseren')).toEqual({
    ok: false,
    failure: { kind: 'not-reached' },
  });
});

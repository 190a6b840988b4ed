import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { useHashLocation } from '#src/ui/hash-location.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readFileSync(`src/${path}`, 'utf8') }));

/** Where a text could become markup, code or an address without being asked about. */
const ways: readonly (readonly [string, RegExp, readonly string[]])[] = [
  [
    'markup',
    /dangerouslySetInnerHTML|(?:inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|srcdoc/,
    [],
  ],
  ['markup', /document\.write|createContextualFragment|DOMParser|setHTML/, []],
  ['code', /\beval\(|new Function|setTimeout\(['"`]|javascript:/, []],
  ['a style', /cssText|insertRule|<style|\burl\(/, []],
  ['another page', /window\.open|location\.(?:assign|replace)|location(?:\.href)?\s*=[^=]/, []],
  [
    'a request',
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
    ['import/examples.ts'],
  ],
  ['a worker', /new (?:Shared)?Worker\(|importScripts/, ['workers/own-script.ts']],
];

describe('a text of a document stays a text', () => {
  test.for(ways)('PRM-15 nothing makes %s of one', ([, way, doors]) => {
    const trespasses = sources
      .filter(({ path, source }) => way.test(source) && !doors.includes(path))
      .map(({ path }) => path);
    expect(trespasses).toEqual([]);
  });

  test('PRM-15 every link is one of the router, but the one that skips to the content', () => {
    const links = sources.flatMap(({ path, source }) =>
      [...source.matchAll(/<a\s[^>]*/g)].map(([tag]) => `${path} ${tag.replace(/\s+/g, ' ')}`),
    );
    expect(links).toEqual([
      'ui/App.tsx <a className="skip-link" href="#indhold" onClick={goToContent}',
    ]);
  });

  test.for(['javascript:alert(1)', 'https://example.org/', '//example.org', '/sager', ''])(
    'PRM-15 a link of the router leads to a place in the app: %s',
    (path) => {
      const address = new URL(useHashLocation.hrefs(path), 'http://localhost/app/');
      expect(address.origin + address.pathname).toBe('http://localhost/app/');
    },
  );
});

import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { directives, headerPolicy, metaPolicy } from '../../config/content-security-policy.mjs';

const page = readFileSync('index.html', 'utf8');

test('PRM-11 PRM-15 everything is forbidden that is not allowed by name', () => {
  expect(headerPolicy).toMatch(/^default-src 'none'; /);
});

test('PRM-15 nothing inline, no text evaluated, nothing from another host', () => {
  const withoutWebAssembly = headerPolicy.replace("script-src 'self' 'wasm-unsafe-eval';", '');
  expect(withoutWebAssembly).not.toBe(headerPolicy);
  expect(withoutWebAssembly).not.toMatch(/unsafe|\*|https?:|nonce|sha\d/);
});

test('PRM-15 text cannot become code, and no one may frame the app or move its addresses', () => {
  expect(headerPolicy.split('; ')).toEqual(
    expect.arrayContaining([
      "require-trusted-types-for 'script'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
    ]),
  );
});

test('each permission has its reason, and stands there once', () => {
  expect(directives.filter(({ why }) => !/^[A-Z].+\.$/.test(why))).toEqual([]);
  expect(new Set(directives.map(({ directive }) => directive)).size).toBe(directives.length);
});

test('the page leaves out only what browsers refuse there', () => {
  const left = headerPolicy.split('; ').filter((part) => !metaPolicy.split('; ').includes(part));
  expect(left).toEqual(["frame-ancestors 'none'"]);
  expect(metaPolicy).not.toContain('"');
});

test('PRM-15 the page itself has no script or style inside it', () => {
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  expect(page.match(/<script\b[^>]*>\s*[^<\s]/g)).toBeNull();
});

test('PRM-15 what other servers are told to send is what ours sends', () => {
  const told = /^Content-Security-Policy: (.+)$/m.exec(readFileSync('SECURITY.md', 'utf8'))?.[1];
  expect(told).toBe(headerPolicy);
});

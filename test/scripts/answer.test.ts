import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { afterAll, expect, test } from 'vitest';

import { headerPolicy } from '../../config/content-security-policy.mjs';
import { answerTo } from '../../scripts/serve/answer.mjs';

const outer = mkdtempSync(join(tmpdir(), 'gevinstkort-server-'));
const folder = join(outer, 'build');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(outer, 'secret.txt'), 'secret');
writeFileSync(join(folder, '.hidden'), 'hidden');
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Ø</title>');
writeFileSync(join(folder, 'sw.js'), 'self;');
writeFileSync(join(folder, 'assets/entry-Ab1.js'), 'export {};');

afterAll(() => {
  rmSync(outer, { recursive: true });
});

test.for([
  { url: '/', type: 'text/html; charset=utf-8', kept: 'no-cache' },
  { url: '/index.html?a=1', type: 'text/html; charset=utf-8', kept: 'no-cache' },
  { url: '/sw.js', type: 'text/javascript; charset=utf-8', kept: 'no-cache' },
  {
    url: '/assets/entry-Ab1.js',
    type: 'text/javascript; charset=utf-8',
    kept: 'public, max-age=31536000, immutable',
  },
])('$url is sent as $type', ({ url, type, kept }) => {
  const { status, headers } = answerTo(folder, { method: 'GET', url, headers: {} });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'Content-Type': type,
    'Cache-Control': kept,
    'Content-Security-Policy': headerPolicy,
    'X-Content-Type-Options': 'nosniff',
  });
});

test.for([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5c..%5csecret.txt',
  '//../secret.txt',
  '/.hidden',
  '/assets',
  '/missing.js',
  '/%00',
  '/%',
])('%s is not found', (url) => {
  const { status, body } = answerTo(folder, { method: 'GET', url, headers: {} });
  expect(status).toBe(404);
  expect(body.toString()).toBe('Not found\n');
});

test('only reading is allowed', () => {
  expect(answerTo(folder, { method: 'POST', url: '/', headers: {} }).status).toBe(405);
});

test('what the browser has already is not sent again', () => {
  const version = answerTo(folder, { method: 'GET', url: '/sw.js', headers: {} }).headers['ETag'];
  const headers = { 'if-none-match': version ?? '' };
  const again = answerTo(folder, { method: 'GET', url: '/sw.js', headers });
  expect(again).toMatchObject({ status: 304, body: '' });
});

test('text is sent compressed to those who can read it so', () => {
  const headers = { 'accept-encoding': 'gzip, br' };
  const answer = answerTo(folder, { method: 'GET', url: '/', headers });
  expect(answer.headers).toMatchObject({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  expect(gunzipSync(answer.body).toString()).toContain('<title>Ø</title>');
});

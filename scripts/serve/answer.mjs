import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { headerPolicy } from '../../config/content-security-policy.mjs';

/**
 * @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer
 */

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * What the server of a built app says to a request for one of its files.
 *
 * @param {string} folder
 * @param {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} request
 * @returns {Answer}
 */
export function answerTo(folder, { method, url = '/', headers }) {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' });
  const path = pathOf(url);
  const contents = path === null ? null : contentsOf(join(folder, path));
  if (path === null || contents === null) return refusal(404);

  const version = `W/"${createHash('sha256').update(contents).digest('base64url').slice(0, 22)}"`;
  const common = {
    ...securityHeaders,
    'Cache-Control': isNamedByContents(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: version,
    Vary: 'Accept-Encoding',
  };
  if (headers['if-none-match'] === version) return { status: 304, headers: common, body: '' };

  const mediaType = mediaTypes[extname(path)] ?? 'application/octet-stream';
  const isZipped = mediaType.includes('charset') && /\bgzip\b/.test(acceptedBy(headers));
  const body = isZipped ? gzipSync(contents) : contents;
  return {
    status: 200,
    headers: {
      ...common,
      'Content-Type': mediaType,
      'Content-Length': String(body.length),
      ...(isZipped && { 'Content-Encoding': 'gzip' }),
    },
    body,
  };
}

/**
 * The file an address means, or null when it means none that we give away.
 *
 * @param {string} url
 */
function pathOf(url) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const path = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isHidden = path.split(/[/\\]/).some((part) => part.startsWith('.'));
    return isHidden || path.includes('\0') || (sep === '\\' && path.includes(':')) ? null : path;
  } catch {
    return null;
  }
}

/** @param {string} file */
function contentsOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** The bundler puts a hash of the contents into these names, so they never change. */
function isNamedByContents(/** @type {string} */ path) {
  return path.startsWith('/assets/');
}

/** @param {import('node:http').IncomingHttpHeaders} headers */
function acceptedBy(headers) {
  return [headers['accept-encoding'] ?? ''].join();
}

/**
 * @param {number} status
 * @param {Record<string, string>} [more]
 * @returns {Answer}
 */
function refusal(status, more = {}) {
  const body = status === 404 ? 'Not found\n' : 'Not allowed\n';
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers: { ...securityHeaders, ...type, ...more }, body };
}

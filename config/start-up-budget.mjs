import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes a person may have to wait for at the first visit, compressed as a web server sends them. */
export const START_UP_LIMIT = 180_000;

/**
 * The scripts a build loads before anything is asked for: the entry, and what it imports without
 * asking. The bundler names them all in the page.
 *
 * @param {string} folder of the build
 */
export function startUpScripts(folder) {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const tags = page.match(/<script\b[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => /\b(?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
}

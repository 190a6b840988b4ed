import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { BILL_OF_MATERIALS, billOfMaterials } from './bill-of-materials.mjs';
import { projectFolder, run } from './command.mjs';

/** Where the build lies: plain files that any web server can serve. */
export const buildFolder = join(projectFolder, 'dist');

const vite = join(projectFolder, 'node_modules/vite/bin/vite.js');

/** Everything that can change the build. */
const sources = [
  'config',
  'index.html',
  'package-lock.json',
  'package.json',
  'public',
  'scripts/set-up',
  'src',
  'tsconfig.json',
  'vite.config.ts',
];

const stampFile = join(projectFolder, '.cache/build-stamp');

/** Builds the app and what it is made of, and notes which sources became which files. */
export async function build() {
  const source = fingerprint(sources);
  // Tests set NODE_ENV to their own; the build must not differ for that.
  const variables = { NODE_ENV: 'production' };
  const { succeeded, output } = await run(process.execPath, [vite, 'build'], { variables });
  if (!succeeded) throw new Error(`The build failed.\n${output}`);
  // No one needs it offline: it comes after the service worker has counted what it keeps.
  const files = filesIn('dist').map((file) => join(projectFolder, file));
  writeFileSync(join(buildFolder, BILL_OF_MATERIALS), await billOfMaterials(files));
  mkdirSync(join(projectFolder, '.cache'), { recursive: true });
  writeFileSync(stampFile, stampOf(source));
  return output;
}

/** Builds the app, unless the build that is there was made from these very sources. */
export async function ensureBuild() {
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf(fingerprint(sources))) {
    return;
  }
  console.log('Building …');
  await build();
}

/** Contents count, not dates: a checkout gives old files new dates. */
function stampOf(/** @type {string} */ source) {
  return `${source} ${fingerprint(['dist'])}`;
}

/** @param {readonly string[]} paths */
function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectFolder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(path) {
  const whole = join(projectFolder, path);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .map((inner) => join(path, inner))
    .filter((inner) => statSync(join(projectFolder, inner)).isFile())
    .sort();
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder, run } from './command.mjs';

/** Installs what package-lock.json names, unless it is all there already. */
export async function ensurePackages() {
  if (packagesAreInstalled()) return;
  console.log('Installing packages …');
  const { succeeded } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    shown: true,
    variables: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  if (!succeeded) throw new Error('The packages could not be installed: npm ci failed.');
}

/** npm keeps a lock of what it has installed; optional packages are those of other systems. */
function packagesAreInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json') ?? {}).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed?.[path]?.version === version,
  );
}

/**
 * @typedef {Readonly<Record<string, { version?: string, optional?: boolean }>>} LockedPackages
 *
 * @param {string} lockFile
 * @returns {LockedPackages | undefined}
 */
function packagesIn(lockFile) {
  try {
    const lock = /** @type {{ packages: LockedPackages }} */ (
      JSON.parse(readFileSync(join(projectFolder, lockFile), 'utf8'))
    );
    return lock.packages;
  } catch {
    return undefined;
  }
}

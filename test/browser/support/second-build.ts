import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

import { projectFolder } from '../../../scripts/set-up/command.mjs';

/** What is made, not written. */
const made: ReadonlySet<string> = new Set(['.cache', '.git', 'coverage', 'dist', 'node_modules']);

export interface Build {
  /** The hash of every file, by its path within the build. */
  readonly files: Readonly<Record<string, string>>;
  /** What was said while it was built. */
  readonly output: string;
}

/**
 * Builds a copy of the sources in another folder, as on another computer.
 *
 * `packages`: those that are installed here, or a new set that the copy gets for itself.
 */
export function buildElsewhere(packages: 'those-here' | 'its-own'): Build {
  const folder = mkdtempSync(join(tmpdir(), 'gevinstkort-elsewhere-'));
  try {
    cpSync(projectFolder, folder, {
      recursive: true,
      filter: (path) => !made.has(relative(projectFolder, path)),
    });
    if (packages === 'those-here') {
      symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
    }
    const output = execFileSync(process.execPath, ['scripts/build.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { files: hashesIn(join(folder, 'dist')), output };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The hash of every file in a folder, by its path within it. */
export function hashesIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

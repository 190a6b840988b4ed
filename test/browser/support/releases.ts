import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

import type { Page } from 'playwright-core';

import { buildFolder } from '../../../scripts/set-up/production-build.mjs';

const texts = new Set(['.js', '.css', '.html', '.json']);

/** A release of the app in a folder of its own. */
export interface Release {
  readonly folder: string;
  /** Makes it a release that no browser has seen: one byte of its service worker differs. */
  readonly renew: () => void;
  readonly remove: () => void;
}

/** The build as it is. */
export function thisRelease(): Release {
  const folder = mkdtempSync(join(tmpdir(), 'gevinstkort-release-'));
  cpSync(buildFolder, folder, { recursive: true });
  return {
    folder,
    renew: () => appendFileSync(join(folder, 'sw.js'), '\n'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The same app with other names for all its files: it has none of those of this release. */
export function otherRelease(): Release {
  const release = thisRelease();
  const files = readdirSync(release.folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(release.folder, path))
    .filter((path) => statSync(path).isFile());
  const renamed = new Map(
    files
      .map((path) => basename(path))
      .filter((name) => /-[\w-]{8}\.\w+$/.test(name))
      .map((name) => [name, name.replace(/.{4}(?=\.\w+$)/, 'othr')]),
  );
  for (const path of files.filter((each) => texts.has(extname(each)))) {
    let text = readFileSync(path, 'utf8');
    for (const [name, other] of renamed) text = text.replaceAll(name, other);
    // What a service worker has of the same revision it does not fetch again.
    writeFileSync(path, text.replaceAll(/revision:"[0-9a-f]{4}/g, 'revision:"0000'));
  }
  for (const path of files) {
    const other = renamed.get(basename(path));
    if (other !== undefined) renameSync(path, join(path, '..', other));
  }
  return release;
}

/** As the browser does it by itself now and then. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
}

/** Forgets what the network has brought: from now on a file comes from the app's own cache or not. */
export async function forgetNetworkCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
}

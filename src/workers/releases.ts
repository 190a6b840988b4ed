import { reached } from '../base/reached.ts';

/**
 * The files of a release carry their contents in their names, and a page asks for some of them long
 * after it was opened. When a new release takes over, the files of the one it replaces stay on the
 * device until no page runs it any more [PRM-10]; the service worker looks here for what it does not
 * know.
 */
const KEPT = 'gevinstkort-release-';
const FILES = '/assets/';

/** Says that this page runs its release, as long as it is open. */
export function holdRelease(): void {
  const name = nameOf(document.documentElement.outerHTML);
  const locks = reached(() => navigator.locks);
  if (name === null || locks === undefined) return;
  locks
    .request(name, { mode: 'shared' }, () => new Promise(() => undefined))
    // Where locks are forbidden so are caches, and nothing is kept that could be dropped.
    .catch(() => undefined);
}

/** Puts the files of the release that serves pages now aside, before another takes its place. */
export async function keepRelease(): Promise<void> {
  const start = await caches.match('index.html', { ignoreSearch: true });
  const name = start === undefined ? null : nameOf(await start.text());
  if (name === null || (await caches.has(name))) return;
  const kept = await caches.open(name);
  for (const other of await caches.keys()) {
    if (other.startsWith(KEPT)) continue;
    const served = await caches.open(other);
    for (const request of await served.keys()) {
      const file = request.url.includes(FILES) ? await served.match(request) : undefined;
      if (file !== undefined) await kept.put(request.url, file);
    }
  }
}

/** Drops the releases that no page runs. */
export async function dropReleases(): Promise<void> {
  const locks = reached(() => navigator.locks);
  if (locks === undefined) return;
  const { held = [] } = await locks.query();
  const inUse = new Set(held.map(({ name }) => name));
  for (const name of await caches.keys()) {
    if (name.startsWith(KEPT) && !inUse.has(name)) await caches.delete(name);
  }
}

/** A release is called after the script its start page begins with; null where there is none. */
function nameOf(startPage: string): string | null {
  const [, script] = /assets\/([\w-]+)\.js"/.exec(startPage) ?? [];
  return script === undefined ? null : `${KEPT}${script}`;
}

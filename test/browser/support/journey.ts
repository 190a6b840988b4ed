import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, inject, test } from 'vitest';

import { createStaticServer } from '../../../scripts/serve/static-server.mjs';
import { buildFolder } from '../../../scripts/set-up/production-build.mjs';
import { openBrowser, type AppBrowser, type BrowserOptions } from './app-browser.ts';

/** What a journey has at hand: the built app on its server, and one person's browser profile. */
export interface Rig {
  readonly server: ReturnType<typeof createStaticServer>;
  /** The folder where the browser keeps its data, for journeys that damage it. */
  readonly profile: string;
  /** Opens the browser on the profile: new at first, later as the last browser left it. */
  readonly open: (options?: BrowserOptions) => Promise<AppBrowser>;
}

/**
 * A test in a real browser, on the production build. The server runs when it starts. It fails on
 * any fault it has not allowed, whatever it was about.
 */
export function journey(name: string, steps: (rig: Rig) => Promise<void>): void {
  journeyIn({ keepsApp: false }, name, steps);
}

/**
 * The same with the service worker, where the matter is what works without a network, or what a new
 * release does. In the long run all journeys have it; in the short one a new browser that first
 * fetches every file of the app takes twice the time.
 */
export function journeyWithServiceWorker(name: string, steps: (rig: Rig) => Promise<void>): void {
  journeyIn({ keepsApp: true }, name, steps);
}

/** The same in Chromium as a person has it, where the profile or the browser itself is the matter. */
export function journeyInWholeBrowser(name: string, steps: (rig: Rig) => Promise<void>): void {
  journeyIn({ keepsApp: true, program: 'whole' }, name, steps);
}

function journeyIn(own: BrowserOptions, name: string, steps: (rig: Rig) => Promise<void>): void {
  test(name, async () => {
    const server = createStaticServer({ folder: buildFolder, port: ownPort() });
    const profile = mkdtempSync(join(tmpdir(), 'gevinstkort-profile-'));
    const browsers: AppBrowser[] = [];
    await server.start();
    try {
      await steps({
        server,
        profile,
        open: async (options) => {
          const { origin } = new URL(server.url);
          const browser = await openBrowser(profile, origin, { ...own, ...options });
          browsers.push(browser);
          return browser;
        },
      });
      expect(browsers.flatMap(({ faults }) => faults.unexpected())).toEqual([]);
    } finally {
      for (const browser of browsers) await browser.close();
      await server.stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** Journeys that run at the same time are told apart by the number of the one they run in. */
function ownPort(): number {
  const [first, ...others] = inject('ports');
  return others[Number(process.env['VITEST_POOL_ID'] ?? 1) - 2] ?? first;
}

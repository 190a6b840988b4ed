import { createServer } from 'node:net';

import type { TestProject } from 'vitest/node';

import { ensureChromium } from '../../../scripts/set-up/chromium.mjs';
import { ensureBuild } from '../../../scripts/set-up/production-build.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is. */
    readonly chromium: string;
    /** The one port of the run: a browser keeps data by address, and the port is part of it. */
    readonly port: number;
  }
}

const FIRST_PORT = 4180;
const LAST_PORT = 4199;

/** Once for all journeys: the browser, the production build and the port. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide('chromium', await ensureChromium());
  await ensureBuild();
  project.provide('port', await firstFreePort());
}

async function firstFreePort(): Promise<number> {
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${String(FIRST_PORT)} to ${String(LAST_PORT)}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}

import type { TestProject } from 'vitest/node';

import { firstFreePort } from '../../../scripts/serve/free-port.mjs';
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

/** Once for all journeys: the browser, the production build and the port. */
export default async function setUp(project: TestProject): Promise<void> {
  project.provide('chromium', await ensureChromium());
  await ensureBuild();
  project.provide('port', await firstFreePort(FIRST_PORT));
}

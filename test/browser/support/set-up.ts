import type { TestProject } from 'vitest/node';

import { ensureChromium } from '../../../scripts/set-up/chromium.mjs';
import { ensureBuild } from '../../../scripts/set-up/production-build.mjs';
import { holdPort } from './held-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is. */
    readonly chromium: string;
    /** The one port of the run: a browser keeps data by address, and the port is part of it. */
    readonly port: number;
  }
}

/** Once for all journeys: the browser, the production build and the port. Answers with its end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', await ensureChromium());
  await ensureBuild();
  const { port, letGo } = await holdPort();
  project.provide('port', port);
  return letGo;
}

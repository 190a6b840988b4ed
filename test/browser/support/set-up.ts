import type { TestProject } from 'vitest/node';

import { ensureChromium, findHeadlessShell } from '../../../scripts/set-up/chromium.mjs';
import { ensureBuild } from '../../../scripts/set-up/production-build.mjs';
import { holdPort } from './held-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser is. */
    readonly chromium: string;
    /** Where the same without its windows is; the browser itself where there is none. */
    readonly headlessShell: string;
    /**
     * A port for each browser that runs at a time: a browser keeps data by address, and the port is
     * part of it.
     */
    readonly ports: readonly [number, ...number[]];
  }
}

/** Once for all journeys: the browser, the production build and the ports. Answers with its end. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const chromium = await ensureChromium();
  project.provide('chromium', chromium);
  project.provide('headlessShell', findHeadlessShell() ?? chromium);
  await ensureBuild();
  const first = await holdPort();
  const others = await Promise.all(
    Array.from({ length: project.vitest.config.maxWorkers - 1 }, holdPort),
  );
  project.provide('ports', [first.port, ...others.map(({ port }) => port)]);
  return async () => {
    for (const { letGo } of [first, ...others]) await letGo();
  };
}

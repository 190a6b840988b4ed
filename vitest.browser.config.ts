import { defineConfig } from 'vitest/config';

const MINUTE_IN_MILLISECONDS = 60_000;

/** The journeys in a real browser: `npm run test:browser`, and in long size `npm run test:long`. */
export default defineConfig(({ mode }) => {
  const isLong = mode === 'long' || process.env['LONG'] === '1';
  const timeout = (isLong ? 240 : 10) * MINUTE_IN_MILLISECONDS;
  return {
    test: {
      include: ['test/browser/**/*.browser.ts'],
      environment: 'node',
      globalSetup: 'test/browser/support/set-up.ts',
      env: { LONG: isLong ? '1' : '' },
      // The long run is held to times, and has the computer to itself.
      maxWorkers: isLong ? 1 : 2,
      // A journey has a browser, a server and a profile of its own; the code that drives them is
      // loaded once for all that run one after the other.
      isolate: false,
      testTimeout: timeout,
      hookTimeout: timeout,
      // What is waited for comes or does not; how soon is not what journeys are about.
      expect: { poll: { timeout: 20_000 } },
    },
  };
});

import { defineConfig } from 'vitest/config';

/** `npm run bench`: one file, on its own, so that nothing else is on the processor meanwhile. */
export default defineConfig({
  test: {
    include: ['test/bench/recompute.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});

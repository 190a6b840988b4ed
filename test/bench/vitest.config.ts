import { defineConfig } from 'vitest/config';

/** Thousands of cases take an hour: asked for by how many, `CASES=1000,3000,10000 npm run bench many-cases`. */
const many = process.env['CASES'] === undefined ? [] : ['test/bench/many-cases.ts'];

/**
 * `npm run bench`: one file at a time, so that nothing else is on the processor meanwhile. With
 * `BASE=<folder of another checkout that is built>` it types in that one too.
 */
export default defineConfig({
  test: {
    include: ['test/bench/{layout,portfolio,recompute,sensitivity,typing}.ts', ...many],
    globalSetup: 'test/browser/support/set-up.ts',
    environment: 'node',
    fileParallelism: false,
    testTimeout: 600_000,
    disableConsoleIntercept: true,
  },
});

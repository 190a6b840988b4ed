import { defineConfig } from 'vitest/config';

/** Everything that runs without a browser: `npm run test:unit`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/bench/**'],
    // A file that needs a document says so in its first line: `// @vitest-environment jsdom`.
    environment: 'node',
    setupFiles: ['test/support/patience.ts'],
    testTimeout: 30_000,
  },
});

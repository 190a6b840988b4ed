import { defineConfig } from 'vitest/config';

/** Pure code leaves nothing behind, and pages are taken down after each test: they share what was loaded. */
const pure = ['test/{base,document,domain,text}/**/*.test.ts'];
const pages = ['test/ui/**/*.test.{ts,tsx}'];

/** Everything that runs without a browser: `npm run test:unit`. */
export default defineConfig({
  test: {
    // A file that needs a document says so in its first line: `// @vitest-environment jsdom`.
    environment: 'node',
    setupFiles: ['test/support/patience.ts'],
    testTimeout: 90_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'pages', include: pages, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/browser/**', 'test/bench/**', ...pure, ...pages],
        },
      },
    ],
  },
});

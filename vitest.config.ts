import { defineConfig } from 'vitest/config';

/** Pages are taken down after each test. */
const pages = ['test/ui/**/*.test.{ts,tsx}'];

/** Everything that runs without a browser: `npm run test:unit`. */
export default defineConfig({
  test: {
    // A file that needs a document says so in its first line: `// @vitest-environment jsdom`.
    environment: 'node',
    setupFiles: ['test/support/patience.ts'],
    testTimeout: 90_000,
    // What was loaded is shared by the files that run one after the other; loading it anew for each
    // took longer than many of them do. So a test leaves nothing behind: no stub, no false clock.
    isolate: false,
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'pages', include: pages } },
      {
        extends: true,
        test: {
          name: 'code',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/bench/**', ...pages],
        },
      },
    ],
  },
});

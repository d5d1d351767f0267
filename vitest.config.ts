import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// One project per kind of test, so that `npm run test:…` runs one kind and `npm test` all of them.
export default defineConfig({
  test: {
    passWithNoTests: false,
    // Half of the time a worker waits for a browser: on two cores one worker would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/content/**/*.test.ts',
            'test/downloads/**/*.test.ts',
            'test/structure/**/*.test.ts',
          ],
          // Whole matrices are computed; a slow machine must not fail what is right.
          testTimeout: 30_000,
          // Tests share nothing that changes, and the content is read once a worker instead of once a file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'api', include: ['test/api/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        // Static checks of the built files and of what the server sends with them.
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['./test/support/server-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['./test/support/server-setup.ts', './test/support/browser-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // The same specs on every runtime. With KIHONHO_BASE_URL only what is served there is asked, and the tests of
        // local commands stay out.
        extends: true,
        test: {
          name: 'runtime',
          include: [
            process.env.KIHONHO_BASE_URL ? 'test/runtime/*.test.ts' : 'test/runtime/**/*.test.ts',
          ],
          globalSetup: ['./test/support/runtime-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});

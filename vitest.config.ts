import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const START = 'test/api/start.test.ts';

// One project per kind of test, so that `npm run test:…` runs one kind and `npm test` all of them.
export default defineConfig({
  test: {
    passWithNoTests: false,
    sequence: { sequencer: LongestFirst },
    // Half of the time a worker waits for a browser or a server: on two cores two workers leave a core idle.
    maxWorkers: Math.max(3, availableParallelism()),
    // A worker keeps its modules from file to file: corpus, app and libraries are read once instead of a hundred times, half of
    // the time of many files. So no test may leave a trace in them; spies are taken back for it.
    isolate: false,
    restoreMocks: true,
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
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          exclude: [START],
          testTimeout: 30_000,
        },
      },
      {
        // It counts what the first import of everything makes, so it needs modules nobody has read before.
        extends: true,
        test: { name: 'start', include: [START], isolate: true, testTimeout: 30_000 },
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

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { forgetfulMemos } from './memos-plugin.mjs';

// The tests that mutants are tried on: those of the group, see groups.mjs.
// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
  plugins: [forgetfulMemos()],
  test: {
    include: process.env.KIHONHO_MUTATION_TESTS?.split(',') ?? [],
    runner: fileURLToPath(new URL('warm-worker.mjs', import.meta.url)),
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    maxWorkers: 1,
    maxConcurrency: 1,
    includeTaskLocation: true,
    testTimeout: 120_000,
    bail: 0,
  },
});

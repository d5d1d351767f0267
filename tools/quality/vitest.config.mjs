import { defineConfig } from 'vitest/config';

// The tests that mutants of the model are tried on.
// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
  test: { include: ['test/content/model/**/*.test.ts'], isolate: false, testTimeout: 120_000 },
});

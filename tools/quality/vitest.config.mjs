import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** Vite plugin that puts maps which forget in the place of the memos of the model. */
const forgetfulMemos = {
  name: 'forgetful-memos',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('/content/model/') && !id.includes('/test/') && code.includes('new WeakMap')
      ? { code: code.replaceAll('new WeakMap', 'new globalThis.ForgetfulMap'), map: null }
      : undefined,
};

/** Whether a test file reads and proves the whole content when it is loaded: seconds. */
const readsContent = ({ moduleId }) =>
  /support\/(?:later-index|mutations|real-content)/.test(readFileSync(moduleId, 'utf8'));

/** The order of vitest, which begins with what noticed the last mutant, but what takes seconds to load comes last. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(readsContent(a)) - Number(readsContent(b)));
  }
}

// The tests that mutants of the model are tried on. A worker is started for each mutant: it must not compile the content again.
// biome-ignore lint/style/noDefaultExport: vitest asks for it
export default defineConfig({
  plugins: [forgetfulMemos],
  resolve: { alias: [{ find: /^.*\/real-corpus\.ts$/, replacement: here('built-corpus.mjs') }] },
  test: {
    include: ['test/content/model/**/*.test.ts'],
    setupFiles: [here('memos.mjs')],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 120_000,
  },
});

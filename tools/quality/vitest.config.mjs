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

/** A test file that reads and proves the whole content when it is loaded, seconds before its first test. */
const readsContent = ({ moduleId }) =>
  /support\/(?:later-index|mutations|real-content)/.test(readFileSync(moduleId, 'utf8'));

/** First what noticed the last mutant, then the quickest: the first failure ends a run. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const rank = (file) => {
      const { failed = false, duration = 0 } =
        this.ctx.cache.getTestSpecificationResult(file) ?? {};
      return (failed ? 0 : 60_000) + (readsContent(file) ? 60_000 : 0) + duration;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
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

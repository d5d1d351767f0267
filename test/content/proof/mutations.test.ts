import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutations, problemsWith } from '../support/mutations.ts';

test('no slip in the curated content passes unnoticed: a problem names the file', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async ({ path, what, text }) => {
      const files = (await problemsWith(path, text)).map(({ file }) => file);
      expect(files, `${path}: ${what}`).toContain(`content/data/${path}`);
    }),
    // One seed, so that a run can be repeated; another one looks at other slips.
    { numRuns: 200, seed: Number(process.env.KIHONHO_SEED ?? 20161021) },
  );
});

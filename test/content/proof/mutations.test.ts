import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mutations, problemsWith } from '../support/mutations.ts';

test('no slip in the curated content passes unnoticed: a problem names the file', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async ({ path, what, text }) => {
      const problems = await problemsWith(path, text);
      // A table of what was read is named beside the record that it contradicts: which of the two is wrong nobody can tell.
      const named = problems.flatMap(({ file, message }) => [file, ...message.split(/[ ,;]/)]);
      expect(named, `${path}: ${what}`).toContain(`content/data/${path}`);
    }),
    // One seed, so that a run can be repeated; another one looks at other slips.
    { numRuns: 200, seed: Number(process.env.KIHONHO_SEED ?? 20161021) },
  );
});

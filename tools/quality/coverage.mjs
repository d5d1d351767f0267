/**
 * `npm run coverage`: which lines and branches of the model and the API the unit and API tests reach. Prints a line a
 * folder's file and the totals; the page dist/coverage/index.html shows every line. Needs dist/corpus.json.
 */
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { readCommand } from '../../scripts/command/read-command.ts';

readCommand('coverage');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const vitest = await startVitest('test', [], {
  project: ['unit', 'api'],
  watch: false,
  // Two hundred whole proofs under measurement take minutes and reach nothing that the others do not.
  exclude: ['test/content/proof/mutations.test.ts', 'test/api/fuzz/*.test.ts'],
  coverage: {
    enabled: true,
    provider: 'custom',
    customProviderModule: fileURLToPath(
      import.meta.resolve('@vitest/coverage-v8').replace(/\?.*/, ''),
    ),
    include: ['content/model/**/*.ts', 'content/proof/**/*.ts', 'api/**/*.ts'],
    reporter: ['text', 'json-summary', 'html'],
    reportsDirectory: 'dist/coverage',
  },
});
await vitest.close();

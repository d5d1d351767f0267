/** `npm run law:pull`: brings the states of a law from e-Gov. Never run by build or server. */
import { readCommand } from '../command/read-command.ts';
import { forEachLaw } from './run.ts';
import { pullLaw } from './take.ts';

const { law, api, content } = readCommand('law:pull').values;
await forEachLaw({ law, api, content }, async (pull) => {
  for (const line of await pullLaw(pull)) console.log(line);
});
console.log(
  'What is new waits to be read: `npm run content:pins`, then `npm run content:seal -- --reason "…"`.',
);

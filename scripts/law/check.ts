/** `npm run law:check`: exit 1 where e-Gov lists what is not held. For a weekly job. */
import { readCommand } from '../command/read-command.ts';
import { forEachLaw } from './run.ts';
import { lawLacks } from './take.ts';

const { law, api, content } = readCommand('law:check').values;
const lacks: string[] = [];
await forEachLaw({ law, api, content }, async (pull) => {
  lacks.push(...(await lawLacks(pull)));
});
for (const line of lacks) console.error(`${line} Run \`npm run law:pull\`.`);
if (lacks.length > 0) process.exitCode = 1;
else console.log('Every state that e-Gov lists with a day is held as it is.');

/**
 * `npm start`, and with --edge `npm run start:edge`. A port that is taken is told before anything is built.
 */
import { fileURLToPath } from 'node:url';
import { askPlace } from '../api/node/place.ts';
import { build, whyToBuild } from './build/build.ts';
import { readCommand } from './command/read-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = readCommand('start');
const command = values.edge ? 'npm run start:edge' : 'npm start';

await askPlace(command);
const why = values.build ? 'as told' : await whyToBuild(root);
if (why === null)
  console.log(`Built already for this content and code; ${command} -- --build builds anew.`);
else {
  console.log(`Building: ${why}.`);
  const code = await build(root);
  if (code !== 0) process.exit(code);
}
await (values.edge ? import('./serve-edge.ts') : import('../api/node.ts'));

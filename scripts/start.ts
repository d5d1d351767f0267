/**
 * `npm start`, with --edge `npm run start:edge`, with --as-built `npm run serve`. A port that is taken is told before
 * anything is built.
 */
import { fileURLToPath } from 'node:url';
import { askPlace } from '../api/node/place.ts';
import { build, whyToBuild } from './build/build.ts';
import { readCommand } from './command/read-command.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { build: anew, edge, 'as-built': asBuilt } = readCommand('start').values;
const command = asBuilt ? 'npm run serve' : edge ? 'npm run start:edge' : 'npm start';

await askPlace(command);
const why = anew ? 'as told' : asBuilt ? null : await whyToBuild(root);
if (why === null && !asBuilt)
  console.log(`Built already for this content and code; ${command} -- --build builds anew.`);
if (why !== null) {
  console.log(`Building: ${why}.`);
  const code = await build(root);
  if (code !== 0) process.exit(code);
}
await (edge ? import('./serve-edge.ts') : import('../api/node.ts'));

/**
 * `npm start [-- --build]`: builds what is not built for this very content and code (with --build in any case), then
 * serves it on Node, or with --edge (`npm run start:edge`) on a local workerd; PORT and HOST say where. A port that is
 * taken is told before anything is built.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askPlace } from '../api/node/place.ts';
import { build, whyToBuild } from './build/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    build: { type: 'boolean', default: false },
    edge: { type: 'boolean', default: false },
  },
});
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

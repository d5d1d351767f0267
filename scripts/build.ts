/** `npm run build`: builds everything, whatever is built already. */
import { fileURLToPath } from 'node:url';
import { build } from './build/build.ts';

process.exitCode = await build(fileURLToPath(new URL('..', import.meta.url)));

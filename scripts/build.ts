/** `npm run build`: builds everything, whatever is built already. */
import { fileURLToPath } from 'node:url';
import { build } from './build/build.ts';
import { readCommand } from './command/read-command.ts';

readCommand('build');
process.exitCode = await build(fileURLToPath(new URL('..', import.meta.url)));

/** `npm run serve`: serves what is built on Node, as the image does. */
import { readCommand } from './command/read-command.ts';

readCommand('serve');
await import('../api/node.ts');

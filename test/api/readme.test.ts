import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';
import { ask } from './support/ask.ts';

/** A command that asks one address and hands the answer to a script of Node, and what it is said to print. */
const EXAMPLE =
  /```sh\ncurl -s 'http:\/\/127\.0\.0\.1:8787(\/[^']+)' \| node -p '([^']+)'\n```\n\n```json\n([\s\S]+?)\n```/;

test.each(['README.md', 'README.ja.md'])(
  'the example of %s prints what the API really answers',
  async (file) => {
    const readme = readFileSync(join(projectRoot, file), 'utf8');
    const [, path = '', script = '', shown] = EXAMPLE.exec(readme) ?? [];
    const input = await (await ask(path)).text();
    const { status, stdout } = spawnSync(process.execPath, ['-p', script], {
      input,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, `${shown}\n`]);
  },
);

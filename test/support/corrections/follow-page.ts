import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correct } from './corrections.ts';
import { type Ran, runIn } from './tree-copy.ts';

/** A command of the page, as it was called in the copy, and what came of it. */
export type Step = Ran & { command: string };

/** Records that `content:pins` names: `folder/record field: written down …, the record says …`. */
const namedIn = (output: string): string[] =>
  [
    ...new Set(
      [...output.matchAll(/^([\w-]+\/[\w/-]+) .*: written down /gm)].map(([, name]) => name),
    ),
  ] as string[];

/** The options with which the page calls a command; `"…"` stands for what a curator would write. */
const optionsIn = (page: string, name: string): string[] => {
  const [, options] = new RegExp(`\`npm run ${name} -- ([^\`]+)\``).exec(page) ?? [];
  return options
    ? ['--', ...options.split(' ').map((option) => option.replace('"…"', '試験'))]
    : [];
};

/**
 * Follows docs/operating.md, "Correct an error in the content", in a copy of the tree: the three corrections, then every
 * command of the page up to the tests, in its order. Stops nowhere: what a command said is what is asserted.
 */
export const followPage = async (tree: string): Promise<Step[]> => {
  const told = await readdir(join(tree, 'content/data/dataset-changes'));
  await correct(tree, told.length + 1);
  const steps: Step[] = [];
  const run = async (...args: string[]): Promise<Step> => {
    const step = {
      command: `npm run ${args[0]}`,
      ...(await runIn(tree, 'npm', ['run', '-s', ...args])),
    };
    steps.push(step);
    return step;
  };
  await run('fix');
  await run('check:content');
  const { output } = await run('content:pins');
  const reading = ['--reading', 'made-up', '--read-by', '試験', '--note', '試験のため'];
  await run('content:pins', '--', ...reading, ...namedIn(output));
  await run('content:report', '--', 'HEAD');
  const page = await readFile(join(tree, 'docs/operating.md'), 'utf8');
  await run('content:seal', ...optionsIn(page, 'content:seal'));
  return steps;
};

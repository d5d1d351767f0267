import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CORRECTED } from '../support/corrections/corrections.ts';
import { followPage, type Step } from '../support/corrections/follow-page.ts';
import { copyOfTree, runIn } from '../support/corrections/tree-copy.ts';
import { paperAt } from '../support/papers.ts';
import { projectRoot } from '../support/paths.ts';

// docs/operating.md, "Correct an error in the content", followed in a copy of the tree: a fact, a text, a body, a term and a
// silence. `npm run try:corrections` does the same and runs every test there, but for these: what they would do is done.
const isDone = CORRECTED.added.some((record) =>
  existsSync(join(projectRoot, 'content/data', `${record}.json`)),
);

const MINUTES = 60_000;

/** Tests that say how much is held: those that one more record would break if they held a number. */
const COUNTING = [
  'test/api/routes/entities.test.ts',
  'test/api/resource/forms.test.ts',
  'test/api/resource/envelope.test.ts',
  'test/content/proof/checks/dataset-changes.test.ts',
  'test/content/model/corpus/coverage.test.ts',
  'test/content/model/names/match.test.ts',
  'test/content/proof/seal/report.test.ts',
];

let tree = '';
let steps: Step[] = [];
beforeAll(async () => {
  if (isDone) return;
  tree = await copyOfTree();
  steps = await followPage(tree);
}, 10 * MINUTES);
afterAll(() => (isDone ? undefined : rm(tree, { recursive: true, force: true })));

/** The last output of a command. */
const outputOf = (command: string): string =>
  steps.findLast((step) => step.command === command)?.output ?? '';

test.skipIf(isDone)('the page names the commands in the order in which they were followed', () => {
  const { text } = paperAt('docs/operating.md');
  const page = /^## Correct an error[\s\S]*?(?=^## )/m.exec(text)?.[0] ?? '';
  const named = [...page.matchAll(/^\d\. [\s\S]*?(?=^\d\. |^$)/gm)]
    .flatMap(([item]) => [...item.matchAll(/`(npm run [\w:]+)/g)])
    .map(([, command]) => command);
  expect(named).toEqual(steps.map(({ command }) => command));
});

test.skipIf(isDone)(
  'each command ends as the page says: what is not read yet is refused, then everything is taken',
  () => {
    expect(steps.map(({ command, code }) => [command, code])).toEqual([
      ['npm run fix', 0],
      ['npm run check:content', 1],
      ['npm run content:pins', 1],
      ['npm run content:pins', 0],
      ['npm run content:report', 0],
      ['npm run content:seal', 0],
    ]);
  },
);

test.skipIf(isDone)('the report and the seal name what was changed and added', () => {
  const report = outputOf('npm run content:report');
  const told = (what: string): string[] =>
    [...report.matchAll(new RegExp(`^${what} (\\S+)$`, 'gm'))]
      .map(([, name = '']) => name.replace('dataset_changes', 'dataset-changes'))
      .sort();
  expect([told('changed'), told('added')]).toEqual([
    [...CORRECTED.changed, ...CORRECTED.derived],
    CORRECTED.added,
  ]);
  const sealed = outputOf('npm run content:seal');
  for (const name of CORRECTED.changed)
    expect(sealed).toContain(`changed: content/data/${name}.json`);
  for (const name of CORRECTED.added) expect(sealed).toContain(`new: content/data/${name}.json`);
});

test.skipIf(isDone)(
  'the tests that say how much is held follow the content',
  async () => {
    expect((await runIn(tree, 'npm', ['run', '-s', 'build:corpus'])).code).toBe(0);
    const { code, output } = await runIn(tree, 'node', [
      ...['scripts/launch.mjs', 'vitest', 'run', '--project', 'unit', '--project', 'api'],
      ...COUNTING,
    ]);
    expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  },
  10 * MINUTES,
);

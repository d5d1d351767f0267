/**
 * `npm run try:corrections`: follows docs/operating.md, "Correct an error in the content", in a copy of the tree (a fact, a
 * text, a body, a term, a silence) and runs `npm test` there. Some minutes longer than `npm test` itself; the exit status
 * is that of the tests.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { followPage } from '../test/support/corrections/follow-page.ts';
import { copyOfTree } from '../test/support/corrections/tree-copy.ts';
import { readCommand } from './command/read-command.ts';

readCommand('try:corrections');
const tree = await copyOfTree();
try {
  for (const { command, code } of await followPage(tree)) console.log(`${command}: ${code}`);
  console.log(
    'Left out here: test/content/correct-an-error.test.ts, whose corrections these are. Its tests are told as skipped.',
  );
  const { status } = spawnSync('npm', ['test'], { cwd: tree, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  rmSync(tree, { recursive: true, force: true });
}

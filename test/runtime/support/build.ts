/** Builds what the specs need: everything for the local runtimes, the corpus alone for what is deployed elsewhere. */
import { spawnSync } from 'node:child_process';
import { projectRoot } from '../../support/paths.ts';

const script = process.env.KIHONHO_BASE_URL ? 'build:corpus' : 'build';
const { status } = spawnSync('npm', ['run', script], {
  cwd: projectRoot,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;

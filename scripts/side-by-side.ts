/**
 * Runs scripts of package.json at the same time, because each uses one core: `node scripts/side-by-side.ts check build`.
 * What a script says is printed when it ends, all of it together. All are waited for; ends with 1 where one failed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const names = process.argv.slice(2);
if (names.length === 0)
  throw new Error('Name the scripts to run: node scripts/side-by-side.ts check build');

const run = async (name: string): Promise<boolean> => {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const [code, signal] = await once(child, 'close');
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(Buffer.concat(said));
  const end = code === 0 ? 'done' : `FAILED (${signal ?? `exit code ${code}`})`;
  console.log(`\n${name}: ${end} in ${seconds} s\n`);
  return code === 0;
};

const passed = await Promise.all(names.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;

/**
 * Runs scripts of package.json at the same time, because one alone leaves a core idle: `node scripts/side-by-side.ts
 * check test:built`. The last one speaks as it goes; what another says is printed when that one ends, all of it together.
 * All are waited for; ends with 1 where one failed, and says so again at the end.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import packageJson from '../package.json' with { type: 'json' };
import { readCommand, refuse } from './command/read-command.ts';

const { operands: names } = readCommand('test');
const unknown = names.find((name) => !Object.hasOwn(packageJson.scripts, name));
if (unknown !== undefined) refuse('test', `package.json has no script "${unknown}".`);

/** Runs one script; gives null, or how it failed. */
const run = async (name: string, live: boolean): Promise<string | null> => {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--run', name], {
    stdio: live ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const [code, signal] = await once(child, 'close');
  if (live && code === 0) return null;
  const seconds = Math.round((performance.now() - begun) / 1000);
  process.stdout.write(Buffer.concat(said));
  if (code === 0) {
    console.log(`\n${name}: done in ${seconds} s\n`);
    return null;
  }
  return `${name}: FAILED (${signal ?? `exit code ${code}`}) after ${seconds} s`;
};

const failed = (
  await Promise.all(names.map((name, i) => run(name, i === names.length - 1)))
).filter((failure) => failure !== null);
for (const failure of failed) console.log(failure);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * `npm run mutation:report`: the scores of the last runs, by group and file, and
 * on request every mutant that no test noticed.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCommand } from '../../scripts/command/read-command.ts';
import { filesOf, HEAD, lineOf, scoreOf, survivorsOf } from './mutation/score.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { GROUPS } = await import('./mutation/groups.mjs');
const { values, operands: asked } = readCommand('mutation:report');
const all = [];
console.log(HEAD);
for (const group of asked.length > 0 ? asked : Object.keys(GROUPS)) {
  const path = `dist/mutation/${group}.json`;
  if (!existsSync(path)) {
    console.log(`${group}: not run; \`npm run mutation -- ${group}\` runs it.`);
    continue;
  }
  // The report of a second run keeps files that were taken out of the group.
  const files = Object.fromEntries(
    Object.entries(filesOf(path)).filter(([file]) => GROUPS[group].mutate.includes(file)),
  );
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  all.push(...mutants);
  console.log(lineOf(group, scoreOf(mutants)));
  for (const [file, { mutants: own }] of Object.entries(files))
    console.log(lineOf(`  ${file}`, scoreOf(own)));
  if (values.survivors) for (const line of survivorsOf(files)) console.log(line);
}
console.log(lineOf('all', scoreOf(all)));

/**
 * `npm run slips`: draws slips into copies of the curated content, each sealed anew, so
 * that the seal says nothing, and asks the build for a reason. Prints kind by kind how many were caught and by which
 * rule, and every slip that passed. Exit status 1 if 3 % or more pass.
 */
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/proof/read/read.ts';
import { readFiles } from '../content/read-files.ts';
import { readCommand } from './command/read-command.ts';
import { drawSlips, type Slip } from './slips/draw.ts';
import { KINDS } from './slips/kinds.ts';
import { firstProblem } from './slips/prove-changed.ts';

/** Share of slips that may pass. */
const MAY_PASS = 0.03;

const { runs, seed } = readCommand('slips').values;
const files = await readFiles(fileURLToPath(new URL('../content/data', import.meta.url)));
const { content } = readContent(files);
type Row = { drawn: number; rules: Map<string, number>; passed: Slip[] };
const found = new Map<string, Row>();
for (const slip of drawSlips(files, KINDS, { runs, seed })) {
  const row: Row = found.get(slip.kind) ?? { drawn: 0, rules: new Map(), passed: [] };
  found.set(slip.kind, row);
  row.drawn += 1;
  const first = await firstProblem(content, slip.files);
  if (first) row.rules.set(first.rule, (row.rules.get(first.rule) ?? 0) + 1);
  else row.passed.push(slip);
}

console.log('| slip | drawn | passed | caught first by |');
console.log('|--|--|--|--|');
for (const [kind, { drawn, rules, passed }] of found) {
  const by = [...rules].sort(([, a], [, b]) => b - a).map(([rule, times]) => `${rule} ${times}`);
  console.log(`| ${kind} | ${drawn} | ${passed.length} | ${by.join(', ')} |`);
}
const passed = [...found.values()].flatMap((row) => row.passed);
for (const { kind, path, at, said } of passed)
  console.log(`passed: ${kind}: ${path} ${at}: ${said}`);
console.log(`${passed.length} of ${runs} passed (${((100 * passed.length) / runs).toFixed(1)} %).`);
process.exitCode = passed.length < MAY_PASS * runs ? 0 : 1;

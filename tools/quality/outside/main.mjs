/**
 * `npm run outside-tools`: asks tools that others made whether they can use what we serve, and prints a table. Ends with 1 where one
 * complains, and where one was asked nothing. They are large, so they have an install of their own.
 */
import { needBuild } from '../../../scripts/build/need-build.ts';
import { readCommand } from '../../../scripts/command/read-command.ts';
import { conformance } from './conformance.mjs';
import { generators } from './generators.mjs';
import { prism } from './prism.mjs';

/** Parts by name: each gives rows of what was asked of a tool, how often, and what it complained of. */
const PARTS = { generators, prism, conformance };

const { operands } = readCommand('outside-tools');
const unknown = operands.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
await needBuild();
const rows = [];
for (const name of operands.length > 0 ? operands : Object.keys(PARTS))
  rows.push(...(await PARTS[name]()));
console.log('asked  complaints  of what');
for (const { what, asked, complaints } of rows) {
  console.log(`${String(asked).padStart(5)}  ${String(complaints.length).padStart(10)}  ${what}`);
  for (const complaint of complaints.slice(0, 10)) console.log(`                   ${complaint}`);
}
if (rows.some(({ asked, complaints }) => asked === 0 || complaints.length > 0))
  process.exitCode = 1;

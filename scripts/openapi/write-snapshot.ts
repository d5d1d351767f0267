import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Document } from '../../api/openapi/document.ts';
import { readCommand } from '../command/read-command.ts';
import { breakingChanges } from './breaking-changes.ts';
import { contractOf, isCommitted, printed, SNAPSHOT, servedDocument } from './contract.ts';

// Writes docs/openapi.json from what the API serves. Refuses what would break a client
// unless it is told that this is meant: `npm run openapi:snapshot -- --breaking`.

const { values } = readCommand('openapi:snapshot');

const contract = contractOf(await servedDocument());
const before = existsSync(SNAPSHOT)
  ? (JSON.parse(readFileSync(SNAPSHOT, 'utf8')) as Document)
  : contract;
const breaks = breakingChanges(before, contract);
for (const sentence of breaks) console.error(`BREAKING ${sentence}`);
if (breaks.length > 0 && !values.breaking) {
  console.error(
    'Nothing was written. Keep the old shape beside the new one; or, if the version is not released yet, run it again with -- --breaking.',
  );
  process.exitCode = 1;
} else {
  const changed = !isCommitted(contract);
  if (changed) writeFileSync(SNAPSHOT, printed(contract));
  console.log(
    changed
      ? 'docs/openapi.json is written. The contract has changed: add a line to CHANGELOG_API.md.'
      : 'The contract is as it was: CHANGELOG_API.md needs no line.',
  );
}

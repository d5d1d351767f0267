import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Document } from '../api/openapi/document.ts';
import { readCommand } from './command/read-command.ts';
import { breakingChanges } from './openapi/breaking-changes.ts';
import { contractOf, SNAPSHOT, servedDocument } from './openapi/contract.ts';
import { afterWriting, staleFiles } from './openapi/stale-files.ts';

// Writes docs/openapi.json and the types of the client from what the API serves. Refuses what would break a client
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
  const stale = await staleFiles(contract);
  for (const { file, text } of stale) {
    writeFileSync(file, text);
    console.log(`${relative(process.cwd(), file)} is written.`);
  }
  console.log(afterWriting(stale));
}

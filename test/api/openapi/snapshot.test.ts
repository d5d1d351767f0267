import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operationsOf } from '../../../api/openapi/document.ts';
import { breakingChanges } from '../../../scripts/openapi/breaking-changes.ts';
import { contractOf, SNAPSHOT, servedDocument } from '../../../scripts/openapi/contract.ts';
import { afterWriting, staleFiles } from '../../../scripts/openapi/stale-files.ts';
import { contract } from '../../support/contract/contract.ts';
import { projectRoot } from '../../support/paths.ts';

const REMEDY = 'Run `npm run openapi:snapshot`, and do what it says.';

test('what is served is the committed contract, and the types of the client are made from it', async () => {
  const served = contractOf(await servedDocument());
  const breaks = breakingChanges(contract, served).map((sentence) => `BREAKING ${sentence}`);
  expect(breaks, 'clients would break: keep the old shape beside the new one').toEqual([]);
  const stale = (await staleFiles(served)).map(({ file }) => file);
  expect(stale, `Not what the API serves. ${REMEDY}`).toEqual([]);
});

test('CHANGELOG_API.md names every operation', () => {
  const changelog = readFileSync(join(projectRoot, 'CHANGELOG_API.md'), 'utf8');
  // `.json` is the same record as the address without it, and is named once for all.
  const isNamed = (id: string) => changelog.includes(`\`${id}\``);
  const unnamed = operationsOf(contract)
    .map(({ operation }) => operation.operationId)
    .filter((id) => !isNamed(id) && !isNamed(id.replace(/Json$/, '')));
  expect(unnamed, 'say in CHANGELOG_API.md what was added').toEqual([]);
});

test('a line in the changelog is asked for only where the contract changed', async () => {
  const moved = structuredClone(contract);
  moved.info.title = 'Another';
  const stale = await staleFiles(moved);
  expect([stale.map(({ file }) => file), afterWriting(stale)]).toEqual([
    [SNAPSHOT],
    'The contract has changed: add a line to CHANGELOG_API.md.',
  ]);
  expect(afterWriting([])).toBe('The contract is as it was: CHANGELOG_API.md needs no line.');
});

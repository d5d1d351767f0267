import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operationsOf } from '../../../api/openapi/document.ts';
import { breakingChanges } from '../../../scripts/openapi/breaking-changes.ts';
import { contractOf, isCommitted, servedDocument } from '../../../scripts/openapi/contract.ts';
import { contract } from '../../support/contract/contract.ts';
import { projectRoot } from '../../support/paths.ts';

const REMEDY = 'Run `npm run openapi:snapshot`, and do what it says.';

test('what is served is the committed contract, to the letter', async () => {
  const served = contractOf(await servedDocument());
  const breaks = breakingChanges(contract, served).map((sentence) => `BREAKING ${sentence}`);
  expect(breaks, 'clients would break: keep the old shape beside the new one').toEqual([]);
  expect(isCommitted(served), `docs/openapi.json is not what the API serves. ${REMEDY}`).toBe(true);
  const moved = structuredClone(served);
  moved.info.title = 'Another';
  expect(isCommitted(moved)).toBe(false);
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

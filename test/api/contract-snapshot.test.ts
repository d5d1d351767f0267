import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operationsOf } from '../../api/openapi/document.ts';
import { breakingChanges } from '../../scripts/openapi/breaking-changes.ts';
import { clientTypes } from '../../scripts/openapi/client-types.ts';
import {
  CLIENT_TYPES,
  contractOf,
  printed,
  SNAPSHOT,
  servedDocument,
} from '../../scripts/openapi/contract.ts';
import { contract } from '../support/contract/contract.ts';
import { projectRoot } from '../support/paths.ts';

const REMEDY = 'Run `npm run openapi:snapshot` and add a line to CHANGELOG_API.md.';

test('what is served is the committed contract', async () => {
  const served = contractOf(await servedDocument());
  const breaks = breakingChanges(contract, served).map((sentence) => `BREAKING ${sentence}`);
  expect(breaks, 'clients would break: keep the old shape beside the new one').toEqual([]);
  const isSame = printed(served) === readFileSync(SNAPSHOT, 'utf8');
  expect(isSame, `The API is not what docs/openapi.json says. ${REMEDY}`).toBe(true);
});

test('the types of the client are those of the contract', async () => {
  const isSame = (await clientTypes(contract)) === readFileSync(CLIENT_TYPES, 'utf8');
  expect(isSame, `client/openapi.d.ts is not made from docs/openapi.json. ${REMEDY}`).toBe(true);
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

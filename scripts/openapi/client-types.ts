/**
 * `npm run build:client`: writes the types of the client, client/openapi.d.ts, from the committed contract: every path,
 * parameter and answer, as openapi-fetch reads them.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { readCommand } from '../command/read-command.ts';
import { SNAPSHOT } from './contract.ts';

readCommand('build:client');
const file = fileURLToPath(new URL('../../client/openapi.d.ts', import.meta.url));
const contract = JSON.parse(await readFile(SNAPSHOT, 'utf8')) as OpenAPI3;
const types = astToString(await openapiTS(contract, { alphabetize: true }));
// Types are checked while the site is built, and both ask for this file: it is there whole or not at all.
const begun = `${file}.${process.pid}`;
await writeFile(
  begun,
  `// Made from docs/openapi.json by \`npm run build:client\`; do not edit.\n\n${types}`,
);
await rename(begun, file);

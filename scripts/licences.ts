/** Writes docs/licences.md: what the product depends on, and under which licences. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCommand } from './command/read-command.ts';
import { licencesPage } from './licences/list.ts';
import { readPackages } from './licences/packages.ts';

readCommand('licences');
const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(file(path), 'utf8');

writeFileSync(
  file('docs/licences.md'),
  licencesPage(JSON.parse(read('package-lock.json')), readPackages(read('docs/packages.md'))),
);

/** Writes docs/licences.md: what the product depends on, and under which licences. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licencesPage } from './licences/list.ts';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(file(path), 'utf8'));

const { dependencies } = json('package.json');
writeFileSync(
  file('docs/licences.md'),
  licencesPage(json('package-lock.json'), Object.keys(dependencies)),
);

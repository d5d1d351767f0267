import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licencesOf, licencesPage } from '../../scripts/licences/list.ts';
import { readPackages } from '../../scripts/licences/packages.ts';
import { projectRoot } from '../support/paths.ts';

const read = (file: string): string => readFileSync(join(projectRoot, file), 'utf8');
const lock = JSON.parse(read('package-lock.json'));
const packages = readPackages(read('docs/packages.md'));

test('docs/licences.md is what the lockfile says', () => {
  expect(read('docs/licences.md'), 'run `npm run licences`').toBe(licencesPage(lock, packages));
});

test.each([undefined, '', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND Proprietary'])(
  'a package with the licence %s is refused',
  (license) => {
    const packages = {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '*' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', ...(license ? { license } : {}) },
    };
    expect(() => licencesOf({ packages }, ['a'])).toThrow(
      `node_modules/a/node_modules/b has the licence "${license ?? ''}"`,
    );
  },
);

import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CHECKS } from '../../../../content/proof/checks/all-checks.ts';

const rules = fileURLToPath(new URL('../../../../content/proof/checks', import.meta.url));
const tests = fileURLToPath(new URL('.', import.meta.url));

test('every rule that has a file is run', () => {
  const written = globSync('*.ts', { cwd: rules })
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => name !== 'all-checks' && name !== 'check');
  expect(Object.keys(CHECKS).sort()).toEqual(written.sort());
});

test('every rule that is run has its test', () => {
  const tested = globSync('*.test.ts', { cwd: tests }).map((file) =>
    file.replace(/\.test\.ts$/, ''),
  );
  expect(Object.keys(CHECKS).filter((name) => !tested.includes(name))).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';
import { importsOf } from './support/imports.ts';

/** The entry points for one platform, api/node.ts and api/worker.ts, and what belongs to them (api/node/). */
const forOnePlatform = /^api\/(?:node|worker)[./]/;

function sources(pattern: string): { file: string; imported: string[] }[] {
  return globSync(pattern, { cwd: projectRoot })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !forOnePlatform.test(file))
    .sort()
    .map((file) => ({
      file,
      imported: importsOf(readFileSync(join(projectRoot, file), 'utf8')),
    }));
}

function violations(pattern: string, isForbidden: (imported: string) => boolean): string[] {
  const found = sources(pattern);
  expect(found.length, `files matching ${pattern}`).toBeGreaterThan(0);
  return found.flatMap(({ file, imported }) =>
    imported.filter(isForbidden).map((name) => `${file} imports ${name}`),
  );
}

test.each(['content/model/**/*.ts', 'content/proof/**/*.ts', 'api/**/*.ts'])(
  '%s runs where there is no Node',
  (pattern) => {
    // The same files run on Cloudflare Workers.
    expect(violations(pattern, isBuiltin)).toEqual([]);
  },
);

test('content/model knows of nothing above it', () => {
  const allowed = (name: string) =>
    name === 'zod' || /^\.\.?\/(?!.*(?:api|site|test)\/)/.test(name);
  expect(violations('content/model/**/*.ts', (name) => !allowed(name))).toEqual([]);
});

test('the API does not know of the site', () => {
  expect(
    violations('api/**/*.ts', (name) => /(?:^|\/)(?:site|astro)(?:\/|$|:)/.test(name)),
  ).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '../support/paths.ts';

// What the edge evaluates before its first answer. Schemas are made with `once`: of an answer when the OpenAPI document
// is, of parameters when the first request brings some.

/** Schemas made until now: zod gives each of them its inside as `_zod`. */
let schemasMade = 0;
const { defineProperty } = Object;
Object.defineProperty = ((owner: object, key: PropertyKey, descriptor: PropertyDescriptor) => {
  if (key === '_zod') schemasMade += 1;
  return defineProperty(owner, key, descriptor);
}) as typeof defineProperty;

/** Ids under which schemas were made, for the OpenAPI document. */
const idsMade = (): string[] => [...z.globalRegistry._idmap].map(([id]) => id);

test('a start makes no schema, and a question none of an answer', async () => {
  const { createApp } = await import('../../api/app.ts');
  const corpus = JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'));
  const app = createApp(corpus, { openapi: '{}' });
  expect(schemasMade).toBe(0);

  const answer = await app.request('/api/v1/entities/japan-pension-service?as_of=2016-10-20');
  expect(answer.status).toBe(200);
  expect(schemasMade).toBeGreaterThan(0);
  expect(idsMade()).toEqual([]);

  // The witnesses are awake.
  const before = schemasMade;
  z.string().meta({ id: 'Witness' });
  expect([schemasMade > before, idsMade()]).toEqual([true, ['Witness']]);
});

const imports =
  /^(?:import|export)\s+(?!type\b)([^'";]*?)\bfrom\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Files that the Worker is made of, and what they import that is no file of ours. */
const graphOf = (entry: string): { file: string; names: string; from: string }[] => {
  const seen = new Set<string>();
  const found: { file: string; names: string; from: string }[] = [];
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const [, names = '', from, later] of readFileSync(path, 'utf8').matchAll(imports)) {
      const target = from ?? later ?? '';
      if (/^\..*\.ts$/.test(target)) follow(join(dirname(path), target));
      else if (!target.startsWith('.'))
        found.push({ file: relative(projectRoot, path), names: names.trim(), from: target });
    }
  };
  follow(join(projectRoot, entry));
  return found;
};

test('the Worker has no generator of the OpenAPI document, and of zod what is used', () => {
  const graph = graphOf('api/worker.ts');
  const packages = [...new Set(graph.map(({ from }) => from))].sort();
  expect(packages.filter((name) => !name.startsWith('hono'))).toEqual([
    '@modelcontextprotocol/server',
    '@modelcontextprotocol/server/validators/cf-worker',
    'lru-cache',
    'zod',
  ]);
  // `import { z }` would bring all of zod, its forty languages included.
  const whole = graph.filter(({ from, names }) => from === 'zod' && names !== '* as z');
  expect(whole).toEqual([]);
});

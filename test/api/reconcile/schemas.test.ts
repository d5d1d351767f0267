import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { expect, test } from 'vitest';
import { projectRoot } from '../../support/paths.ts';
import { ask } from '../support/ask.ts';

const folder = (version: string): string =>
  join(projectRoot, 'test/fixtures/reconciliation', version);

const readSchema = (version: string, name: string) => {
  const { $schema: _, ...schema } = JSON.parse(
    readFileSync(join(folder(version), `${name}.json`), 'utf8'),
  );
  return schema;
};

/** Validators of one version by the name of the file. They name no draft of JSON Schema: the reference has no version. */
const validatorsOf = (version: string): Ajv => {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: fullFormats.uri } });
  // The service has no authentication; the schema of what it might have been is not copied.
  const definitions = { securityDefinitions: { additionalProperties: false } };
  ajv.addSchema({ $id: 'http://swagger.io/v2/schema.json', definitions });
  for (const file of readdirSync(folder(version)))
    ajv.addSchema(readSchema(version, file.replace('.json', '')));
  return ajv;
};

const ajvs = { '0.2': validatorsOf('0.2'), '1.0-draft': validatorsOf('1.0-draft') };

/** What is wrong with a value by a published schema. */
const faults = (version: keyof typeof ajvs, schema: string, value: unknown) => {
  const validate = ajvs[version].getSchema(readSchema(version, schema).$id);
  if (!validate) throw new Error(`no schema ${schema} of ${version}`);
  validate(value);
  return validate.errors ?? [];
};

const json = async (path: string, init?: RequestInit) => {
  const response = await ask(path, init);
  expect(response.status).toBe(200);
  return response.json();
};

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields),
});

const body = (value: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

const BATCH = {
  q0: { query: '日本年金機構' },
  q1: {
    query: '日本銀行',
    type: ['listed-corporations'],
    type_strict: 'any',
    limit: 3,
    properties: [{ pid: 'corporate_number', v: '3010005002599' }],
  },
  q2: { query: '存在しない組織' },
  q3: { properties: [{ pid: 'designated', v: true }] },
};

const EXTENSION = {
  ids: ['bank-of-japan', 'nisc', 'nobody'],
  properties: [
    { id: 'corporate_number' },
    { id: 'bearer_findings' },
    { id: 'kind' },
    { id: 'list' },
    { id: 'page', settings: {} },
  ],
};

const DRAFT_BATCH = {
  queries: [
    { conditions: [{ matchType: 'name', propertyValue: '日本年金機構' }] },
    {
      type: 'listed-corporations',
      limit: 5,
      lang: 'ja',
      conditions: [
        { matchType: 'name', propertyValue: ['日銀', 'BOJ'] },
        {
          matchType: 'property',
          propertyId: 'list',
          propertyValue: 'annex-2016',
          required: true,
          matchQuantifier: 'all',
        },
      ],
    },
  ],
};

test('what is asked here is well formed itself', () => {
  expect(faults('0.2', 'reconciliation-query-batch', BATCH)).toEqual([]);
  expect(faults('0.2', 'data-extension-query', EXTENSION)).toEqual([]);
  expect(faults('1.0-draft', 'reconciliation-query-batch', DRAFT_BATCH)).toEqual([]);
});

test.each([
  ['0.2', 'manifest', '/reconcile'],
  ['1.0-draft', 'manifest', '/reconcile?version=1.0-draft'],
  ['1.0-draft', 'manifest', '/reconcile/1.0'],
  ['0.2', 'suggest-entities-response', '/reconcile/suggest/entity?prefix='],
  ['0.2', 'suggest-properties-response', '/reconcile/suggest/property?prefix='],
  ['0.2', 'suggest-types-response', '/reconcile/suggest/type?prefix='],
  ['1.0-draft', 'suggest-entities-response', '/reconcile/suggest/entity?prefix=&limit=3&offset=2'],
  ['1.0-draft', 'suggest-properties-response', '/reconcile/suggest/property?prefix='],
  ['1.0-draft', 'suggest-types-response', '/reconcile/suggest/type?prefix='],
  [
    '1.0-draft',
    'data-extension-property-proposal',
    '/reconcile/extend/propose?type=entity&limit=3',
  ],
] as const)('%s: %s is what %s gives', async (version, schema, path) => {
  expect(faults(version, schema, await json(path))).toEqual([]);
});

test('0.2: results by GET and by form are the same and fit', async () => {
  const queries = JSON.stringify(BATCH);
  const got = await json(`/reconcile?queries=${encodeURIComponent(queries)}`);
  expect(await json('/reconcile', form({ queries }))).toEqual(got);
  expect(faults('0.2', 'reconciliation-result-batch', got)).toEqual([]);
  expect(Object.keys(got)).toEqual(['q0', 'q1', 'q2', 'q3']);
});

test('0.2: extension by GET and by form is the same and fits', async () => {
  const extend = JSON.stringify(EXTENSION);
  const got = await json(`/reconcile?extend=${encodeURIComponent(extend)}`);
  expect(await json('/reconcile', form({ extend }))).toEqual(got);
  expect(faults('0.2', 'data-extension-response', got)).toEqual([]);
});

test('1.0 draft: results and extension fit', async () => {
  const results = await json('/reconcile/match', body(DRAFT_BATCH));
  expect(faults('1.0-draft', 'reconciliation-result-batch', results)).toEqual([]);
  const extension = await json('/reconcile/extend', body(EXTENSION));
  expect(faults('1.0-draft', 'data-extension-response', extension)).toEqual([]);
});

test('of all values only what is true or false is unknown to the schemas: OpenRefine knows it', async () => {
  const properties = [{ id: 'designated' }, { id: 'audit_target' }, { id: 'minister' }];
  const extension = await json('/reconcile/extend', body({ ids: ['ipa', 'nisc'], properties }));
  expect(extension.rows[0].properties.slice(0, 2)).toEqual([
    { id: 'designated', values: [{ bool: false }] },
    { id: 'audit_target', values: [{ bool: true }] },
  ]);
  const without = JSON.parse(
    JSON.stringify(extension).replaceAll(/\{"bool":(?:true|false)\}/g, '{}'),
  );
  expect(faults('1.0-draft', 'data-extension-response', without)).toEqual([]);
});

test('the schemas refuse what does not fit', () => {
  expect(faults('0.2', 'manifest', { versions: ['0.1'] })).not.toEqual([]);
  expect(faults('0.2', 'reconciliation-result-batch', { q0: {} })).not.toEqual([]);
  expect(faults('1.0-draft', 'manifest', { versions: ['0.2'], name: 'x' })).not.toEqual([]);
  expect(faults('0.2', 'manifest', { authentication: { type: 'apiKey' } })).not.toEqual([]);
});

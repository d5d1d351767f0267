import { expect, test } from 'vitest';
import { isShownElsewhere } from '../../../api/openapi/answer-examples.ts';
import { operationsOf, type Schema } from '../../../api/openapi/document.ts';
import { partsInPlace } from '../../../api/openapi/shared-parts.ts';
import { EXAMPLE_REQUESTS } from '../../../api/resource/example-requests.ts';
import { servedDocument } from '../../../scripts/openapi/contract.ts';
import { contract } from '../../support/contract/contract.ts';
import { eachField, ownersOf } from '../../support/contract/schema-fields.ts';
import { faultsOf, validatorsOf } from '../../support/contract/validators.ts';

const places = operationsOf(contract);
const ids = places.map(({ operation }) => operation.operationId);

/** Every field of the document with its place, `Finding.subject.id`. */
const fields = ownersOf(contract).flatMap(({ owner, schema }) => {
  const found: { place: string; field: Schema }[] = [];
  eachField(schema, [owner], (field, place) => {
    found.push({ place: place.join('.'), field });
  });
  return found;
});

test('every field says what it is', () => {
  expect(fields.length).toBeGreaterThan(400);
  const silent = fields.filter(({ field }) => !field.description).map(({ place }) => place);
  expect(silent, 'say in its schema what it is: .describe(…)').toEqual([]);
});

test('every schema, operation and parameter says what it is', () => {
  const schemas = Object.entries(contract.components.schemas)
    .filter(([, { description }]) => !description)
    .map(([id]) => id);
  const operations = places.flatMap(({ operation }) => [
    ...(operation.summary && operation.description ? [] : [operation.operationId]),
    ...(operation.parameters ?? [])
      .filter(({ description }) => !description)
      .map(({ name }) => `${operation.operationId} ?${name}`),
  ]);
  expect([...schemas, ...operations]).toEqual([]);
});

test('no example is asked of what there is no more', () => {
  expect(Object.keys(EXAMPLE_REQUESTS).filter((id) => !ids.includes(id))).toEqual([]);
});

test('operations have one id each and a tag that is described', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const tags = contract.tags.map(({ name }) => name);
  expect([...new Set(places.flatMap(({ operation }) => operation.tags))].sort()).toEqual(
    [...tags].sort(),
  );
});

test('answers are open to new fields, and lists say what is in them', () => {
  const seen: string[] = [];
  const faults = fields.flatMap(({ place, field }) => {
    if (field.type !== 'array') return [];
    seen.push(place);
    return field.items ? [] : [place];
  });
  expect(seen.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
  const text = JSON.stringify(places.map(({ operation }) => operation.responses));
  expect(text).not.toContain('"additionalProperties":false');
  expect(contract.components.schemas.Finding?.additionalProperties).toBeUndefined();
});

test('a parameter that is a number in the address keeps its bounds and default', () => {
  const limit = contract.paths['/entities']?.get?.parameters?.find(({ name }) => name === 'limit');
  expect(limit).toEqual({
    name: 'limit',
    in: 'query',
    required: false,
    description: 'Records on a page, 1 to 200; 50 unless told.',
    schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 200, default: 50 },
  });
});

test('what may be null somewhere is not null everywhere', () => {
  const { Via, Finding, Words } = contract.components.schemas;
  expect([Via?.type, Words?.type]).toEqual(['object', 'object']);
  expect(Finding?.properties?.via?.anyOf).toEqual([
    { $ref: '#/components/schemas/Via' },
    { type: 'null' },
  ]);
});

test('the terms are said', () => {
  const { description } = contract.info as { description: string };
  for (const words of [
    'not the law in force today',
    'RFC 9745',
    'RFC 8594',
    '12 months',
    'CC BY 4.0',
    '著作権法13条',
  ])
    expect(description).toContain(words);
  expect(contract.security).toEqual([]);
});

test('examples of answers are real, valid and short', async () => {
  const text = JSON.stringify(await servedDocument());
  const served = partsInPlace(JSON.parse(text));
  const validatorAt = validatorsOf(served, { strict: false });
  const missing: string[] = [];
  for (const { path, method, operation } of operationsOf(served)) {
    if (isShownElsewhere(served, path)) continue;
    const content = Object.entries(operation.responses['200']?.content ?? {});
    const shown = content.filter(([, { examples }]) => examples?.real);
    if (shown.length !== 1) missing.push(operation.operationId);
    for (const [type, { examples }] of shown) {
      const pointer = `/paths/${path.replaceAll('/', '~1')}/${method}/responses/200/content/${type.replaceAll('/', '~1')}/schema`;
      expect(faultsOf(validatorAt(pointer), examples?.real?.value), operation.operationId).toEqual(
        [],
      );
      expect(JSON.stringify(examples).length, operation.operationId).toBeLessThan(30_000);
    }
  }
  expect(missing, 'give it a line in api/resource/example-requests.ts').toEqual([]);
  expect(text.length).toBeLessThan(560_000);
});

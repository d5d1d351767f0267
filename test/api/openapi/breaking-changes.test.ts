import { expect, test } from 'vitest';
import type { Document } from '../../../api/openapi/document.ts';
import { breakingChanges } from '../../../scripts/openapi/breaking-changes.ts';

const before = {
  openapi: '3.1.0',
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'string', maxLength: 200 } },
          { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'], default: 'a' } },
        ],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
              },
            },
          },
          404: { $ref: '#/components/responses/NotFound' },
        },
      },
    },
  },
  components: {
    headers: {},
    responses: { NotFound: { description: '' } },
    schemas: {
      Thing: {
        type: 'object',
        required: ['id', 'part', 'pair'],
        properties: {
          id: { type: 'string' },
          state: { type: 'string', enum: ['on', 'off'] },
          part: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
          pair: { type: 'array', items: { type: ['integer', 'null'] } },
          grade: { type: ['string', 'null'], enum: ['high', 'low', null] },
          note: { type: ['string', 'null'] },
        },
      },
    },
  },
} as unknown as Document;

/** The document with something changed; `change` gets its JSON. */
const changed = (from: string, to: string): Document => {
  const text = JSON.stringify(before);
  if (!text.includes(from)) throw new Error(`the document has no ${from}`);
  return JSON.parse(text.replace(from, to));
};

test('nothing breaks where nothing changed', () => {
  expect(breakingChanges(before, before)).toEqual([]);
});

test.each([
  ['a resource', '"/things"', '"/others"', 'GET /things: was removed'],
  [
    'an operationId',
    'listThings',
    'getThings',
    'GET /things: operationId listThings became getThings',
  ],
  ['a parameter', '"name":"q"', '"name":"query"', 'GET /things: parameter q was removed'],
  [
    'a parameter that became required',
    '"name":"q"',
    '"required":true,"name":"q"',
    'GET /things ?q: became required',
  ],
  [
    'a bound on a parameter',
    '"maxLength":200',
    '"maxLength":100',
    'GET /things ?q: maxLength 200 became 100',
  ],
  [
    'a pattern on a parameter',
    '"maxLength":200',
    '"maxLength":200,"pattern":"^a"',
    'GET /things ?q: pattern none became ^a',
  ],
  ['a default', '"default":"a"', '"default":"b"', 'GET /things ?kind: default a became b'],
  ['a value to send', '["a","b"]', '["a"]', 'GET /things ?kind: the value "b" was removed'],
  ['a status of success', '"200":', '"201":', 'GET /things: 200 was removed'],
  [
    'a media type',
    'application/json',
    'text/csv',
    'GET /things 200: the media type application/json was removed',
  ],
  ['a field', '"note":', '"remark":', 'Thing.note: was removed'],
  [
    'a field that was always there',
    '"required":["id",',
    '"required":[',
    'Thing.id: became optional',
  ],
  [
    'a type',
    '"id":{"type":"string"',
    '"id":{"type":"integer"',
    'Thing.id: type string became integer',
  ],
  [
    'a field that may now be null',
    '"id":{"type":"string"',
    '"id":{"type":["string","null"]',
    'Thing.id: type string became null|string',
  ],
  ['a value to receive', '["on","off"]', '["on"]', 'Thing.state: the value "off" was removed'],
  [
    'an entry of a list',
    '{"type":["integer","null"]}',
    '{"type":["integer","null","string"]}',
    'Thing.pair[]: type integer|null became integer|null|string',
  ],
])('removing or changing %s breaks', (_, from, to, sentence) => {
  expect(breakingChanges(before, changed(from, to))).toEqual([sentence]);
});

test('a new parameter that is required breaks', () => {
  const after = changed(
    '"parameters":[',
    '"parameters":[{"name":"z","in":"query","required":true,"schema":{}},',
  );
  expect(breakingChanges(before, after)).toEqual(['GET /things: the new parameter z is required']);
});

test.each([
  ['a field', '"note":', '"more":{"type":"string"},"note":'],
  [
    'the same null in another way',
    '{"type":["string","null"],"enum":["high","low",null]}',
    '{"anyOf":[{"type":"string","enum":["high","low"]},{"type":"null"}]}',
  ],
  ['a value', '["on","off"]', '["on","off","unknown"]'],
  [
    'an optional parameter',
    '"parameters":[',
    '"parameters":[{"name":"z","in":"query","schema":{}},',
  ],
  ['a wider bound', '"maxLength":200', '"maxLength":300'],
  ['a status of failure', '"404":', '"422":'],
  ['a field that is null no more', '"note":{"type":["string","null"]}', '"note":{"type":"string"}'],
  ['words', '"description":""', '"description":"Nothing there."'],
])('adding or changing %s breaks nobody', (_, from, to) => {
  expect(breakingChanges(before, changed(from, to))).toEqual([]);
});

import fc from 'fast-check';
import type { Schema } from '../../../api/openapi/document.ts';
import { contract } from '../../support/contract/contract.ts';

/** Strings that break what is careless: of the language, the wire, the file system, the markup, and of Unicode. */
const HOSTILE = [
  '',
  ' ',
  '\0',
  '\r\nX-Injected: 1',
  '\u2028\u2029',
  '\ufeff日本',
  '\u202e別表',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  '-0',
  '-1',
  '1e309',
  '0x10',
  '٣',
  '９',
  '2147483648',
  '9007199254740993',
  '../../../etc/passwd',
  '..\\..\\windows',
  '%2e%2e%2f',
  '%00',
  '<script>alert(1)</script>',
  '"><img src=x>',
  "'; DROP TABLE entities; --",
  '#{7*7}',
  '{{7*7}}',
  'http://169.254.169.254/',
  '//example.org',
  '2016-02-30',
  '0000-00-00',
  '9999-12-31',
  '+010000-01-01',
  '第百条の二の三第四項第五号イ',
  '第'.repeat(150),
  '一'.repeat(199),
  '同条同項同号',
  '(((((((((((((((((((((((((((((',
  'が'.normalize('NFD').repeat(90),
  'Z̷̢a̴l̶g̵o̷'.repeat(12),
  '👩‍👩‍👧‍👦'.repeat(20),
  '㌀㌁㌂㍿',
  'ﾊﾟﾋﾟ',
  'art_32__para_1',
  'a'.repeat(5_000),
  '法'.repeat(4_000),
] as const;

/** Characters as they come: plain, of every plane, half of a pair. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', maxLength: 60 }),
);

export const hostile: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...HOSTILE), anyText);

/** One character of a valid value taken away, added or changed: nearly right. */
const nearly = (value: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.nat(value.length),
      fc.nat(1),
      fc.constantFrom('', '0', 'x', '法', '\0', '.', '/', '%'),
    )
    .map(([at, taken, put]) => value.slice(0, at) + put + value.slice(at + taken));

const resolved = (schema: Schema): Schema => {
  const id = schema.$ref?.split('/').at(-1);
  return (id === undefined ? undefined : contract.components.schemas[id]) ?? schema;
};

const textsOf = (schema: Schema, example: unknown): string[] =>
  [
    ...((schema.enum ?? []) as unknown[]),
    ...((schema.examples ?? []) as unknown[]),
    example,
    schema.default,
    schema.minimum,
    schema.maximum,
  ]
    .filter((value) => value !== undefined && value !== null)
    .map(String);

const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  hostile,
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, [], {}, [[[[]]]]),
);

/** A JSON value with one of its parts, or the whole, replaced. */
const altered = (value: unknown): fc.Arbitrary<unknown> => {
  if (value === null || typeof value !== 'object') return anyJson;
  const inside = Object.entries(value).map(([key, part]) =>
    altered(part).map((put) =>
      Array.isArray(value)
        ? value.map((entry, at) => (String(at) === key ? put : entry))
        : { ...value, [key]: put },
    ),
  );
  return fc.oneof(anyJson, ...inside);
};

/** What stands as JSON inside a parameter, altered. */
const alteredJson = (text: string): fc.Arbitrary<string> =>
  /^[[{]/.test(text) ? altered(JSON.parse(text)).map((value) => JSON.stringify(value)) : hostile;

/** Values of a parameter that stands in an address: right by the document, nearly right, and hostile. */
export const parameterText = (schema: Schema, example: unknown): fc.Arbitrary<string> => {
  const right = textsOf(resolved(schema), example);
  const known: [fc.Arbitrary<string>, ...fc.Arbitrary<string>[]] = [hostile];
  if (right.length > 0)
    known.push(
      fc.constantFrom(...right),
      fc.constantFrom(...right).chain(nearly),
      fc.constantFrom(...right).chain(alteredJson),
    );
  if (resolved(schema).type === 'integer') known.push(fc.integer().map(String));
  return fc.oneof(...known);
};

/** Values of a schema inside a body, some of whose parts are not what the schema says. */
export const bodyValue = (given: Schema, depth = 0): fc.Arbitrary<unknown> => {
  const schema = resolved(given);
  const wrong = { arbitrary: anyJson, weight: 1 };
  const right = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ arbitrary, weight: 9 }, wrong);
  if (depth > 6) return anyJson;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return right(fc.oneof(...choices.map((choice) => bodyValue(choice, depth + 1))));
  if (schema.enum) return right(fc.constantFrom(...schema.enum));
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(
      ([name, field]) => [name, bodyValue(field, depth + 1)] as const,
    );
    return right(fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] }));
  }
  if (schema.type === 'object') {
    const of = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
    return right(fc.dictionary(hostile, bodyValue(of, depth + 1), { maxKeys: 4 }));
  }
  if (schema.type === 'array') {
    const of = typeof schema.items === 'object' ? schema.items : {};
    return right(fc.array(bodyValue(of, depth + 1), { maxLength: 4 }));
  }
  if (schema.type === 'integer' || schema.type === 'number')
    return right(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer(), fc.double()));
  if (schema.type === 'boolean') return right(fc.boolean());
  if (schema.type === 'string')
    return right(fc.oneof(parameterText(schema, undefined), fc.constant('日本年金機構')));
  return anyJson;
};

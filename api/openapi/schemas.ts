import * as z from 'zod';
import type { Schema } from './document.ts';

const COMPONENTS = '#/components/schemas/';

/** Bounds that only say "a safe integer" and the pattern that only repeats `format: date` are noise to a reader; that an integer fits 32 bits is not. */
const withoutNoise = (schema: Schema): void => {
  if (schema.type === 'integer') schema.format ??= 'int32';
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.format === 'date') delete schema.pattern;
};

/**
 * `type: [x, "null"]` for what zod writes as a choice between a plain type and null: the same to a validator, shorter
 * to a reader. A reference stays a choice, and so does an enumeration: generators drop a null among its values.
 */
const withPlainNull = (schema: Schema): void => {
  const [own, none, ...more] = schema.anyOf ?? [];
  if (!own || none?.type !== 'null' || more.length > 0) return;
  if (own.$ref !== undefined || typeof own.type !== 'string') return;
  if (own.enum) {
    const { description, ...values } = own;
    Object.assign(schema, { description, ...schema }, { anyOf: [values, none] });
    return;
  }
  delete schema.anyOf;
  // What is said of the whole stands above what its plain type says of itself.
  Object.assign(schema, { ...own, ...schema }, { type: [own.type, 'null'] });
};

/**
 * A tuple as a list of that length, whose entries are each any of its kinds: `prefixItems` of JSON Schema 2020-12 is refused by tools that
 * read `items` alone. What stands at which place is said in its description.
 */
const withPlainTuple = (schema: Schema): void => {
  const { prefixItems, items: _, ...own } = schema as Schema & { prefixItems?: Schema[] };
  if (prefixItems === undefined) return;
  const [first, ...others] = prefixItems;
  const isAlike = others.every(({ type }) => type !== undefined && type === first?.type);
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, own, {
    items: isAlike ? { type: first?.type, format: first?.format } : { anyOf: prefixItems },
    minItems: prefixItems.length,
    maxItems: prefixItems.length,
  });
};

/**
 * JSON Schema (2020-12) of an answer or a request; schemas with an id are put into `named` and referred to. Fields may be
 * added to answers within a version, so their objects stay open; those of requests are as closed as their schema says; tuples are exactly as long as they are. zod's own conversion is used because
 * the one of the router makes a component nullable where one of its uses is.
 */
export const schemaOf = (
  wire: z.ZodType,
  named: Record<string, Schema>,
  use: 'answer' | 'request' = 'answer',
): Schema => {
  const {
    $schema: _,
    $defs,
    ...own
  } = z.toJSONSchema(wire, {
    target: 'draft-2020-12',
    unrepresentable: 'throw',
    io: use === 'answer' ? 'output' : 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const isClosed = jsonSchema.additionalProperties === false;
      if (use === 'answer' && zodSchema._zod.def.type === 'object' && isClosed)
        delete jsonSchema.additionalProperties;
      if (zodSchema._zod.def.type === 'record') delete jsonSchema.propertyNames;
      withoutNoise(jsonSchema as Schema);
      withPlainNull(jsonSchema as Schema);
      withPlainTuple(jsonSchema as Schema);
    },
  });
  const moved = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', `"${COMPONENTS}`));
  for (const [id, schema] of Object.entries($defs ?? {})) {
    const { id: __, ...body } = schema as Schema;
    named[id] = moved(body);
  }
  return moved(own as Schema);
};

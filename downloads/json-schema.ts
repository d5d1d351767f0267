import * as z from 'zod';

/** JSON Schema 2020-12 as far as our records use it. */
export type JsonSchema = { [keyword: string]: unknown };

/** Which dataset a file was made from, see headOf. */
const Head = z.object({
  name: z.literal('kihonho'),
  schema_version: z.string(),
  dataset_version: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'SHA-256 of the corpus the build makes, as in every API answer. Not the hash of this file: that is in manifest.json.',
    ),
  up_to_date_as_of: z.iso.date(),
  not_current_law: z.string(),
  licences: z.array(z.object({ name: z.string(), path: z.string(), title: z.string() })),
});

/** zod writes the range of safe integers, which says nothing of the value. */
const plainIntegers = ({ jsonSchema }: { jsonSchema: JsonSchema }): void => {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
};

const convert = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', override: plainIntegers }) as JsonSchema;

/** zod repeats `id` of its registry as a keyword that JSON Schema does not know. */
const withoutId = (schema: JsonSchema): JsonSchema => {
  const { id: _, ...rest } = schema;
  return rest;
};

/**
 * JSON Schema (2020-12) of one kind of record. `$id` is relative: files are found beside each other wherever they are
 * served. Throws where a schema has something JSON Schema cannot say.
 */
export const schemaOf = (name: string, schema: z.ZodType, description: string): JsonSchema => {
  const { $schema, $defs, ...rest } = convert(schema) as {
    $schema: string;
    $defs?: Record<string, JsonSchema>;
  } & JsonSchema;
  const defs = Object.entries($defs ?? {}).map(([key, def]) => [key, withoutId(def)]);
  return {
    $schema,
    $id: `${name}.schema.json`,
    title: name,
    ...withoutId(rest),
    description: rest.description ?? description,
    ...(defs.length > 0 ? { $defs: Object.fromEntries(defs) } : {}),
  };
};

/** JSON Schema of corpus.json: the dataset it is, and one array per kind of record, each with the schema of its kind. */
export const corpusSchema = (names: readonly string[]): JsonSchema => {
  const properties = Object.fromEntries(
    names.map((name) => [
      name.replaceAll('-', '_'),
      { type: 'array', minItems: 1, items: { $ref: `${name}.schema.json` } },
    ]),
  );
  const { $schema, ...head } = convert(Head);
  return {
    $schema,
    $id: 'corpus.schema.json',
    title: 'corpus',
    description: 'All records but findings; the same records as in the JSON Lines files.',
    type: 'object',
    properties: { dataset: head, ...properties },
    required: ['dataset', ...Object.keys(properties)],
    additionalProperties: false,
  };
};

import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import * as z from 'zod';

const memoOf = <A, R>(make: (given: A) => R) => {
  let made: { value: R } | undefined;
  return (given: A): R => {
    made ??= { value: make(given) };
    return made.value;
  };
};

/** A schema below what makes it optional. */
const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;

/** Plain decimal notation: what a number is in a text. */
const NUMBER = /^-?\d{1,9}$/;

/** Words for yes and no as programs write them: Python's are capitalised. */
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** Longest text that is read as a list: a hundred ids are half of it. No list is longer, and each part that is wrong is told. */
const LIST_TEXT = 8000;

/** A list in a text: JSON, or words with commas between them as REST has them. */
const listed = (text: string): unknown[] => {
  if (text.length > LIST_TEXT) return [text];
  if (text.trimStart().startsWith('[')) {
    try {
      const read: unknown = JSON.parse(text);
      if (Array.isArray(read)) return read;
    } catch {
      // No JSON: words that begin with a bracket, of which the schema says what is wrong.
    }
  }
  return text.split(',').map((part) => part.trim());
};

/** A value as a model sends it, in the form that the schema asks for; as it is where it cannot be read so. */
const asAsked = (schema: z.ZodType, value: unknown): unknown => {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) {
    const values =
      typeof value === 'string' ? listed(value) : typeof value === 'number' ? [value] : value;
    return Array.isArray(values)
      ? values.map((one) => asAsked(inner.element as z.ZodType, one))
      : values;
  }
  const { type } = inner.def;
  if (type === 'number' && typeof value === 'string' && NUMBER.test(value)) return Number(value);
  if ((type === 'string' || type === 'enum') && typeof value === 'number') return String(value);
  if (type === 'boolean' && typeof value === 'string')
    return TRUTH.get(value.toLowerCase()) ?? value;
  return value;
};

/** What models send for an argument that they do not give. Of an empty list nothing would be found. */
const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.every((one) => one === ''));

/**
 * Arguments as models send them, in the form that the schema asks for: null, or nothing at all, for one that need not be given; a
 * number for a text of digits and the reverse; true for "true" and "True"; a list written in one text, and one value where a list
 * is asked.
 */
const tidied = (shape: z.ZodRawShape, given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const entries = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const schema = Object.hasOwn(shape, name) ? (shape[name] as z.ZodType) : undefined;
    if (!schema) return [[name, value]];
    const asked = asAsked(schema, value);
    return isNothing(asked) && schema.safeParse(undefined).success ? [] : [[name, asked]];
  });
  return Object.fromEntries(entries);
};

/** What says nothing to a model: the dialect, which is that of the protocol, and what is said in words and checked all the same. */
const UNSAID: readonly string[] = ['$schema', 'pattern', 'minLength', 'minItems', 'maxItems'];

/** A JSON Schema without what says nothing to a model. */
const inShort = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(inShort);
  if (typeof schema !== 'object' || schema === null) return schema;
  const said = Object.entries(schema).filter(([key]) => !UNSAID.includes(key));
  return Object.fromEntries(said.map(([key, value]) => [key, inShort(value)]));
};

/** An argument described in a word, without example or default: one of a deprecated tool, or one that is described elsewhere. */
export const described = <S extends z.ZodType>(schema: S, description: string): S =>
  schema.meta({ description, examples: undefined, default: undefined }) as S;

/**
 * A schema of arguments that takes them as models send them, and whose JSON Schema is written once: a stateless server is made
 * anew for every request and would write them all again. The SDK asks for one dialect only, so the first answer fits every
 * later question.
 */
export const advertised = <S extends z.ZodObject>(
  schema: S,
): StandardSchemaWithJSON<z.input<S>, z.output<S>> => {
  const standard = schema['~standard'] as StandardSchemaWithJSON<
    z.input<S>,
    z.output<S>
  >['~standard'];
  const { input, output } = standard.jsonSchema;
  return {
    '~standard': {
      ...standard,
      validate: (given) => standard.validate(tidied(schema.shape, given)),
      jsonSchema: {
        input: memoOf((given) => inShort(input(given)) as ReturnType<typeof input>),
        output: memoOf(output),
      },
    },
  };
};

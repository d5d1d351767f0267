import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import * as z from 'zod';

const memoOf = <A, R>(make: (given: A) => R) => {
  let made: { value: R } | undefined;
  return (given: A): R => {
    made ??= { value: make(given) };
    return made.value;
  };
};

/** The type of a property in a JSON Schema, below what makes it optional. */
const kindOf = (schema: z.ZodType): string =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? kindOf(schema.unwrap() as z.ZodType)
    : schema.def.type;

/** Plain decimal notation: what a number is in a text. */
const NUMBER = /^-?\d{1,9}$/;

/**
 * Arguments as models send them, in the form that the schema asks for: null, or nothing at all, for one that need not be given; a
 * number for a text of digits and the reverse; true for "true"; one text where a list of texts is asked.
 */
const tidied = (shape: z.ZodRawShape, given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const entries = Object.entries(given).flatMap(([name, value]): [string, unknown][] => {
    const schema = Object.hasOwn(shape, name) ? (shape[name] as z.ZodType) : undefined;
    if (!schema) return [[name, value]];
    const kind = kindOf(schema);
    if ((value === null || value === '') && schema.safeParse(undefined).success) return [];
    if (kind === 'number' && typeof value === 'string' && NUMBER.test(value))
      return [[name, Number(value)]];
    if ((kind === 'string' || kind === 'enum') && typeof value === 'number')
      return [[name, String(value)]];
    if (kind === 'boolean' && (value === 'true' || value === 'false'))
      return [[name, value === 'true']];
    if (kind === 'array' && typeof value === 'string') return [[name, [value]]];
    return [[name, value]];
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

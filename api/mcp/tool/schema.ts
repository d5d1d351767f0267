import type { StandardSchemaWithJSON } from '@modelcontextprotocol/server';
import type { z } from 'zod';

const memoOf = <A, R>(make: (given: A) => R) => {
  let made: { value: R } | undefined;
  return (given: A): R => {
    made ??= { value: make(given) };
    return made.value;
  };
};

/**
 * A zod schema whose JSON Schema is written once: a stateless server is made anew for every request and would write
 * them all again. The SDK asks for one dialect only, so the first answer fits every later question.
 */
export const advertised = <S extends z.ZodType>(
  schema: S,
): StandardSchemaWithJSON<z.input<S>, z.output<S>> => {
  const standard = schema['~standard'] as StandardSchemaWithJSON<
    z.input<S>,
    z.output<S>
  >['~standard'];
  const { input, output } = standard.jsonSchema;
  return {
    '~standard': { ...standard, jsonSchema: { input: memoOf(input), output: memoOf(output) } },
  };
};

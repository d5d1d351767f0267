import * as z from 'zod';

/** The {@link wholeSentence} that makes a rule, beside words quoted of it. */
export const Sentence = z
  .string()
  .nullable()
  .describe(
    'The whole sentence of the words that make the rule, verbatim; null: no words are held, or it is too long, get_provision has it.',
  );

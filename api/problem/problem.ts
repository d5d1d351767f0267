import * as z from 'zod';
import { field } from '../../content/model/schema/field.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';

/** Codes of errors and their HTTP status (RFC 9110). */
export const PROBLEMS = {
  INVALID_PARAMETER: { status: 400, title: 'A parameter is missing, unknown or malformed' },
  NOT_FOUND: { status: 404, title: 'There is no such resource' },
  OUT_OF_SCOPE: { status: 404, title: 'It is known, and its text is not held' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'The method is not allowed here' },
  NOT_ACCEPTABLE: { status: 406, title: 'The type asked for is not given here' },
  AMBIGUOUS: { status: 409, title: 'It may mean several things' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The body is too long' },
  URI_TOO_LONG: { status: 414, title: 'The address is too long' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'A body of this type is not read here' },
  OUTSIDE_COVERAGE: { status: 422, title: 'The date lies outside the coverage' },
  INTERNAL: { status: 500, title: 'Something broke on our side' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Body of every error: Problem Details for HTTP APIs, RFC 9457. */
export const ProblemDetails = memo(() =>
  z
    .object({
      type: z.string().describe('URI reference that names the kind of problem.'),
      title: z.string().describe('The kind of problem, in English.'),
      status: z.int().describe('HTTP status of the answer.'),
      code: z
        .enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]])
        .describe('What to program against.'),
      detail: z.string().describe('What was wrong, and where.'),
      hint: z.string().describe('What to do.'),
      instance: z
        .string()
        .optional()
        .describe(
          'With INTERNAL: reference of this one failure (RFC 9457 §3.1.5, a urn:uuid). Report it, and it can be found in the log.',
        ),
      did_you_mean: z
        .array(z.string())
        .optional()
        .describe('Ids or values that come near what was asked.'),
      errors: z
        .array(
          z.object({
            parameter: z.string().describe('Name of the parameter.'),
            detail: z.string().describe('What is wrong with it.'),
          }),
        )
        .optional()
        .describe('One entry per parameter that is wrong.'),
      choices: z
        .array(
          z.object({
            instrument: field.instrument(),
            version: z
              .string()
              .describe('Version of the instrument: its first day; the first ones by their year.'),
            eid: z.string().nullable().describe('Null: it has none of that number.'),
            citation: z.string().describe('As this site writes it.'),
            heading: field.heading(),
            api: z
              .string()
              .nullable()
              .describe('Address in the API, relative to the origin; null where there is none.'),
          }),
        )
        .optional()
        .describe('With AMBIGUOUS: what may be meant.'),
      law: z
        .object({
          title: field.lawTitle(),
          number: z.string().nullable().describe('Law number; null where not known.'),
          egov_law_id: field.lawId(),
          look: z.string().describe('Where it can be read.'),
        })
        .optional()
        .describe('With OUT_OF_SCOPE: the law, as far as the corpus knows it.'),
    })
    .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' }),
);

type Extras = Pick<
  Infer<typeof ProblemDetails>,
  'instance' | 'did_you_mean' | 'errors' | 'choices' | 'law'
>;

/** Thrown anywhere below a handler; becomes the answer. `detail` and `hint` are full English sentences. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly hint: string;
  readonly extras: Extras;
  constructor(code: ProblemCode, detail: string, hint: string, extras: Extras = {}) {
    super(detail);
    this.code = code;
    this.hint = hint;
    this.extras = extras;
  }
}

/** The JSON body of a problem. */
export const problemBody = (problem: ApiProblem): Infer<typeof ProblemDetails> => {
  const { status, title } = PROBLEMS[problem.code];
  return {
    type: `/api/#${problem.code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    hint: problem.hint,
    ...problem.extras,
  };
};

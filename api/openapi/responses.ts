import { MAX_URL } from '../resource/errors.ts';
import type { Header, Operation, ResponseObject, Schema } from './document.ts';

const text = (description: string, required: boolean, schema: Schema = {}): Header => ({
  description,
  required,
  schema: { type: 'string', ...schema },
});

/** Headers that answers carry; those of security and CORS on every one. */
export const HEADERS: Record<string, Header> = {
  'Access-Control-Allow-Origin': text('Anyone may read it from anywhere.', true, { const: '*' }),
  Allow: text('Methods the resource has (RFC 9110 §10.2.1).', true, { examples: ['GET, HEAD'] }),
  'Cache-Control': text('How long the answer may be kept (RFC 9111); errors are not kept.', true),
  'Content-Disposition': text('Name for saving it as a file (RFC 6266).', false),
  'Content-Language': text('Language of the texts (RFC 9110 §8.5).', false, { examples: ['ja'] }),
  ETag: text('Strong validator, made from the bytes (RFC 9110 §8.8.3).', true, {
    pattern: '^(W/)?"[^"]+"$',
  }),
  Link: text(
    'The page of the same record, other forms, pages of a list, the licence (RFC 8288).',
    false,
  ),
  Vary: text('Headers of the request that chose among forms (RFC 9110 §12.5.5).', false),
};

const headers = (...names: string[]): Record<string, Header> =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Headers of an answer that is no error. */
const ANSWER = headers(
  'Access-Control-Allow-Origin',
  'Cache-Control',
  'Content-Disposition',
  'Content-Language',
  'ETag',
  'Link',
  'Vary',
);

/** The same for a POST: what it answers is not stored, and a validator would name nothing (RFC 9110 §9.3.3). */
const POSTED = headers('Access-Control-Allow-Origin', 'Cache-Control', 'Content-Language');

const problem = (description: string, ...extra: string[]): ResponseObject => ({
  description,
  headers: headers('Access-Control-Allow-Origin', 'Cache-Control', 'Content-Language', ...extra),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** Answers that mean the same everywhere; the names stand in `components.responses`. */
export const RESPONSES: Record<string, { name: string; response: ResponseObject }> = {
  '304': {
    name: 'NotModified',
    response: {
      description: 'The client has these bytes already (`If-None-Match`).',
      headers: ANSWER,
    },
  },
  '400': {
    name: 'InvalidParameter',
    response: problem('`INVALID_PARAMETER`: a parameter is missing, unknown or malformed.'),
  },
  '404': {
    name: 'NotFound',
    response: problem(
      '`NOT_FOUND`: there is no such record, or `dataset` is not the one served. `OUT_OF_SCOPE`: it is known, and its text is not held.',
    ),
  },
  '405': {
    name: 'MethodNotAllowed',
    response: problem(
      '`METHOD_NOT_ALLOWED`: asked with a method the resource does not have.',
      'Allow',
    ),
  },
  '406': {
    name: 'NotAcceptable',
    response: problem('`NOT_ACCEPTABLE`: `Accept` allows none of the media types there are.'),
  },
  '409': {
    name: 'Ambiguous',
    response: problem('`AMBIGUOUS`: it may mean several things; `choices` lists them.'),
  },
  '413': {
    name: 'PayloadTooLarge',
    response: problem('`PAYLOAD_TOO_LARGE`: the body is larger than what is read.'),
  },
  '414': {
    name: 'UriTooLong',
    response: problem(`\`URI_TOO_LONG\`: the address has more than ${MAX_URL} characters.`),
  },
  '415': {
    name: 'UnsupportedMediaType',
    response: problem('`UNSUPPORTED_MEDIA_TYPE`: the body is of a media type that is not read.'),
  },
  '422': {
    name: 'OutsideCoverage',
    response: problem('`OUTSIDE_COVERAGE`: the day lies before the coverage.'),
  },
  '500': {
    name: 'Internal',
    response: problem('`INTERNAL`: something broke on our side; nothing of our insides is said.'),
  },
};

/** Whether an operation can give a status at all: what it cannot give is not documented. */
const canGive = (status: string, { operationId, parameters = [], requestBody }: Operation) => {
  const takes = (asked: string) => parameters.some(({ name }) => name === asked);
  // A record or list, whose errors are documented once for all; other routes say themselves what they give.
  const isRecord = takes('dataset');
  switch (status) {
    case '409':
      return !isRecord || operationId.startsWith('resolveCitation');
    case '413':
      return requestBody !== undefined || takes('queries');
    case '422':
      return !isRecord || takes('as_of');
    default:
      return true;
  }
};

/** Statuses every operation can give, whatever it does. */
const ALWAYS = ['405', '414', '500'];

/** Whether a response is the plain problem that `components.responses` says once for all. */
const isPlain = (status: string, { content }: ResponseObject): boolean =>
  Number(status) >= 300 &&
  Object.keys(content ?? {}).every((type) => type === 'application/problem+json');

/** The answers of an operation: those it can give, with their headers. */
export const responsesOf = (operation: Operation): Record<string, ResponseObject> => {
  const own = Object.entries(operation.responses).filter(([status]) => canGive(status, operation));
  const always = ALWAYS.map((status) => [status, { description: '' }] as const);
  return Object.fromEntries(
    [...own, ...always.filter(([status]) => !(status in operation.responses))]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([status, response]) => {
        const shared = RESPONSES[status];
        return [
          status,
          shared && isPlain(status, response)
            ? ({ $ref: `#/components/responses/${shared.name}` } as ResponseObject)
            : { ...response, headers: operation.requestBody ? POSTED : ANSWER },
        ];
      }),
  );
};

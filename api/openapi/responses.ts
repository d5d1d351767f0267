import type { Definition, OtherStatus } from '../resource/define.ts';
import { MAX_URL } from '../resource/errors.ts';
import type { Header, ResponseObject, Schema } from './document.ts';

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
export const RESPONSES: Record<OtherStatus, { name: string; response: ResponseObject }> = {
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

/** A second media type, in which the same is sent or given as text; nothing where there is none. */
export const asText = (type: string | undefined): Record<string, { schema: Schema }> =>
  type === undefined ? {} : { [type]: { schema: { type: 'string' } } };

/** The answers of an operation as its definition declares them, with their headers; `schema` is that of the 200. */
export const responsesOf = (
  { answer, others, body }: Definition,
  schema: Schema,
): Record<string, ResponseObject> => ({
  '200': {
    description: answer.description,
    content: { [answer.type]: { schema }, ...asText(answer.asText) },
    headers: body ? POSTED : ANSWER,
  },
  ...Object.fromEntries(
    others.map((status) => [status, { $ref: `#/components/responses/${RESPONSES[status].name}` }]),
  ),
});

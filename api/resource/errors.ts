import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { beginning } from '../../content/model/text/given-text.ts';
import { preflightHeaders } from '../http/headers.ts';
import { logFault } from '../http/log.ts';
import { ApiProblem, type ProblemCode } from '../problem/problem.ts';
import { respondProblem } from './respond.ts';

/** Longest address answered, in characters: the 4,000 of a text to verify, nine each when percent-encoded, and room. */
export const MAX_URL = 40_000;

/** Longest part of an address that an error repeats: more than any resource has. */
const SHOWN = 500;

type ZodIssue = ZodError['issues'][number];

const describe = (issue: ZodIssue): { parameter: string; detail: string }[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        parameter: beginning(key, SHOWN),
        detail: 'is no parameter of this resource',
      }))
    : [{ parameter: issue.path.join('.') || '(query)', detail: issue.message }];

/** Answer to parameters that do not fit: one entry per fault, all at once. */
export const refuseParameters = (error: ZodError): Response => {
  const errors = error.issues.flatMap(describe);
  const said = errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join('; ');
  return respondProblem(
    new ApiProblem(
      'INVALID_PARAMETER',
      `${said}.`,
      `See ${API_ROOT}/openapi.json for the parameters.`,
      {
        errors,
      },
    ),
  );
};

/** The problem where no route fits. A final slash is said to be the reason where it is one. */
export const noResource = (path: string): ApiProblem =>
  path.endsWith('/') && path !== '/'
    ? new ApiProblem(
        'NOT_FOUND',
        `${beginning(path, SHOWN)} ends in a slash; addresses of the API do not.`,
        'Leave the final slash out.',
      )
    : new ApiProblem(
        'NOT_FOUND',
        `${beginning(path, SHOWN)} is no resource of this API.`,
        `Ask ${API_ROOT} for the resources.`,
      );

/** Answer to a method the resource does not have, with `Allow` (RFC 9110 §15.5.6). */
export const wrongMethod = (c: Context, allowed: string[]): Response =>
  respondProblem(
    new ApiProblem(
      'METHOD_NOT_ALLOWED',
      `${beginning(c.req.method, SHOWN)} is not allowed on ${beginning(c.req.path, SHOWN)}.`,
      `The API is read-only: use ${allowed.join(' or ')}.`,
    ),
    { Allow: allowed.join(', ') },
  );

/** Longest path of them, before anything is looked for at it: the ids of four records, nine characters for each one. */
const MAX_PATH = 4_000;

/** Refuses addresses that no resource can need. */
export const uriTooLong: MiddlewareHandler = async (c, next) => {
  const { length } = c.req.url;
  if (length > MAX_URL)
    return respondProblem(
      new ApiProblem(
        'URI_TOO_LONG',
        `The address has ${length} characters; at most ${MAX_URL} are read.`,
        'Shorten the query.',
      ),
    );
  const question = c.req.url.indexOf('?');
  if ((question < 0 ? length : question) > MAX_PATH)
    return respondProblem(
      new ApiProblem(
        'URI_TOO_LONG',
        `The address has more than ${MAX_PATH} characters before its query.`,
        `Ask ${API_ROOT} for the resources.`,
      ),
    );
  await next();
  return undefined;
};

/** Answers OPTIONS anywhere: what a browser asks before a request that is not simple (Fetch standard). */
export const preflight =
  (methodsOf: (path: string) => readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: preflightHeaders(methodsOf(c.req.path)) });
    await next();
    return undefined;
  };

/** What the framework throws by status (RFC 9110 §15.5); other faults of a request are INVALID_PARAMETER. */
const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'PAYLOAD_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Turns anything thrown into a problem. What is unexpected is logged under a reference that the problem carries, and says nothing of
 * our insides. */
export const toProblem = (error: unknown): ApiProblem => {
  if (error instanceof ApiProblem) return error;
  if (error instanceof HTTPException && error.status < 500)
    return new ApiProblem(
      CODE_OF_STATUS[error.status] ?? 'INVALID_PARAMETER',
      error.message || 'The request is malformed.',
      `See ${API_ROOT}/openapi.json for what is read.`,
    );
  return new ApiProblem(
    'INTERNAL',
    'The answer could not be made.',
    'Try again; if it stays, report the address you asked and the value of instance.',
    { instance: `urn:uuid:${logFault(error)}` },
  );
};

import type { MiddlewareHandler } from 'hono';
import { beginning } from '../../content/model/text/given-text.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { ApiProblem } from '../problem/problem.ts';

const decodes = (encoded: string): boolean => {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
};

const malformed = (where: string, part: string): ApiProblem =>
  new ApiProblem(
    'INVALID_PARAMETER',
    `${where}: "${beginning(part, SHOWN)}" is not percent-encoded UTF-8.`,
    'Encode the UTF-8 bytes of every character as %XX, a percent sign itself as %25.',
    { errors: [{ parameter: where, detail: 'is not percent-encoded UTF-8' }] },
  );

/** More parameters than any resource takes: what is beyond is not looked at. */
const MAX_PARAMETERS = 50;

/** Longest name of a parameter that an error repeats. */
const SHOWN = 100;

/** Throws INVALID_PARAMETER where a query, or a form that is written like one, has more parameters than are read. */
export const boundParameters = (query: string, where: '(query)' | '(body)'): void => {
  // Split no further than is of interest.
  if (query.split('&', MAX_PARAMETERS + 1).length <= MAX_PARAMETERS) return;
  const detail = `has more than ${MAX_PARAMETERS} parameters`;
  throw new ApiProblem(
    'INVALID_PARAMETER',
    `${where}: ${detail}.`,
    'Give every parameter once; no resource takes as many.',
    { errors: [{ parameter: where, detail }] },
  );
};

/** A parameter that says where a link was followed, or only makes an address new: it asks for nothing, however it is written. */
const isNoQuestion = (part: string): boolean => /^(?:utm_[^=]*|_)(?:=|$)/.test(part);

/** The parameters of a query that ask for something, as they are written. */
const askingParts = (query: string): string[] =>
  query.split('&').filter((part) => part !== '' && !isNoQuestion(part));

/**
 * Refuses addresses that would be read as something else than was meant: broken percent-encoding (RFC 3986 §2.1), bytes
 * that are no UTF-8, a parameter without a name, and one given twice, of which only one would be read.
 */
export const strictAddress: MiddlewareHandler = async (c, next) => {
  const [address = ''] = c.req.url.split('#');
  const question = address.indexOf('?');
  const path = question < 0 ? address : address.slice(0, question);
  if (!decodes(path)) throw malformed('(path)', new URL(path).pathname);
  const query = question < 0 ? '' : address.slice(question + 1);
  boundParameters(query, '(query)');
  const parts = askingParts(query);
  for (const part of parts)
    if (!decodes(part)) {
      const [name = ''] = part.split('=');
      throw malformed(decodes(name) ? beginning(name, SHOWN) : '(query)', part);
    }
  const names = [...new URLSearchParams(parts.join('&')).keys()];
  if (names.includes(''))
    throw new ApiProblem(
      'INVALID_PARAMETER',
      '(query): has a parameter without a name.',
      'Write name=value.',
      { errors: [{ parameter: '(query)', detail: 'has a parameter without a name' }] },
    );
  const repeated = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(
    (name) => beginning(name, SHOWN),
  );
  if (repeated.length > 0)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      `${repeated.join(', ')}: given more than once.`,
      'Give every parameter once.',
      { errors: repeated.map((parameter) => ({ parameter, detail: 'is given more than once' })) },
    );
  await next();
};

const recoded = (encoded: string): string =>
  encodeURIComponent(decodeURIComponent(encoded)).replaceAll("'", '%27');

/** A parameter with its `=`; before the value a space may be written as +. */
const recodedParameter = (part: string): string => {
  const plain = part.replaceAll('+', '%20');
  const equals = plain.indexOf('=');
  return equals < 0
    ? `${recoded(plain)}=`
    : `${recoded(plain.slice(0, equals))}=${recoded(plain.slice(equals + 1))}`;
};

/**
 * The one spelling of an address, of a path with its query that {@link strictAddress} let through: percent-encoded as
 * `encodeURIComponent` does (RFC 3986 §6.2.2), without empty parts of the query and `utm_*` and `_`. The order of parameters stays.
 */
export const canonicalAddress = (address: string): string => {
  const [asked = ''] = address.split('#', 1);
  const question = asked.indexOf('?');
  const path = (question < 0 ? asked : asked.slice(0, question)).split('/').map(recoded).join('/');
  const query = (question < 0 ? [] : askingParts(asked.slice(question + 1))).map(recodedParameter);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
};

/** Answers from the dataset that `dataset=` names, or not at all. What is no version is left to the route to refuse. */
export const pinnedTo =
  (dataset: Dataset): MiddlewareHandler =>
  async (c, next) => {
    const asked = c.req.query('dataset');
    if (asked !== undefined && /^[0-9a-f]{64}$/.test(asked)) {
      const served = await dataset.version();
      if (asked !== served)
        throw new ApiProblem(
          'NOT_FOUND',
          `The dataset ${asked} is not served here; the one served is ${served}.`,
          'Leave the parameter dataset out for the dataset served, or look for the other one in /downloads.',
        );
    }
    await next();
  };

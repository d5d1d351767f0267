import type { MiddlewareHandler } from 'hono';
import type { Dataset } from './dataset.ts';
import { ApiProblem } from './problem.ts';

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
    `${where}: "${part.slice(0, 100)}" is not percent-encoded UTF-8.`,
    'Encode the UTF-8 bytes of every character as %XX, a percent sign itself as %25.',
    { errors: [{ parameter: where, detail: 'is not percent-encoded UTF-8' }] },
  );

/**
 * Refuses addresses that would be read as something else than was meant: broken percent-encoding (RFC 3986 §2.1), bytes
 * that are no UTF-8, and a parameter given twice, of which only one would be read.
 */
export const strictAddress: MiddlewareHandler = async (c, next) => {
  const [address = ''] = c.req.url.split('#');
  const question = address.indexOf('?');
  const path = question < 0 ? address : address.slice(0, question);
  if (!decodes(path)) throw malformed('(path)', new URL(path).pathname);
  const parts = question < 0 ? [] : address.slice(question + 1).split('&');
  for (const part of parts)
    if (!decodes(part))
      throw malformed(
        decodes(part.split('=')[0] ?? '') ? (part.split('=')[0] ?? '') : '(query)',
        part,
      );
  const names = [...new URLSearchParams(parts.join('&')).keys()];
  const repeated = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  if (repeated.length > 0)
    throw new ApiProblem(
      'INVALID_PARAMETER',
      `${repeated.join(', ')}: given more than once.`,
      'Give every parameter once.',
      { errors: repeated.map((parameter) => ({ parameter, detail: 'is given more than once' })) },
    );
  await next();
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

import { readFileSync } from 'node:fs';
import { getHttpOperationsFromSpec } from '@stoplight/prism-cli/dist/operations.js';
import { createInstance } from '@stoplight/prism-http';
import { operationsOf } from '../../../api/openapi/document.ts';
import { partsInPlace } from '../../../api/openapi/shared-parts.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { questionsFor } from '../../../test/support/contract/questions.ts';
import { startServer } from '../../../test/support/server.ts';

const DOCUMENT = new URL('../../../dist/openapi.json', import.meta.url);
/** Statuses of questions that are put as the document says: the others are wrong on purpose, and Prism rightly says so. */
const RIGHT = [200, 404, 409, 422];

const silent = { trace() {}, debug() {}, info() {}, success() {}, warn() {}, error() {} };
const logger = { ...silent, child: () => logger };

/** A request as Prism takes it. */
const inputOf = (url, { method = 'GET', headers = {}, body } = {}) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const given = Object.fromEntries(new Headers(headers));
  const isForm = body instanceof URLSearchParams;
  return {
    method: method.toLowerCase(),
    url: {
      path: pathname.slice(API_ROOT.length) || '/',
      query: Object.fromEntries(searchParams),
    },
    headers: isForm ? { ...given, 'content-type': 'application/x-www-form-urlencoded' } : given,
    body: isForm ? String(body) : body === undefined ? undefined : JSON.parse(body),
  };
};

const saidOf = (result) =>
  result._tag === 'Left'
    ? [result.left.message]
    : Object.entries(result.right.validations).flatMap(([side, found]) =>
        found.map(({ message }) => `${side}: ${message}`),
      );

/** Prism as a proxy before the built server: every operation is asked its example and what is not there, and each answer is judged. */
export const prism = async () => {
  const server = await startServer();
  try {
    const operations = await getHttpOperationsFromSpec(DOCUMENT.pathname);
    const proxy = createInstance(
      {
        ...{ isProxy: true, upstream: new URL(API_ROOT.slice(1), server.url) },
        ...{ validateRequest: true, validateResponse: true, checkSecurity: false },
        ...{ errors: false, isHttps: false, mock: { dynamic: false } },
      },
      { logger },
    );
    const questions = operationsOf(partsInPlace(JSON.parse(readFileSync(DOCUMENT, 'utf8'))))
      .flatMap(questionsFor)
      .filter(({ status }) => RIGHT.includes(status));
    const complaints = [];
    for (const { url, init } of questions) {
      const result = await proxy.request(inputOf(url, init), operations)();
      complaints.push(...saidOf(result).map((said) => `${url}: ${said}`));
    }
    return [{ what: 'Prism: requests and answers judged', asked: questions.length, complaints }];
  } finally {
    await server.stop();
  }
};

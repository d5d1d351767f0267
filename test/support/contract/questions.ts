import { exampleRequestOf } from '../../../api/openapi/parameter-examples.ts';
import { MAX_BODY } from '../../../api/problem/body.ts';
import { initOf } from '../../../api/resource/example-requests.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { contract, type Place } from './contract.ts';

export type Question = { status: number; url: string; init?: RequestInit };

/** Questions that only one operation can be asked, or that its parameters do not show. */
const tooMany = encodeURIComponent(
  JSON.stringify(
    Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`q${i}`, { query: 'x' }])),
  ),
);

const SPECIAL: Record<string, Record<number, string>> = {
  getReconcile: { 400: '/reconcile?queries=%7B', 413: `/reconcile?queries=${tooMany}` },
  previewEntity: { 400: '/reconcile/preview', 404: '/reconcile/preview?id=nobody' },
  proposeProperties: { 400: '/reconcile/extend/propose?limit=many' },
  suggestEntity: { 400: '/reconcile/suggest/entity' },
  suggestProperty: { 400: '/reconcile/suggest/property' },
  suggestType: { 400: '/reconcile/suggest/type' },
  resolveCitation: { 409: '/resolve?citation=規則5条2項' },
  resolveCitationJson: { 409: '/resolve.json?citation=規則5条2項' },
};

const withParameter = (path: string, parameter: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${parameter}`;

/** The example with another day: before the coverage. */
const beforeCoverage = (path: string): string => {
  const [asked = '', search = ''] = path.split('?');
  const query = new URLSearchParams(search);
  query.delete('version');
  query.set('as_of', '2015-02-09');
  return `${asked}?${query}`;
};

/** An Accept that no resource here can meet. */
const NOTHING_WE_HAVE = 'image/png';

/** A body that is malformed, too large, or of a type that is not read. */
const wrongBodies = (url: string, init: RequestInit): Question[] => {
  const bodyOf = (text: string): RequestInit =>
    init.body instanceof URLSearchParams
      ? { ...init, body: new URLSearchParams({ queries: text }) }
      : { ...init, body: text };
  const plain = { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/x-nothing' } };
  return [
    { status: 400, url, init: bodyOf('{') },
    { status: 413, url, init: bodyOf('a'.repeat(MAX_BODY + 1)) },
    { status: 415, url, init: plain },
  ];
};

/**
 * One question for each documented status of an operation: the example of its own, and that question asked wrongly.
 * Statuses it does not know how to provoke are left out; the test names them.
 */
export const questionsFor = ({ path, method, operation }: Place): Question[] => {
  const example = exampleRequestOf(contract.paths, path, method);
  if (example === undefined) throw new Error(`${operation.operationId} has no example request`);
  // The base answers at both addresses; its own is the one without the slash.
  const asked = `${API_ROOT}${example.path === '/' ? '' : example.path}`;
  const documented = new Set(Object.keys(operation.responses).map(Number));
  const init = initOf(method, example);
  const other = method === 'get' ? 'PUT' : 'DELETE';
  const all: Question[] = [
    { status: 200, url: asked, init },
    { status: 404, url: withParameter(asked, `dataset=${'0'.repeat(64)}`), init },
    { status: 405, url: asked, init: { method: other } },
    {
      status: 406,
      url: asked,
      init: { ...init, headers: { ...init.headers, Accept: NOTHING_WE_HAVE } },
    },
    { status: 414, url: withParameter(asked, `q=${'a'.repeat(50_000)}`), init },
    { status: 422, url: beforeCoverage(asked), init },
  ];
  // Clients of the reconciliation protocol send parameters of their own; elsewhere an unknown one is refused.
  if (!operation.tags?.includes('Reconciliation'))
    all.push({ status: 400, url: withParameter(asked, 'nonsense=1'), init });
  if (method === 'post') all.push(...wrongBodies(asked, init));
  const special = Object.entries(SPECIAL[operation.operationId] ?? {}).map(([status, url]) => ({
    status: Number(status),
    url: `${API_ROOT}${url}`,
  }));
  return [...all, ...special].filter(({ status }) => documented.has(status));
};

/** A request whose headers cannot be read: something breaks on our side, whatever was asked. */
export const breakingRequest = (url: string, init: RequestInit = {}): Request => {
  const request = new Request(new URL(url, 'http://localhost'), init);
  const headers = new Proxy(request.headers, {
    get: () => () => {
      throw new Error('the headers cannot be read');
    },
  });
  return new Proxy(request, {
    get: (target, name) => {
      const value = name === 'headers' ? headers : Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
};

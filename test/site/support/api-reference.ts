import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../../api/app.ts';
import { type Document, operationsOf } from '../../../api/openapi/document.ts';
import { makeDocument } from '../../../api/openapi/openapi.ts';
import { partsInPlace } from '../../../api/openapi/shared-parts.ts';
import { builtPages } from '../../support/built-pages.ts';
import { projectRoot } from '../../support/paths.ts';
import { decode } from './html-text.ts';

/** A code box of a page: its caption and its text. */
export type Box = { caption: string; code: string };

/** An operation as a page shows it. */
export type Shown = { id: string; page: string; html: string; boxes: Box[] };

export const apiPages = builtPages().filter(({ path }) => path.startsWith('/api/'));

export const boxesOf = (html: string): Box[] =>
  [
    ...html.matchAll(
      /<span class="caption">([^<]*)<\/span>.*?<pre[^>]*><code[^>]*>([^<]*)<\/code><\/pre>/gs,
    ),
  ].map(([, caption = '', code = '']) => ({ caption: decode(caption), code: decode(code) }));

/** The API over the corpus the pages were built from. */
export const app = createApp(
  JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8')),
  { openapi: makeDocument },
);
/** Its own description. */
export const document: Document = partsInPlace(
  await (await app.request('/api/v1/openapi.json')).json(),
);
export const operations = operationsOf(document);
/** HTML of a page of the reference; empty where there is none. */
export const pageAt = (path: string): string =>
  apiPages.find((page) => page.path === path)?.html ?? '';

/** The host that the built pages name. */
export const HOST = /curl --silent '(https?:\/\/[^/]+)/.exec(
  boxesOf(pageAt('/api/'))[0]?.code ?? '',
)?.[1] as string;

/** Every operation on any page, in order. */
export const shownOperations: readonly Shown[] = apiPages.flatMap(({ path, html }) =>
  html
    .split('data-operation="')
    .slice(1)
    .map((part) => ({
      id: part.slice(0, part.indexOf('"')),
      page: path,
      html: part,
      boxes: boxesOf(part),
    })),
);

/** A request read out of an example: where, how, and what is sent, in a form that can be compared. */
export type Asked = { address: string; query: string[][]; method: string; sent: unknown };

/** The body of a request as what it says: JSON, or the fields of a form; null where there is none. */
const sentBy = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  if (text === '') return null;
  return request.headers.get('content-type')?.startsWith('application/json')
    ? JSON.parse(text)
    : [...new URLSearchParams(text)];
};

export const askedBy = async (request: Request): Promise<Asked> => {
  const { origin, pathname, searchParams } = new URL(request.url);
  return {
    address: origin + pathname.replace(/\/$/, ''),
    query: [...searchParams],
    method: request.method,
    sent: await sentBy(request),
  };
};

/** Words of a POSIX shell command with single quotes and continued lines only; anything else throws. */
const wordsOf = (command: string): string[] => {
  const words: string[] = [];
  const rest = command
    .replaceAll(/\\\n/g, ' ')
    .replace(/\s*((?:'[^']*'|\\'|[^\s'"$`;|&<>\\])+)/g, (_, word: string) => {
      words.push(word.replace(/'([^']*)'|\\(')/g, (__, inner, quote) => inner ?? quote));
      return '';
    });
  if (rest.trim() !== '') throw new Error(`not understood: ${rest}`);
  return words;
};

/** The request that a curl command makes. */
export const requestOfCurl = (command: string): Request => {
  const [program, ...words] = wordsOf(command);
  if (program !== 'curl') throw new Error(`${program} is not curl`);
  const headers = new Headers();
  const fields: [string, string][] = [];
  const flags = new Set<string>();
  let url = '';
  let data: string | undefined;
  while (words.length > 0) {
    const word = words.shift() ?? '';
    if (word === '--header') {
      const [name = '', value = ''] = (words.shift() ?? '').split(': ');
      headers.set(name, value);
    } else if (word === '--data') data = words.shift();
    else if (word === '--data-urlencode') {
      const pair = words.shift() ?? '';
      fields.push([pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);
    } else if (word.startsWith('--')) flags.add(word);
    else url = word;
  }
  if (flags.has('--get')) return new Request(`${url}?${new URLSearchParams(fields)}`);
  const body = data ?? (fields.length > 0 ? new URLSearchParams(fields) : undefined);
  return new Request(url, body === undefined ? { headers } : { method: 'POST', headers, body });
};

/** The request that a Python example makes: its literals here are those of JSON. */
export const requestOfPython = (program: string): Request => {
  const literal = (pattern: RegExp) => {
    const found = pattern.exec(program)?.[1];
    return found === undefined ? null : JSON.parse(found);
  };
  const url = /(?:urlopen|Request)\(f?"([^"{]*)/.exec(program)?.[1] ?? '';
  const query = literal(/^query = urlencode\((.*)\)$/m);
  const form = literal(/^form = urlencode\((.*)\)\.encode\(\)$/m);
  const body = literal(/^body = json\.dumps\((.*)\)\.encode\(\)$/m);
  if (query) return new Request(url + new URLSearchParams(query));
  if (form) return new Request(url, { method: 'POST', body: new URLSearchParams(form) });
  if (!body) return new Request(url);
  const headers = literal(/^headers = (.*)$/m);
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
};

type Run = (fetch: typeof globalThis.fetch, console: { log: (said: unknown) => void }) => unknown;
const AsyncFunction = (async () => {}).constructor as new (...source: string[]) => Run;

/** Runs a TypeScript example (without types it is JavaScript): what it asks, and what it prints. */
export const runScript = async (
  program: string,
  answer: (request: Request) => Promise<Response>,
): Promise<{ request: Request; said: unknown }> => {
  const asked: Request[] = [];
  const said: unknown[] = [];
  await new AsyncFunction('fetch', 'console', program)(
    async (input, init) => {
      const request = new Request(input, init);
      asked.push(request.clone());
      return answer(request);
    },
    { log: (value) => said.push(value) },
  );
  const [request] = asked;
  if (!request || asked.length !== 1 || said.length !== 1)
    throw new Error(`asked ${asked.length} times and said ${said.length} things`);
  return { request, said: said[0] };
};

import type { ExampleRequest } from '../resource/example-requests.ts';
import type { Document, Example, Method } from './document.ts';
import { operationsOf } from './document.ts';
import { exampleRequestOf, plainPathOf } from './parameter-examples.ts';

/** Asks this very API; path below its root. */
export type Ask = (method: Method, request: ExampleRequest) => Promise<Response>;

/** Answers longer than this many characters are shown cut. */
const LONG = 2000;
const ENTRIES = 2;
const LINES = 12;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first entries of a list of records; anything else as it is. Chains and spans below are never cut. */
const firstEntries = (value: unknown, entries: number): unknown =>
  Array.isArray(value) && value.every(isRecord) ? value.slice(0, entries) : value;

const withEntries = (answer: Record<string, unknown>, entries: number): unknown => {
  const { data } = answer;
  const cut = isRecord(data)
    ? Object.fromEntries(
        Object.entries(data).map(([name, value]) => [name, firstEntries(value, entries)]),
      )
    : firstEntries(data, entries);
  return { ...answer, ...(data === undefined ? {} : { data: cut }) };
};

/** A long JSON answer with fewer entries: valid against its schema, and short enough to read; one entry in any case. */
export const cutAnswer = (answer: unknown): unknown => {
  if (!isRecord(answer)) return answer;
  const cut = withEntries(answer, ENTRIES);
  return JSON.stringify(cut).length <= LONG ? cut : withEntries(answer, 1);
};

/** The head of a long text in lines: the first of them, so many as fit, and a row below the head of a table in any case. */
const cutLines = (text: string): string[] => {
  const lines = text.split('\n').slice(0, LINES);
  let length = 0;
  return lines.filter((line, i) => {
    length += line.length + 1;
    return i < 2 || length <= LONG;
  });
};

const exampleOf = async (line: string, response: Response): Promise<Example> => {
  const text = await response.text();
  const json = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
  if (text.length <= LONG) return { summary: line, value: json ? JSON.parse(text) : text };
  if (json)
    return {
      summary: `${line} (lists cut)`,
      value: cutAnswer(JSON.parse(text)),
    };
  const lines = cutLines(text);
  return { summary: `${line} (first ${lines.length} lines)`, value: lines.join('\n') };
};

/** The document does not hold itself, and `.json` is what the address without it shows. */
export const isShownElsewhere = ({ paths }: Document, path: string): boolean =>
  path === '/openapi.json' ||
  (path.endsWith('.json') && plainPathOf(paths, path) === path.slice(0, -5));

/**
 * The document with one real answer per operation, asked of the API itself. An example request
 * that is not answered as documented is left out: a wrong example must not take the document down; the tests find it.
 */
export const withAnswerExamples = async (document: Document, ask: Ask): Promise<Document> => {
  const full = structuredClone(document);
  for (const { path, method, operation } of operationsOf(full)) {
    const request = exampleRequestOf(full.paths, path, method);
    if (request === undefined || isShownElsewhere(full, path)) continue;
    const response = await ask(method, request);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const content = operation.responses[response.status]?.content?.[type];
    if (response.status !== 200 || content === undefined) continue;
    content.examples = {
      real: await exampleOf(`${method.toUpperCase()} ${request.path}`, response),
    };
  }
  // The same answer at both addresses, said once.
  for (const { path, operation } of operationsOf(full)) {
    const answer = full.paths[plainPathOf(full.paths, path) ?? '']?.get?.responses['200'];
    if (isShownElsewhere(full, path) && answer) operation.responses['200'] = answer;
  }
  return full;
};

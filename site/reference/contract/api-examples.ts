import type { ExampleRequest } from '../../../api/resource/example-requests.ts';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { HOST } from './api-addresses.ts';

/** What comes back: the envelope, other JSON, or text. */
export type AnswerKind = 'envelope' | 'json' | 'text';

/** A request in three languages, each to be copied and run as it stands. */
export type Examples = { curl: string; typescript: string; python: string };

type Parts = { url: string; query: [string, string][]; request: ExampleRequest; kind: AnswerKind };

const partsOf = (request: ExampleRequest, kind: AnswerKind): Parts => {
  const [path = '', search = ''] = request.path.split('?');
  const query = search === '' ? [] : [...new URLSearchParams(search.replaceAll('+', '%2B'))];
  const base = `${HOST}${API_ROOT}${path === '/' ? '' : encodeURI(path)}`;
  // What needs no escape anywhere stays where people look for it: in the address.
  const isPlain = query.every(([, value]) => /^[\w.-]+$/.test(value));
  if (query.length === 0 || !isPlain) return { url: base, query, request, kind };
  return { url: `${base}?${new URLSearchParams(query)}`, query: [], request, kind };
};

/** A word of a POSIX shell, taken as it is. */
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

const curlOf = ({ url, query, request: { body, form } }: Parts): string => {
  const fields = Object.entries(form ?? {});
  const data = [...query, ...fields].map((pair) => `--data-urlencode ${quoted(pair.join('='))}`);
  const json =
    body === undefined
      ? []
      : ["--header 'Content-Type: application/json'", `--data ${quoted(JSON.stringify(body))}`];
  const options = query.length > 0 ? '--silent --get' : '--silent';
  return [`curl ${options} ${quoted(url)}`, ...data, ...json].join(' \\\n  ');
};

/** A string of JavaScript as the house writes them. */
const literal = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** Values of JSON as literals of JavaScript, on one line. */
const script = (value: unknown): string => {
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return `[${value.map(script).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${/^[a-z_]\w*$/i.test(name) ? name : literal(name)}: ${script(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
};

const TYPESCRIPT_ANSWER: Readonly<Record<AnswerKind, readonly string[]>> = {
  envelope: ['const { data } = await response.json();', 'console.log(data);'],
  json: ['console.log(await response.json());'],
  text: ['console.log(await response.text());'],
};

const typescriptOf = ({ url, query, request: { body, form }, kind }: Parts): string => {
  const post =
    form !== undefined
      ? `, {\n  method: 'POST',\n  body: new URLSearchParams(${script(form)}),\n}`
      : body !== undefined
        ? `, {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json' },\n  body: JSON.stringify(${script(body)}),\n}`
        : '';
  const asked =
    query.length === 0
      ? [`const response = await fetch(${literal(url)}${post});`]
      : [
          `const query = new URLSearchParams(${script(Object.fromEntries(query))});`,
          `const response = await fetch(\`${url}?\${query}\`);`,
        ];
  return [
    ...asked,
    'if (!response.ok) throw new Error(await response.text());',
    ...TYPESCRIPT_ANSWER[kind],
  ].join('\n');
};

/** Values of JSON as literals of Python, on one line. */
const python = (value: unknown): string => {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `"${name}": ${python(field)}`);
  return `{${fields.join(', ')}}`;
};

const PYTHON_ANSWER: Readonly<Record<AnswerKind, string>> = {
  envelope: 'print(json.load(answer)["data"])',
  json: 'print(json.load(answer))',
  text: 'print(answer.read().decode("utf-8"))',
};

const pythonOf = ({ url, query, request: { body, form }, kind }: Parts): string => {
  const isPost = body !== undefined || form !== undefined;
  const needsJson = kind !== 'text' || body !== undefined;
  const imports = [
    ...(needsJson ? ['import json'] : []),
    ...(query.length > 0 || form !== undefined ? ['from urllib.parse import urlencode'] : []),
    `from urllib.request import ${isPost ? 'Request, urlopen' : 'urlopen'}`,
    '',
  ];
  const address = query.length > 0 ? `f"${url}?{query}"` : `"${url}"`;
  const made =
    query.length > 0
      ? [`query = urlencode(${python(Object.fromEntries(query))})`]
      : form !== undefined
        ? [`form = urlencode(${python(form)}).encode()`, `request = Request(${address}, data=form)`]
        : body !== undefined
          ? [
              `body = json.dumps(${python(body)}).encode()`,
              'headers = {"Content-Type": "application/json"}',
              `request = Request(${address}, data=body, headers=headers)`,
            ]
          : [];
  return [
    ...imports,
    ...made,
    `with urlopen(${isPost ? 'request' : address}) as answer:`,
    `    ${PYTHON_ANSWER[kind]}`,
  ].join('\n');
};

/** The examples of a request whose answer is of a kind. A POST is told by its body or form. */
export const examplesOf = (request: ExampleRequest, kind: AnswerKind): Examples => {
  const parts = partsOf(request, kind);
  return { curl: curlOf(parts), typescript: typescriptOf(parts), python: pythonOf(parts) };
};

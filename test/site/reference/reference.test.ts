import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { exampleRequestOf, plainPathOf } from '../../../api/openapi/parameter-examples.ts';
import { PROBLEMS } from '../../../api/problem/problem.ts';
import { type ExampleRequest, initOf } from '../../../api/resource/example-requests.ts';
import {
  PARAMETER_WORDS,
  parameterWords,
} from '../../../site/reference/contract/api-parameter-words.ts';
import {
  FORM_WORDS,
  OPERATION_WORDS,
  TAG_WORDS,
} from '../../../site/reference/contract/api-words.ts';
import {
  apiPages,
  app,
  askedBy,
  document,
  HOST,
  operations,
  pageAt,
  requestOfCurl,
  requestOfPython,
  runScript,
  shownOperations,
} from '../support/api-reference.ts';
import { attributeValues, textOf } from '../support/html-text.ts';

const exampleOf = (id: string): { method: string; request: ExampleRequest } => {
  const found = operations.find(({ operation }) => operation.operationId === id);
  const request = found && exampleRequestOf(document.paths, found.path, found.method);
  if (!found || !request) throw new Error(`${id} has no example`);
  return { method: found.method, request };
};

/** The example request itself, made as the API's own tests make it. */
const requestFor = (id: string): Request => {
  const { method, request } = exampleOf(id);
  return new Request(`${HOST}/api/v1${encodeURI(request.path)}`, initOf(method, request));
};

test('every operation of the document stands on the page of its tag, once', () => {
  const expected = operations.map(
    ({ operation }) =>
      `/api/${operation.tags[0]?.toLowerCase().replaceAll(' ', '-')}/ ${operation.operationId}`,
  );
  expect(shownOperations.map(({ page, id }) => `${page} ${id}`).sort()).toEqual(expected.sort());
});

test('every operation has curl, TypeScript and Python, and all three ask its example', async () => {
  for (const { id, boxes } of shownOperations) {
    const [curl, typescript, python] = boxes;
    expect([id, curl?.caption, typescript?.caption, python?.caption]).toEqual([
      id,
      'curl',
      'TypeScript',
      'Python',
    ]);
    const expected = await askedBy(requestFor(id));
    expect([id, await askedBy(requestOfCurl(curl?.code ?? ''))]).toEqual([id, expected]);
    expect([id, await askedBy(requestOfPython(python?.code ?? ''))]).toEqual([id, expected]);
    const { request } = await runScript(typescript?.code ?? '', async (r) => app.request(r));
    expect([id, await askedBy(request)]).toEqual([id, expected]);
  }
});

test('the TypeScript examples print what the API answers', async () => {
  for (const { id, boxes } of shownOperations) {
    const answer = await app.request(requestFor(id));
    const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
    const told = isJson ? await answer.json() : await answer.text();
    const { said } = await runScript(boxes[1]?.code ?? '', async (r) => app.request(r));
    expect([id, said]).toEqual([id, isJson && 'data' in told && 'meta' in told ? told.data : told]);
  }
});

test('the answers shown are those the API gives; what is left out is said', async () => {
  let whole = 0;
  let cut = 0;
  for (const { id, html, boxes } of shownOperations) {
    const box = boxes[3];
    // `.json` gives what the address without it gives, and says so.
    if (id.endsWith('Json') && !box) continue;
    const answer = await app.request(requestFor(id));
    const text = await answer.text();
    const isJson = /[/+]json\b/.test(answer.headers.get('content-type') ?? '');
    const lines = (isJson ? JSON.stringify(JSON.parse(text), null, 2) : text)
      .trimEnd()
      .split(/\r?\n/);
    const shown = (box?.code ?? '').split('\n');
    expect([id, shown]).toEqual([id, lines.slice(0, shown.length)]);
    const left = lines.length - shown.length;
    expect([id, /data-cut="(\d+)"/.exec(html)?.[1]]).toEqual([id, String(left)]);
    expect([id, html.includes(`この後の${left}行は省いた`)]).toEqual([id, left > 0]);
    if (left > 0) cut += 1;
    else whole += 1;
  }
  expect([whole > 5, cut > 20]).toEqual([true, true]);
});

test('what an example looks like in each language', () => {
  const boxes = (id: string) => shownOperations.find((shown) => shown.id === id)?.boxes ?? [];
  expect(boxes('search')[0]?.code).toBe(
    [
      `curl --silent --get '${HOST}/api/v1/search' \\`,
      "  --data-urlencode 'q=監査' \\",
      "  --data-urlencode 'limit=3'",
    ].join('\n'),
  );
  expect(boxes('getEntityFinding')[1]?.code).toBe(
    [
      `const response = await fetch('${HOST}/api/v1/entities/bank-of-japan/obligations/request-for-cooperation');`,
      'if (!response.ok) throw new Error(await response.text());',
      'const { data } = await response.json();',
      'console.log(data);',
    ].join('\n'),
  );
  expect(boxes('postReconcileExtend')[2]?.code).toBe(
    [
      'import json',
      'from urllib.request import Request, urlopen',
      '',
      'body = json.dumps({"ids": ["bank-of-japan"], "properties": [{"id": "corporate_number"}]}).encode()',
      'headers = {"Content-Type": "application/json"}',
      `request = Request("${HOST}/api/v1/reconcile/extend", data=body, headers=headers)`,
      'with urlopen(request) as answer:',
      '    print(json.load(answer))',
    ].join('\n'),
  );
  expect(boxes('listEntitiesCsv')[2]?.code).toBe(
    [
      'from urllib.parse import urlencode',
      'from urllib.request import urlopen',
      '',
      'query = urlencode({"q": "年金機構"})',
      `with urlopen(f"${HOST}/api/v1/entities.csv?{query}") as answer:`,
      '    print(answer.read().decode("utf-8"))',
    ].join('\n'),
  );
});

test('every operation, form, tag and parameter has Japanese words, and no words are left over', () => {
  const isForm = (path: string) => plainPathOf(document.paths, path) !== undefined;
  const plain = operations.filter(({ path }) => !isForm(path));
  const suffixes = operations
    .filter(({ path }) => isForm(path))
    .map(({ path }) => path.slice(plainPathOf(document.paths, path)?.length));
  const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
  expect(sorted(Object.keys(OPERATION_WORDS))).toEqual(
    sorted(plain.map(({ operation }) => operation.operationId)),
  );
  expect(sorted(Object.keys(FORM_WORDS))).toEqual(sorted(suffixes));
  expect(sorted(Object.keys(TAG_WORDS))).toEqual(sorted(document.tags.map(({ name }) => name)));
  const parameters = operations.flatMap(({ operation }) =>
    (operation.parameters ?? []).map(({ name }) => [operation.operationId, name] as const),
  );
  expect(parameters.filter(([id, name]) => !parameterWords(id, name))).toEqual([]);
  const used = new Set(parameters.flatMap(([id, name]) => [name, `${id}.${name}`]));
  expect(Object.keys(PARAMETER_WORDS).filter((key) => !used.has(key))).toEqual([]);
});

test('every parameter of an operation stands in its table; a form shows those it has beside them', () => {
  for (const { id, html } of shownOperations) {
    const { path = '', operation } =
      operations.find((one) => one.operation.operationId === id) ?? {};
    const plain = document.paths[plainPathOf(document.paths, path) ?? '']?.get;
    const known = new Set(plain?.parameters?.map(({ name }) => name));
    const expected = (operation?.parameters ?? [])
      .map(({ name }) => name)
      .filter((name) => !known.has(name));
    const table = /<table class="parameters">.*?<\/table>/s.exec(html)?.[0] ?? '';
    const named = [...table.matchAll(/<th scope="row"><code[^>]*>([^<]*)/g)].map(
      ([, name]) => name,
    );
    expect([id, named]).toEqual([id, expected]);
  }
});

test('a problem points to the row that explains it', () => {
  const html = pageAt('/api/');
  const ids = attributeValues(html, 'id');
  const text = textOf(html);
  for (const [code, { title }] of Object.entries(PROBLEMS)) {
    expect(ids).toContain(code.toLowerCase().replaceAll('_', '-'));
    expect(text).toContain(title);
  }
});

test('the overview names every operation and links to it', () => {
  const links = attributeValues(pageAt('/api/'), 'href');
  const missing = shownOperations.filter(({ id, page }) => {
    const isPlain = id in OPERATION_WORDS;
    return isPlain && !links.includes(`${page}#${id}`);
  });
  expect(missing).toEqual([]);
});

test('no page is heavy', () => {
  const heavy = apiPages
    .map(({ path, html }) => [path, gzipSync(html).length] as const)
    .filter(([, bytes]) => bytes > 60_000);
  expect(apiPages.length).toBe(document.tags.length + 7);
  expect(heavy).toEqual([]);
});

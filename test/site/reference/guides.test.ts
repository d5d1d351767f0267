import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rulesThatReach } from '../../../client/example.mts';
import { projectRoot } from '../../support/paths.ts';
import { app, boxesOf, HOST, pageAt, requestOfCurl } from '../support/api-reference.ts';

/** Addresses of the API in the code boxes of a page; a cell stands for an id. */
const addressesIn = (path: string): string[] =>
  boxesOf(pageAt(path))
    .map(({ code }) => code.replaceAll('"&A2&"', 'bank-of-japan'))
    .flatMap((code) => [...code.matchAll(/https?:\/\/[^/\s"'`]+\/api\/v1[^\s"'`]*/g)])
    .map(([address]) => address)
    .filter((address) => address.startsWith(HOST));

test.each([
  ['/api/', 3],
  ['/api/guides/spreadsheet/', 6],
  ['/api/guides/openrefine/', 1],
  ['/api/guides/typescript/', 3],
])('every address on %s is answered', async (path, least) => {
  const addresses = addressesIn(path);
  expect(addresses.length).toBeGreaterThanOrEqual(least);
  const answers = await Promise.all(addresses.map((address) => app.request(encodeURI(address))));
  expect(answers.map(({ status }, index) => [addresses[index], status])).toEqual(
    addresses.map((address) => [address, 200]),
  );
});

test('the page of the guides leads to each of them, and the reference to it', () => {
  const guides = ['spreadsheet', 'openrefine', 'mcp', 'typescript'].map(
    (name) => `/api/guides/${name}/`,
  );
  const listed = /<ul class="guides">[\s\S]*?<\/ul>/.exec(pageAt('/api/guides/'))?.[0] ?? '';
  expect([...listed.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(guides);
  for (const path of ['/api/', ...guides]) expect(pageAt(path)).toContain('href="/api/guides/"');
});

test('the formulas read tables, and Power Query asks for the one it says', async () => {
  const path = '/api/guides/spreadsheet/';
  const formulas = boxesOf(pageAt(path)).filter(({ code }) => code.startsWith('=IMPORTDATA('));
  expect(formulas.length).toBe(5);
  for (const address of addressesIn(path)) {
    const answer = await app.request(encodeURI(address));
    expect([address, answer.headers.get('content-type')]).toEqual([
      address,
      'text/csv; charset=utf-8; header=present',
    ]);
  }
  const { code = '' } =
    boxesOf(pageAt(path)).find(({ caption }) => caption === 'Power Query M') ?? {};
  const [, relative, name, value] =
    /RelativePath = "([^"]*)",\s*Query = \[(\w+) = "(\w+)"\]/.exec(code) ?? [];
  const answer = await app.request(`${HOST}/${relative}?${name}=${value}`);
  expect([answer.status, (await answer.text()).split(',')[0]]).toEqual([200, 'subject_kind']);
});

test('the guide of the agents shows the tools that the server has, and a message that it answers', async () => {
  const html = pageAt('/api/guides/mcp/');
  const { code = '' } = boxesOf(html).find(({ caption }) => caption === 'curl') ?? {};
  const answer = await app.request(requestOfCurl(code));
  expect(answer.status).toBe(200);
  const { result } = (await answer.json()) as { result: { tools: { name: string }[] } };
  const shown = [...html.matchAll(/<h3 id="(\w+)">/g)].map(([, name]) => name);
  expect(shown).toEqual(result.tools.map(({ name }) => name));
  const named = [...html.matchAll(/<code class="one">(\w+)<\/code>/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !shown.includes(name))).toEqual([]);
  expect(html).not.toContain('undefined。');
  for (const { caption, code: json } of boxesOf(html).filter((box) => box.caption.includes('json')))
    expect([caption, JSON.stringify(JSON.parse(json)).includes(`${HOST}/api/mcp`)]).toEqual([
      caption,
      true,
    ]);
});

test('the example of the TypeScript guide is the file, and it runs', async () => {
  const boxes = boxesOf(pageAt('/api/guides/typescript/'));
  for (const name of ['client.mjs', 'client.d.mts', 'example.mts'])
    expect(`${boxes.find(({ caption }) => caption === name)?.code.trimEnd()}\n`).toBe(
      readFileSync(join(projectRoot, 'client', name), 'utf8'),
    );
  const ask = async (request: Request) => app.request(request);
  const reached = await rulesThatReach('http://localhost/api/v1', '日本銀行', '2016-10-21', ask);
  expect(reached).toContain('addressee power 資料の提出その他の協力の求め（法第32条第1項）');
  expect(
    await rulesThatReach('http://localhost/api/v1', '存在しない名前', '2016-10-21', ask),
  ).toEqual([]);
  await expect(
    rulesThatReach('http://localhost/api/v1', '日本銀行', '2010-01-01', ask),
  ).rejects.toThrow(/^OUTSIDE_COVERAGE: /);
});

import { expect, test } from 'vitest';
import { ask, askJson } from '../support/ask.ts';

test.each([
  ['年金機構', '日本年金機構'],
  ['第30条', '法第30条（事務の委託）'],
  ['法第三十条', '法第30条（事務の委託）'],
  ['法第25条第1項第2号', '法第25条第1項第2号（所掌事務等）'],
  ['別表', '別表（2016年改定案）'],
  ['特定重大事象', '特定重大事象'],
  ['監査の流れ', '監査の流れ'],
  ['原因究明調査', '重大事象の評価の流れ'],
])('%s finds %s first', async (query, title) => {
  const { data } = await askJson(`/search?q=${encodeURIComponent(query)}`);
  expect(data[0].title).toBe(title);
});

test('the page for browsers without JavaScript has the same hits, and escapes what was typed', async () => {
  const page = await ask(`/search.html?q=${encodeURIComponent('年金機構')}`);
  const body = await page.text();
  expect([
    page.status,
    page.headers.get('content-type'),
    page.headers.get('content-language'),
  ]).toEqual([200, 'text/html; charset=utf-8', 'ja']);
  const first = /<ol id="results">\s*<li>\s*<a href="([^"]+)">([^<]+)</.exec(body);
  expect([first?.[1], first?.[2]]).toEqual(['/entities/japan-pension-service/', '日本年金機構']);

  const hostile = await (await ask('/search.html?q=%22%3E%3Cscript%3E')).text();
  expect(hostile).not.toContain('<script>');
  expect(hostile).toContain('value="&quot;&gt;&lt;script&gt;"');
});

type Hit = { type: string; id: string; title: string; html: string; api: string };

const path = (query: Record<string, string>) => `/search?${new URLSearchParams(query)}`;

const pageOf = async (query: string): Promise<string> => (await ask(`/search.html${query}`)).text();

/** The links of the list of results: address and title. */
const results = (page: string) =>
  [...page.matchAll(/<li>\s*<a href="([^"]+)">([^<]+)</g)].map(([, html, title]) => [html, title]);

test('a hit says what it is and where it stands, for people and for programs', async () => {
  const { data, meta, links } = await askJson(path({ q: '日銀' }));
  expect([data.length, meta.total]).toEqual([1, 1]);
  const { snippet, ...hit } = data[0];
  expect(hit).toEqual({
    type: 'entity',
    id: 'bank-of-japan',
    title: '日本銀行',
    html: '/entities/bank-of-japan/',
    api: '/api/v1/entities/bank-of-japan',
  });
  expect(snippet).toContain('別表24番目');
  expect(links).toEqual({
    self: `/api/v1${path({ q: '日銀' })}`,
    html: `/search/?q=${encodeURIComponent('日銀')}`,
  });
});

test('hits come in pages of one order', async () => {
  const { data: whole, meta } = await askJson(path({ q: '監査', limit: '200' }));
  expect(whole).toHaveLength(meta.total);
  expect(meta.total).toBeGreaterThan(50);
  const first = await askJson(path({ q: '監査' }));
  expect(first.data).toEqual(whole.slice(0, 50));
  expect(first.links.next).toBe(`/api/v1${path({ q: '監査', limit: '50', offset: '50' })}`);
  const second = await askJson(path({ q: '監査', limit: '7', offset: '5' }));
  expect([second.data, second.meta.total]).toEqual([whole.slice(5, 12), meta.total]);
  // The page of the site shows all of them.
  expect(second.links.html).toBe(`/search/?q=${encodeURIComponent('監査')}`);
});

test('the addresses of hits of every kind do answer', async () => {
  const kinds = new Set<string>();
  for (const q of ['日銀', '監査', '指定法人', '厚生労働大臣', '基本法', '新旧対照表']) {
    const { data } = await askJson(path({ q, limit: '200' }));
    for (const { type, api, id } of data as Hit[]) {
      if (kinds.has(type)) continue;
      kinds.add(type);
      expect([type, id, (await ask(api)).status]).toEqual([type, id, 200]);
    }
  }
  expect([...kinds].sort()).toEqual([
    'class',
    'comparison',
    'discrepancy',
    'entity',
    'instrument',
    'list',
    'minister',
    'obligation',
    'procedure',
    'provision',
    'term',
    'topic',
  ]);
});

test.each([
  [{ q: '' }, 'q: expected something to look for.'],
  [{ q: 'a'.repeat(201) }, 'q: expected at most 200 characters.'],
  [{ q: 'a', limit: '0' }, 'limit: expected a whole number from 1 to 200.'],
  [{ q: 'a', offset: '10000' }, 'offset: expected a whole number from 0 to 9999.'],
])('%j is refused', async (query, detail) => {
  const response = await ask(path(query as unknown as Record<string, string>));
  const problem = await response.json();
  expect([response.status, problem.code, problem.detail]).toEqual([
    400,
    'INVALID_PARAMETER',
    detail,
  ]);
});

test('two hundred characters are looked for', async () => {
  expect((await askJson(path({ q: 'z'.repeat(200) }))).meta.total).toBe(0);
});

test('the page has the hits of the JSON in their order, fifty at most', async () => {
  const { data, meta } = await askJson(path({ q: '監査', limit: '50' }));
  const page = await pageOf(`?q=${encodeURIComponent('監査')}`);
  expect(results(page)).toEqual(data.map(({ html, title }: Hit) => [html, title]));
  expect(page).toContain(`<p>「監査」: ${meta.total}件（先頭の50件を示す）。`);
});

test('nothing asked for is an empty page that says so, with the form', async () => {
  for (const query of ['', '?q=']) {
    const page = await pageOf(query);
    expect(results(page)).toEqual([]);
    expect(page).toContain('<title>検索 | 基本法 Kihonho</title>');
    expect(page).toContain('<p>検索する言葉を入れてください。</p>');
    expect(page).toContain('maxlength="200" value=""');
  }
});

test('what was typed too long is cut as the field does, and looked for', async () => {
  const page = await pageOf(`?q=${'x'.repeat(199)}yz`);
  expect(page).toContain(`value="${'x'.repeat(199)}y"`);
  expect(page).toContain(`<title>「${'x'.repeat(199)}y」の検索結果 | 基本法 Kihonho</title>`);
  expect(page).toContain(
    `<p>「${'x'.repeat(199)}y」は見当たりません。別の書き方や、名前の一部でもさがせます。</p>`,
  );
});

test('the page leads on: home, to the main pages and to what the site shows', async () => {
  const page = await pageOf('?q=zzzz');
  const links = [...page.matchAll(/<a (?:class="home" )?href="([^"]+)">(.*?)<\/a>/g)];
  expect(links.map(([, href, label]) => [href, label])).toEqual([
    ['/', '基本法 <span lang="en">Kihonho</span>'],
    ['/entities/', '法人・機関'],
    ['/classes/', '団体の種類'],
    ['/obligations/', '義務・権限'],
    ['/procedures/', '手続'],
    ['/lists/', '別表・指定法人'],
    ['/instruments/', '条文・新旧対照'],
    ['/changes/', '改正'],
    ['/about/', 'このサイトが示すもの'],
    ['/which/', 'どの種類の団体に当たるか'],
  ]);
});

test('the page takes no other parameter', async () => {
  const response = await ask('/search.html?q=a&limit=2');
  expect([response.status, (await response.json()).errors]).toEqual([
    400,
    [{ parameter: 'limit', detail: 'is no parameter of this resource' }],
  ]);
});

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

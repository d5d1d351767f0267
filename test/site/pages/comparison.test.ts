import { expect, test } from 'vitest';
import { builtPages } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const pages = builtPages();
const htmlAt = (path: string): string => pages.find((page) => page.path === path)?.html ?? '';
const comparison = (id: string): string => htmlAt(`/instruments/${id}/comparison/`);
/** Text of one row of a table, by its anchor. */
const rowAt = (html: string, id: string): string => {
  const start = html.indexOf(`<tr id="${id}"`);
  return start < 0 ? '' : textOf(`<main>${html.slice(start, html.indexOf('</tr>', start))}`);
};

test('the Act and the three decisions have a 新旧対照表, and their pages lead to it', () => {
  const paths = pages.map(({ path }) => path).filter((path) => path.endsWith('/comparison/'));
  expect(paths.sort()).toEqual([
    '/instruments/audit-policy/comparison/',
    '/instruments/basic-act/comparison/',
    '/instruments/incident-evaluation-rules/comparison/',
    '/instruments/information-provision-rules/comparison/',
  ]);
  const leading = pages.filter(({ path, html }) => html.includes(`href="${path}comparison/"`));
  expect(leading.map(({ path }) => `${path}comparison/`).sort()).toEqual(paths);
});

test('unchanged words with another meaning say which term moved', () => {
  expect(rowAt(comparison('audit-policy'), 'sec_3__sub_2')).toContain(
    '文言は同じだが、「各機関」の意味が変わった（定義の中の「行政機関等」が変わったため）。',
  );
});

test('what is new, what is gone and what is not held say so', () => {
  const rules = comparison('information-provision-rules');
  expect(rowAt(rules, 'annex__row_8')).toMatch(
    /^別表（8番目）新設一部改定案［追加：.+］現行（新設）$/,
  );
  expect(rowAt(rules, 'before-annex__row_36')).toMatch(
    /^旧別表（36番目）削除一部改定案（削除）現行［削除：.+］$/,
  );
  expect(rowAt(comparison('basic-act'), 'art_29')).toBe(
    '第29条収録なし2016年（平成28年改正後・抄）組織等 文言は資料にないこれについて述べる説明資料: 概要4(6)2015年（平成28年改正前・条文なし）第29条 文言は資料にない',
  );
});

test('the replay is told once', () => {
  expect(textOf(comparison('audit-policy')).split('検算').slice(1)).toEqual([
    expect.stringMatching(
      /^: .*文言のある8行で確かめ、すべて合う。「（略）」か収録なしの9行は対象外。/,
    ),
  ]);
});

test('where the column of the table reads otherwise, both readings and the record stand in the row', () => {
  const row = rowAt(comparison('incident-evaluation-rules'), 'art_5__para_5');
  expect(row).toContain(
    '表の改定案の欄では「において」、改定案（溶け込み版）では「に」。食い違いの記録',
  );
});

test('every line of the source stands beside what was made of it', () => {
  const html = htmlAt('/coverage/source/');
  const text = textOf(html);
  expect(text).toContain('空でない475行');
  expect(text).toContain('文字の100.00%の行き先が分かっている');
  expect(text).not.toContain('行き先のない文字がある');
  expect(html.match(/<tr id="L\d+"/g)?.length).toBe(475);
  expect(html.length).toBeLessThan(500_000);
  const bare = html
    .match(/<tr id="L\d+"(?:(?!<\/tr>).)*<\/tr>/gs)
    ?.filter((row) => !/<li>/.test(row));
  expect(bare).toEqual([]);
  expect(rowAt(html, 'L238')).toBe('238一部改定案 現 行体裁: 欄の見出し');
  expect(rowAt(html, 'L239')).toContain('<p>サイバーセキュリティ戦略本部重大事象施策評価規則</p>');
  expect(htmlAt('/coverage/')).toContain('href="/coverage/source/"');
});

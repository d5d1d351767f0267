import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../../content/model/corpus/corpus.ts';
import { indexCorpus } from '../../../content/model/corpus/corpus-index.ts';
import { dayPages } from '../../../content/model/corpus/day-pages.ts';
import { builtPages } from '../../support/built-pages.ts';
import { projectRoot } from '../../support/paths.ts';
import { textOf } from '../support/html-text.ts';

const corpus: Corpus = JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'));
const pages = builtPages();
const textAt = (path: string): string =>
  textOf(pages.find((page) => page.path === path)?.html ?? '');
const under = (folder: string): string[] =>
  pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`/${folder}/`) && path !== `/${folder}/`);

const alternateOf = (html: string): string | null =>
  /<link rel="alternate" type="application\/json" href="([^"]*)"/.exec(html)?.[1] ?? null;

test('every page says in Japanese that it is not current law', () => {
  const silent = pages.filter(
    ({ path, html }) =>
      !html.includes(path === '/en/' ? '<html lang="en"' : '<html lang="ja"') ||
      !html.includes('現行法ではない。') ||
      !/<a href="\/about\/"/.test(html),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
});

const steps = dayPages(indexCorpus(corpus));

test('every body and every kind has a record, a list of what comes next, and with the matrix a page for each day on which a text begins', () => {
  const expected = (folder: string, ids: readonly string[]): string[] =>
    ids.flatMap((id) => [
      `/${folder}/${id}/`,
      `/${folder}/${id}/record/`,
      `/${folder}/${id}/next/`,
      ...steps.map(({ step }) => `/${folder}/${id}/${step}/`),
    ]);
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  for (const [folder, records] of [
    ['entities', corpus.entities],
    ['classes', corpus.classes],
  ] as const)
    expect(under(folder).sort()).toEqual(expected(folder, ids(records)).sort());
  expect(under('matrix').sort()).toEqual(
    [...steps.map(({ step }) => `/matrix/${step}/`), '/matrix/changes/'].sort(),
  );
});

test('every record page names its twin in the API', () => {
  const expected = (path: string): string => {
    const [, folder, id, view] = path.split('/');
    const record = `/api/v1/${folder}/${id}`;
    if (view === 'comparison') return `${record}/comparison`;
    if (view === 'next') return `${record}/next-steps`;
    if (folder === 'instruments') return view ? `${record}/versions/${view}` : record;
    const page = steps.find(({ step }) => step === view);
    return page ? `${record}/obligations?as_of=${page.day}` : record;
  };
  const folders = ['entities', 'classes', 'obligations', 'procedures', 'instruments', 'lists'];
  const records = folders.flatMap(under);
  expect(records.length).toBeGreaterThan(200);
  const twins = pages
    .filter(({ path }) => records.includes(path))
    .map(({ path, html }) => [path, alternateOf(html)]);
  expect(twins).toEqual(twins.map(([path]) => [path, expected(path as string)]));
});

test('every version of every instrument has an address of its own', () => {
  const versions = corpus.instruments.flatMap(({ id, versions: held }) =>
    held.map((version) => `/instruments/${id}/${version.id}/`),
  );
  const paths = new Set(under('instruments'));
  expect(versions.filter((path) => !paths.has(path))).toEqual([]);
});

test('a page of a day says its day, and leads to those of the other days', () => {
  const path = '/entities/japan-pension-service/2015-02-10/';
  const text = textAt(path);
  expect(text).toContain(
    '2015-02-10の状態。日本年金機構は、資料提供等規則の別表（48法人）の23番目に掲げられている。指定法人という類型は、この時点ではまだない。',
  );
  expect(text).toContain('2015-02-10と2015-05-25とで判定が変わるもの');
  const html = pages.find((page) => page.path === path)?.html ?? '';
  const linked = [...html.matchAll(/href="(\/entities\/japan-pension-service\/[^"#]*)"/g)].map(
    ([, href]) => href,
  );
  expect([...new Set(linked)].sort()).toEqual([
    '/entities/japan-pension-service/',
    path,
    '/entities/japan-pension-service/2015-05-25/',
    '/entities/japan-pension-service/2015-09-25/',
    '/entities/japan-pension-service/2016-01-25/',
  ]);
});

test('日本年金機構 improves or plans, and reports, under a decision and not under the law', () => {
  const text = textAt('/entities/japan-pension-service/');
  expect(text).toContain(
    '日本年金機構は、資料提供等規則の別表（52法人）の29番目に掲げられている。あわせて、指定法人（公的年金関係）でもある。二つは別々の指定である。',
  );
  expect(text).toContain('通知を受けた後の改善又は改善計画の策定');
  expect(text).toContain('「通知を受けた各機関は');
  expect(text).toContain('監査方針5(3)');
  expect(text).toContain(
    '所管府省庁を通じて（2016年の所管は未確認。2025年の法令では厚生労働大臣）',
  );
});

test('日本銀行 does nothing itself, and may be asked to cooperate by a power under Art. 32(1)', () => {
  const text = textAt('/entities/bank-of-japan/');
  expect(text).toContain(
    '日本銀行は、資料提供等規則の別表（52法人）の24番目に掲げられている。指定法人ではない。',
  );
  // Whether Art. 4 to 9 ask anything of it cannot be told: no "no" is printed.
  expect(text).toContain(
    '自ら行うこと0件あると資料から言えるものはない。資料からは判断できないもののうち1件は、これに当たり得る。',
  );
  expect(text).toMatch(
    /資料の提出その他の協力の求め *本部は、必要があると認めるときは、日本銀行の代表者に対して協力を求めることができる（2016年の条文に応じる義務の文言はない）。 *法律 権限（できる） *法第32条第1項/,
  );
});

test('values without a source are not printed', () => {
  expect(textAt('/entities/japan-pension-service/')).not.toContain('ねんきん機構');
  const ipa = textAt('/entities/ipa/');
  expect(ipa).not.toContain('Information-technology Promotion Agency');
  expect(ipa).not.toContain('じょうほうしょりすいしんきこう');
});

test('the day before the amendment is a page of its own', () => {
  const before = textAt(
    '/entities/pension-fund-association-for-local-government-officials/before/',
  );
  expect(before).toContain(
    '2016-10-20の状態。地方公務員共済組合連合会は、この時点の別表にも指定法人にもない。別表（2016年改定案）では9番目に掲げられている。',
  );
  expect(textAt('/entities/japan-pension-service/before/')).toContain(
    '日本年金機構は、資料提供等規則の別表（48法人）の23番目に掲げられている。指定法人という類型は、この時点ではまだない。',
  );
});

test('the two 別表 say how they differ', () => {
  expect(textAt('/lists/annex-2016/')).toContain('（48法人）との違い: 追加6、削除2、名称の変更4');
  expect(textAt('/lists/annex-2015/')).toContain('（52法人）との違い: 追加6、削除2、名称の変更4');
});

test('a provision stands on the page of its instrument under its eId, a stub says that it is one', () => {
  const act = pages.find(({ path }) => path === '/instruments/basic-act/')?.html ?? '';
  const at = (eid: string): string =>
    textOf(`<main${act.slice(act.indexOf(` id="${eid}"`)).slice(0, 2000)}`);
  expect(at('art_32__para_1')).toContain(
    '必要な資料の提出、意見の開陳、説明その他の協力を求めることができる。',
  );
  expect(at('art_24')).toContain('収録なし。');
});

import { expect, test } from 'vitest';
import { realIndex as index } from '../../content/support/real-index.ts';
import { builtPages } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const pages = builtPages();
const htmlAt = (path: string): string => {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`there is no page ${path}`);
  return page.html;
};

/** Steps of a flow page in the order of the document: number, label and the rule's address. */
const stepsOn = (path: string): (string | undefined)[][] =>
  htmlAt(path)
    .split('<li id="')
    .slice(1)
    .map((part) => [
      /<span class="number">(\d+)<\/span>/.exec(part)?.[1],
      /<span class="number">\d+<\/span>([^<]*)<\/h3>/.exec(part)?.[1],
      /href="\/obligations\/([a-z-]+)\/"/.exec(part)?.[1],
    ]);

test('監査 as a page: ten steps, in the order of the text, each with its rule', () => {
  expect(stepsOn('/procedures/audit/')).toEqual([
    ['1', '監査テーマを選ぶ', 'select-audit-themes'],
    ['2', '年度監査方針を策定する', 'annual-audit-policy'],
    ['3', '実施方法を双方で協議して決める', 'consult-on-audit-method'],
    ['4', '監査を実施する', 'conduct-audit'],
    ['5', '結果を通知する', 'notify-audit-results'],
    ['6', '改善を実施又は改善計画を策定する', 'improve-after-audit'],
    ['7', '改善結果又は改善計画を報告する', 'report-after-audit'],
    ['8', '年度の結果を取りまとめる', 'compile-audit-results'],
    ['9', '戦略本部に報告する', 'annual-audit-report'],
    ['10', '改善状況をフォローアップする', 'follow-up-past-audits'],
  ]);
});

test.each(index.corpus.procedures.map(({ id }) => id))(
  '%s: every rule of the record is on the page, in ordered lists that go on counting',
  (id) => {
    const procedure = index.corpus.procedures.find((candidate) => candidate.id === id);
    const html = htmlAt(`/procedures/${id}/`);
    const starts = [...html.matchAll(/<ol start="(\d+)"/g)].map(([, start]) => Number(start));
    const expected = procedure?.stages.map(
      (_, i) =>
        1 + procedure.stages.slice(0, i).reduce((total, { steps }) => total + steps.length, 0),
    );
    expect(starts).toEqual(expected);
    const rules = procedure?.stages.flatMap(({ steps }) =>
      steps.flatMap(({ obligation, parts }) => [obligation, ...parts]),
    );
    const left = procedure?.left_out.map(({ obligation }) => obligation);
    const missing = [...(rules ?? []), ...(left ?? [])].filter(
      (rule) => !html.includes(`href="/obligations/${rule}/"`),
    );
    expect(missing).toEqual([]);
  },
);

test('a step says who, whom, through whom, by what rank, on which condition, and what it was', () => {
  const html = htmlAt('/procedures/audit/');
  const step = textOf(
    `<main>${html.slice(html.indexOf('<li id="report-after-audit"')).split('</li><li id=')[0]}</main>`,
  );
  for (const words of [
    '国の行政機関・独立行政法人・指定法人',
    'サイバーセキュリティ戦略本部（所管府省庁を通じて）',
    '本部決定の規定',
    '監査方針5(3)',
    '条件「通知を受けた」',
    '6の後「改善計画を策定し、改善結果又は改善計画を戦略本部に報告する」',
    '所管府省庁を通じるのは、独立行政法人と指定法人の報告である。',
    '改正前: 文言が変わった。',
    '指定法人: 及ばない → 及ぶ（自ら行う）',
  ])
    expect(step.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''));
});

test('where the text orders nothing the page says so', () => {
  expect(textOf(htmlAt('/procedures/audit/'))).toContain('2との先後は、文に順序の規定はない。');
  expect(textOf(htmlAt('/procedures/cooperation/'))).toContain(
    '第1項の求めの後でなければ依頼できない、という文はない。',
  );
});

test('国の行政機関 is notified directly, corporations through their ministry', () => {
  const html = htmlAt('/procedures/audit/');
  const row = html
    .slice(html.indexOf('id="differences"'))
    .split('<tr>')
    .find((part) => part.includes('/obligations/notify-audit-results/'));
  const cells = [...(row ?? '').matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
    textOf(`<main>${cell}</main>`).replaceAll(' ', ''),
  );
  expect(cells).toEqual([
    '及ぶ（求めや通知の相手）直接',
    '及ぶ（求めや通知の相手）所管府省庁を通じて',
    '及ぶ（求めや通知の相手）所管府省庁を通じて',
  ]);
});

test('a flow page leads to its record for programs, its table, and the file of all', () => {
  const foot = htmlAt('/procedures/incident/').split('id="record-title"')[1] ?? '';
  for (const href of [
    '/api/v1/procedures/incident',
    '/api/v1/procedures/incident.csv?bom=true',
    '/downloads/jsonl/procedures.jsonl',
  ])
    expect(foot).toContain(`href="${href}"`);
  expect(htmlAt('/procedures/')).toContain('type="application/json" href="/api/v1/procedures"');
});

test('the index leads to every stage', () => {
  const html = htmlAt('/procedures/');
  const stages = index.corpus.procedures.flatMap(({ id, stages: all }) =>
    all.map((_, i) => `/procedures/${id}/#stage-${i + 1}`),
  );
  expect(stages).toHaveLength(21);
  expect(stages.filter((href) => !html.includes(`href="${href}"`))).toEqual([]);
});

test('the timeline: every day once, held and known, first those since the amendment, then those before it', () => {
  const html = htmlAt('/changes/');
  const list = html.slice(html.indexOf('class="days"'), html.indexOf('id="days"'));
  const days = [...list.matchAll(/<h3[^>]*>(?:<time[^>]*>)?([^<]*)/g)].map(([, day]) => day);
  expect(days).toEqual([
    '2016-10-21',
    '2018-09-25',
    '2019-04-01',
    '2020-04-01',
    '2021-09-01',
    '2025-06-01',
    '2025-07-01',
    '2026-10-01',
    '2012-10-01',
    '2013-03',
    '2014-08-18',
    '2014-11-12',
    '2014-12-24',
    '2015-01',
    '2015-01-09',
    '2015-02-10',
    '2015-05-25',
    '2015-09-25',
    '2016-01-25',
    '2016-03-29',
    '2016-04-01',
    '2016-10-12',
  ]);
  const text = textOf(html);
  expect(text).toMatch(/内閣サイバーセキュリティセンター → 国家サイバー統括室 *二次資料/);
  expect(text).toMatch(/平成28年法律第31号 *確度B（強い推論）/);
  expect(text).toMatch(/別表（2016年改定案）（52法人） *編集部の推定/);
  expect(text).toContain('ここにない改正がないとは言えない。');
});

test('the 別表 in numbers: 48 − 2 + 6 = 52, nine of them designated', () => {
  const text = textOf(htmlAt('/lists/annex-2016/'));
  expect(text).toContain('48 − 削除2 + 追加6 = 52');
  expect(text).toMatch(/名称の変更4、そのまま42 *。/);
  expect(text.replaceAll(' ', '')).toContain('52のうち9は、指定法人（2016年）にもある。');
  expect(text).toContain('2016年の所管は、どの法人についても未確認。');
  expect(text).toMatch(/名称に「株式会社」とある *29 *名称に「株式会社」とない *23/);
  expect(textOf(htmlAt('/lists/designated-2016/'))).toMatch(
    /公的年金関係 *8 *マイナンバー(関係)? *1/,
  );
});

test('corrections: where to report, and that there is none yet', () => {
  const text = textOf(htmlAt('/corrections/'));
  expect(text).toContain(
    'もとになったリポジトリ（「基本法 Kihonho」の名で公開されているもの）の課題欄にお書きください。',
  );
  const corrected = index.corpus.dataset_changes.filter(({ kind }) => kind === 'correction');
  expect(text.includes('まだありません。')).toBe(corrected.length === 0);
  for (const { title } of index.corpus.dataset_changes) expect(text).toContain(title);
  for (const feed of ['changes', 'corrections', 'discrepancies'])
    expect(htmlAt('/corrections/')).toContain(`href="/feeds/${feed}.xml"`);
});

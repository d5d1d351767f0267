import { expect, test } from 'vitest';
import { documentsOfText } from '../../../site/document-addresses.ts';
import { realIndex } from '../../content/support/real-index.ts';
import { builtPages } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
const RULES = '/instruments/incident-evaluation-rules/';
const page = (path: string): string => pages.get(path) ?? '';

/** One provision's part of a page, up to the next one. */
const partAt = (path: string, eid: string): string => {
  const html = page(path);
  const start = html.indexOf(` id="${eid}"`);
  expect(start, `${path} has no ${eid}`).toBeGreaterThan(0);
  const end = html.indexOf('<div class="provision', start);
  return html.slice(start - 5, end < 0 ? undefined : end);
};
const textAt = (path: string, eid: string): string => textOf(`<main>${partAt(path, eid)}`);

test('every provision of every version stands on its page once, with a permalink of its own', () => {
  const faults: string[] = [];
  let checked = 0;
  for (const { id, versions } of realIndex.corpus.instruments)
    for (const version of versions) {
      const path = versions.at(-1) === version ? `/instruments/${id}/` : `/instruments/${id}/2015/`;
      for (const p of realIndex.corpus.provisions) {
        if (p.instrument !== id || p.version !== version.id) continue;
        checked++;
        if (page(path).split(` id="${p.eid}"`).length !== 2) faults.push(`${path}#${p.eid}: id`);
        if (p.kind !== 'row' && !page(path).includes(`class="permalink" href="#${p.eid}"`))
          faults.push(`${path}#${p.eid}: permalink`);
      }
    }
  expect(checked).toBeGreaterThan(300);
  expect(faults).toEqual([]);
});

test('「当該行政機関等の長」 is read where it stands, as ours: both heads, the ministry’s, or open', () => {
  const readings = [...page(RULES).matchAll(/class="readings" id="reading-([^"]+)"/g)].map(
    ([, eid]) => eid,
  );
  expect(readings).toEqual([
    'art_3__para_2',
    'art_5__para_2',
    'art_5__para_3',
    'art_6',
    'art_7',
    'art_8',
    'art_8__item_1',
  ]);
  expect(textAt(RULES, 'art_6')).toContain(
    '編集部の説明「当該行政機関等の長」: 第4条の定義により、独立行政法人・指定法人の場合は、所管する行政機関の長と、その法人の長の双方と読む。',
  );
  for (const eid of ['art_3__para_2', 'art_8'])
    expect(textAt(RULES, eid)).toContain(
      '「当該行政機関等（…）の長」: この箇所の括弧書きにより、独立行政法人・指定法人の場合は、所管する行政機関の長と読む。法人の長は含まない。',
    );
  expect(textAt(RULES, 'art_8__item_1')).toContain('文言からは決まらない。');
  // Nothing of it before the amendment, whose rules know no such reading.
  expect(page(`${RULES}2015/`)).not.toContain('class="readings"');
});

test('a definition stands on the page of its text, and every use of a term leads to it there', () => {
  const uses = [...page(RULES).matchAll(/<a class="term[^"]*" href="#([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  );
  expect(uses.length).toBeGreaterThan(40);
  for (const id of new Set(uses)) expect(page(RULES)).toContain(`id="${id}"`);
  expect(textAt(RULES, 'term-incident-rules-2016-chief')).toContain('本部長');
});

test('what cites the same matter under its number of another version is told apart', () => {
  // 旧30条 is cited by the rules of 2015, 31条 by those of 2016.
  const text = textAt('/instruments/basic-act/', 'art_31__para_2');
  expect(text).toContain('参照元 2');
  expect(text).toContain(
    '重大事象施策評価規則第8条同じ事柄を、別の版の番号（旧法第30条第2項）で引くもの',
  );
  expect(text).toContain('旧重大事象施策評価規則第8条');
});

test('a law outside is named with its number, and that neither text nor id is held', () => {
  const text = textAt('/instruments/basic-act/', 'art_13');
  expect(text).toContain(
    '独立行政法人通則法（平成十一年法律第百三号）条文も法令IDも収録していない。',
  );
  const act = page('/instruments/basic-act/');
  expect(act).toMatch(
    /<a href="https:\/\/laws\.e-gov\.go\.jp\/law\/426AC1000000104" rel="external"[^>]*>/,
  );
  expect(textOf(act)).toContain('（外部サイト、法令ID 426AC1000000104）');
});

test('a rule that stands on a provision says whom it reaches, and never calls a power a duty', () => {
  const text = textAt('/instruments/basic-act/', 'art_32__para_1');
  expect(text).toMatch(
    /資料の提出その他の協力の求め（権限（できる）） *主体: サイバーセキュリティ戦略本部/,
  );
});

test('the head of the page names XML and text beside JSON, the foot cites in both languages', () => {
  const alternates = [
    ...page('/instruments/audit-policy/2015/').matchAll(
      /<link rel="alternate" type="([^"]+)" href="([^"]+)"/g,
    ),
  ].map(([, type, href]) => [type, href]);
  const base = '/api/v1/instruments/audit-policy/versions/2015';
  expect(alternates).toEqual([
    ['application/json', base],
    ['text/csv', `${base}.csv`],
    ['text/plain', `${base}.txt`],
    ['application/akn+xml', `${base}.xml`],
    ...documentsOfText('audit-policy', '2015').map(({ type, href }) => [type, href]),
    ['application/atom+xml', '/feeds/changes.xml'],
  ]);
  const text = textOf(page('/instruments/audit-policy/2015/'));
  expect(text).toMatch(
    /非公式の転写、Kihonho（データ版 [0-9a-f]{12}）、\/instruments\/audit-policy\/2015\//,
  );
  expect(text).toMatch(
    /Unofficial transcription, Kihonho \(dataset [0-9a-f]{12}\), \/instruments\/audit-policy\/2015\//,
  );
});

test('the foot of a version whose text is not held does not call it a copy', () => {
  const text = textOf(page('/instruments/basic-act/2015/'));
  expect(text).toMatch(/条文は収録していない、Kihonho（データ版 [0-9a-f]{12}）/);
  expect(text).toMatch(/Text not held, Kihonho \(dataset [0-9a-f]{12}\)/);
  expect(text).not.toMatch(/非公式の転写、|Unofficial transcription,/);
});

test('criteria, notes, headings and corporations of the overview stand as in the print', () => {
  const html = page('/instruments/overview-2016/');
  const places = [
    ...[' id="sec_2"', ' id="crit_1"', ' id="crit_4"', '>※自主的な対策', '>公的年金関係<'],
    ...[' id="sec_2__row_1"', ' id="sec_2__row_8"', '>マイナンバー関係<', ' id="sec_2__row_9"'],
    ...[' id="sec_3"', '>※[]内は', ' id="sec_3__sub_3"', '>※政府機関等の', ' id="sec_4"'],
  ].map((mark) => html.indexOf(mark));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import {
  lineText,
  ownText,
  printedTogether,
  wholeText,
} from '../../../../content/model/provisions/printed-lines.ts';
import { partsOf } from '../../../../content/model/provisions/provision-tree.ts';
import { MAX_QUOTATION, verifyQuotation } from '../../../../content/model/quotation/quotation.ts';
import type { VersionId } from '../../../../content/model/schema/common.ts';
import { realIndex } from '../../support/real-index.ts';

const { provisions } = realIndex.corpus;

const at = (instrument: string, eid: string, version: VersionId = '2016') =>
  realIndex.provision({ instrument, version, eid });

/** Beginnings of lines. */
const begins = (text: string | null) => text?.split('\n').map((line) => line.slice(0, 12));

test('an article whose words stand in its paragraphs and items has them, with their numbers', () => {
  expect(ownText(realIndex, at('basic-act', 'art_31'))).toBeNull();
  expect(begins(wholeText(realIndex, at('basic-act', 'art_31')))).toEqual([
    '関係行政機関の長は、本部',
    '2　前項に定めるもののほ',
  ]);
  expect(begins(wholeText(realIndex, at('basic-act', 'art_25')))).toEqual([
    '本部は、次に掲げる事務を',
    '一　サイバーセキュリティ',
    '二　国の行政機関、独立行',
    '三　国の行政機関、独立行',
    '四　前三号に掲げるものの',
  ]);
  expect(begins(wholeText(realIndex, at('audit-policy', 'sec_4')))).toEqual([
    '(1)　マネジメント監査',
    '「政府機関等の情報セキュ',
    'また、サイバーセキュリテ',
    'なお、上記の検証の一環と',
    '(2)　ペネトレーション',
    'インターネットに接続され',
    'なお、インターネットとの',
  ]);
});

test('a 別表 has its rows', () => {
  const rows = realIndex.lists.get('annex-2016')?.rows.map(({ name }) => name.text);
  expect(wholeText(realIndex, at('information-provision-rules', 'annex'))?.split('\n')).toEqual(
    rows,
  );
});

test('the overview has its own lines where they are printed: before, among and behind its parts, and over rows', () => {
  expect(wholeText(realIndex, at('overview-2016', 'sec_2'))?.split('\n')).toEqual([
    '特殊法人・認可法人は、その行う業務や保有する情報も様々であることから、当該法人におけるサイバーセキュリティが確保されない場合に生ずる国民生活又は経済活動に及ぼす影響を勘案して、サイバーセキュリティ戦略本部が指定。',
    '①から④の要件に該当するかを検討',
    '①　国の業務との一体性',
    '②　保有情報の機微性、業務の国民生活・経済活動へ与える影響',
    '③　法人の自主的な対策のみに委ねることの適切性',
    '④　NISCの知見・能力の活用可能性',
    '※自主的な対策に委ねた場合に必要対策が講じられず、重大かつ深刻な事象を発生させた、又は発生させるおそれがあること',
    '※(NISCが行ってきた)インターネット接続口にセンサーを設置した監視による実効性あるセキュリティ対策が図られること',
    '以下の法人を指定',
    '公的年金関係',
    '日本年金機構',
    '全国市町村職員共済組合連合会',
    '国家公務員共済組合連合会',
    '地方公務員共済組合連合会',
    '日本私立学校振興・共済事業団',
    '地方職員共済組合',
    '公立学校共済組合',
    '都職員共済組合',
    'マイナンバー関係',
    '地方公共団体情報システム機構',
  ]);
  const third = begins(wholeText(realIndex, at('overview-2016', 'sec_3'))) ?? [];
  expect([third.length, third[0], third[1], third.at(-2), third.at(-1)]).toEqual([
    18,
    '※[]内は基本法の関連規',
    'サイバーセキュリティ対策',
    '情報共有の対象となる特殊',
    '※政府機関等の情報セキュ',
  ]);
});

test('words left out as 略 stand where the version that holds them has them', () => {
  expect(begins(wholeText(realIndex, at('audit-policy', 'sec_5', '2015')))).toEqual([
    '(1)　本基本方針を踏ま',
    '(2)　(1)の年度ごと',
    'また、過年度の監査実施結',
    '(3)　個別の監査実施結',
    '個別の監査実施結果につい',
    'なお、重要な事項について',
    '通知を受けた各機関は、速',
    '(4)　監査実施結果の取',
    'サイバーセキュリティの特',
    '(5)　監査事務の処理',
    '以上の監査事務については',
  ]);
});

test('every provision that is no stub has words, and they are those of all its parts, in the order of the source', () => {
  for (const provision of provisions) {
    const all = [provision, ...partsOf(realIndex, provision)];
    // Words of other lines, which the print leaves out as 略, have no place among these.
    const blocks = all
      .flatMap((part) => (part.same_as === null ? part.text : []))
      .toSorted(
        ({ spans: [a] }, { spans: [b] }) =>
          (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0),
      )
      .map(({ text }) => text);
    const text = wholeText(realIndex, provision);
    const held = all.flatMap((part) => realIndex.textBlocks(part));
    expect([provision.eid, text === null]).toEqual([provision.eid, held.length === 0]);
    for (const block of held) expect(text).toContain(block.text);
    if (provision.status !== 'stub')
      expect([provision.eid, text]).not.toEqual([provision.eid, null]);
    let from = 0;
    for (const block of blocks) {
      const place = text?.indexOf(block, from) ?? -1;
      expect([provision.eid, block, place >= from]).toEqual([provision.eid, block, true]);
      from = place + block.length;
    }
    const numbers = all
      .slice(1)
      .flatMap(({ num, status }) => (num && status !== 'stub' ? num.text : []));
    for (const number of numbers)
      expect(`
${text}`).toContain(`
${number}　`);
  }
});

test('the whole words of every provision stand in the corpus', () => {
  for (const provision of provisions) {
    const text = wholeText(realIndex, provision);
    if (
      text === null ||
      text.length > MAX_QUOTATION ||
      partsOf(realIndex, provision).some((p) => p.status === 'stub')
    )
      continue;
    expect([provision.version, provision.eid, verifyQuotation(realIndex, text)?.result]).toEqual([
      provision.version,
      provision.eid,
      expect.stringMatching(/^(EXACT|NORMALISED)$/),
    ]);
  }
});

test('a heading in brackets stands above the number, any other behind it; a first 項 on the line of its article', () => {
  const printed = (instrument: string, eid: string) => {
    const provision = at(instrument, eid);
    return printedTogether(realIndex, [provision, ...partsOf(realIndex, provision)])
      .flatMap(({ lines }) => lines)
      .map((line) => lineText(line).slice(0, 12));
  };
  expect(printed('basic-act', 'art_31')).toEqual([
    '（資料提供等）',
    '第三十一条　関係行政機関',
    '2　前項に定めるもののほ',
  ]);
  expect(printed('audit-policy', 'sec_1').slice(0, 2)).toEqual([
    '1　監査の目的',
    '本監査は、戦略本部がサイ',
  ]);
  expect(printed('basic-act', 'art_27')).toEqual([]);
});

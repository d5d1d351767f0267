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

test('every provision that is no stub has words, and they are those of all its parts, in order', () => {
  for (const provision of provisions) {
    const all = [provision, ...partsOf(realIndex, provision)];
    const blocks = all.flatMap((part) => realIndex.textBlocks(part)).map(({ text }) => text);
    const text = wholeText(realIndex, provision);
    expect([provision.eid, text === null]).toEqual([provision.eid, blocks.length === 0]);
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

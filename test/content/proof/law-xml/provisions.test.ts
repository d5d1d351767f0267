import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Block } from '../../../../content/model/schema/common.ts';
import { Provision } from '../../../../content/model/schema/provision.ts';
import { inDocumentOrder } from '../../../../content/model/text/eid.ts';
import { linesOf, rawSpan, textOfSpans } from '../../../../content/model/text/spans.ts';
import { readLaw } from '../../../../content/proof/law-xml/provisions.ts';
import { projectRoot } from '../../../support/paths.ts';

const WHOLE = readFileSync(join(projectRoot, 'test/fixtures/law-xml/whole.xml'), 'utf8');
const OF = { instrument: 'kept-records', version: '2021-01-01', source: 'kept-records-law' };

const law = await readLaw(WHOLE, OF);

test('every element of a law becomes a provision, in the order of the file', () => {
  const told = law.provisions.map(({ eid, kind, parent, num, heading, text }) => [
    ...[eid, kind, parent, num?.text ?? null, heading?.text ?? null],
    text.map((block) => block.text),
  ]);
  expect({ title: law.title, law_number: law.law_number }).toEqual({
    title: '記録保全法',
    law_number: '令和元年法律第九百号',
  });
  expect(told).toEqual([
    ['enact', 'enactment', null, null, null, ['記録保全法をここに公布する。']],
    ['part_1', 'part', null, '第一編', '総則', []],
    ['part_1__chp_1', 'chapter', null, '第一章', '通則', []],
    ['part_1__chp_1__chsec_1', 'chapter_section', null, '第一節', '目的', []],
    ['part_1__chp_1__chsec_1__subsec_1', 'chapter_subsection', null, '第一款', '記録', []],
    ['part_1__chp_1__chsec_1__subsec_1__dvs_1', 'chapter_division', null, '第一目', '範囲', []],
    [
      'art_1',
      'article',
      'part_1__chp_1__chsec_1__subsec_1__dvs_1',
      '第一条',
      '（目的）',
      ['記録は、毀損しないように保つ。ただし、写しについては、この限りでない。'],
    ],
    ['part_1__chp_1_2', 'chapter', null, '第一章の二', '定義', []],
    ['art_1_2', 'article', 'part_1__chp_1_2', '第一条の二', null, []],
    [
      'art_1_2__para_1',
      'paragraph',
      null,
      null,
      null,
      ['次の各号に掲げる用語の意義は、当該各号に定めるところによる。'],
    ],
    ['art_1_2__para_1__item_1', 'item', null, '一', null, ['保全', '次に掲げることをいう。']],
    ['art_1_2__para_1__item_1__subitem_1', 'subitem', null, 'イ', null, ['保つこと。']],
    [
      'art_1_2__para_1__item_1__subitem_1__subitem_1',
      'subitem',
      null,
      '（１）',
      null,
      ['紙によること。'],
    ],
    ['art_1_2__para_1__item_1_2', 'item', null, '一の二', null, ['写し']],
    [
      'art_1_2__para_2',
      'paragraph',
      null,
      '２',
      '（区分）',
      ['区分は、次の表による。この場合において、表にないものは除く。'],
    ],
    ['art_1_2__para_2__row_1', 'row', null, null, null, ['区分', '期間']],
    ['art_1_2__para_2__row_2', 'row', null, null, null, ['甲', '三年']],
    ['art_2', 'article', 'part_1__chp_1_2', '第二条から第四条まで', null, ['削除']],
    ['suppl', 'supplementary', null, null, '附　則', ['この法律は、公布の日から施行する。']],
    ['suppl_502_12', 'supplementary', null, null, '附　則', []],
    [
      'suppl_502_12__art_1',
      'article',
      null,
      '第一条',
      '（施行期日）',
      ['この法律は、令和三年一月一日から施行する。'],
    ],
    ['annex_1', 'annex', null, '別表第一', '（第一条関係）', []],
    ['annex_1__row_1', 'row', null, null, null, ['一', '記録所']],
  ]);
});

test('a provision is a record of the corpus; what is read aloud is no text', () => {
  expect(law.provisions.find(({ eid }) => eid === 'art_1')).toEqual({
    instrument: 'kept-records',
    version: '2021-01-01',
    eid: 'art_1',
    kind: 'article',
    parent: 'part_1__chp_1__chsec_1__subsec_1__dvs_1',
    num: {
      text: '第一条',
      spans: [[33, 32, 35]],
      sha256: '0393212391453b21253bb1c43830227edeeaa208b7ddbb07ce64f84679cb5d69',
      source: 'kept-records-law',
    },
    heading: {
      text: '（目的）',
      spans: [[32, 34, 38]],
      sha256: '72fc6b40b92b15e3abddef3467eb74a18a177e3e32a2ec4f64e45fc7d70ecf7e',
      source: 'kept-records-law',
    },
    status: 'full',
    text: [
      {
        text: '記録は、毀損しないように保つ。ただし、写しについては、この限りでない。',
        spans: [
          [37, 79, 83],
          [37, 89, 90],
          [37, 107, 117],
          [38, 82, 102],
        ],
        sha256: '581ee8f9adcb9d5f970353a612ef38b0c9b240a5622b88492bf01dc574152a4e',
        source: 'kept-records-law',
      },
    ],
    same_as: null,
    evidence: [],
    note: null,
    continued_by: null,
  });
  for (const provision of law.provisions) expect(Provision().parse(provision)).toEqual(provision);
});

test('every block is, to the character, the slices of the file that its spans name', () => {
  const lines = linesOf(WHOLE);
  const blocks = law.provisions.flatMap(({ num, heading, text }) =>
    [num, heading, ...text].filter((block): block is Block => block !== null),
  );
  expect(blocks.length).toBeGreaterThan(law.provisions.length);
  for (const { text, spans } of blocks) {
    expect(spans.map((span) => rawSpan(lines, span)).join('')).toBe(text);
    expect(textOfSpans(lines, spans)).toBe(text);
  }
});

test('the order of the eIds is that of the file', () => {
  expect(inDocumentOrder(law.provisions.toReversed()).map(({ eid }) => eid)).toEqual(
    law.provisions.map(({ eid }) => eid),
  );
});

test('a file of one line, with a byte order mark and other line ends, gives the same words', async () => {
  const words = ({ provisions }: typeof law) =>
    provisions.map(({ eid, num, heading, text }) =>
      [eid, num?.text, heading?.text, ...text.map((block) => block.text)].join(),
    );
  const oneLine = WHOLE.replace(/\n */g, '');
  for (const file of [oneLine, `\ufeff${oneLine}`, `\ufeff${WHOLE.replaceAll('\n', '\r\n')}`])
    expect(words(await readLaw(file, OF))).toEqual(words(law));
});

test.each([
  [
    '<Law',
    '<Act',
    'line 163: This is no well-formed XML, or it is cut off: Missing end tag for element Act.',
  ],
  [
    '<Sentence Num="1">保つこと。</Sentence>',
    '<Sentence Num="1">保つ<Sup>1</Sup></Sentence>',
    'line 68: <Sup> is not known to stand in <Sentence>; nothing of the file is taken.',
  ],
  [
    '<Sentence Num="1">削除</Sentence>',
    '<Sentence Num="1">甲&amp;乙</Sentence>',
    'line 116: <Sentence> writes words as references, CDATA or around comments, so that no slice of the file proves them.',
  ],
  [
    '<Sentence Num="1">削除</Sentence>',
    '<Sentence Num="1">P D</Sentence>',
    'line 116: <ParagraphSentence> has half-width spaces between words; the corpus knows none, and they would be lost.',
  ],
  [
    '<Sentence Num="1">削除</Sentence>',
    '<Sentence Num="1">&xxe;</Sentence>',
    "line 116: This is no well-formed XML, or it is cut off: Named entity isn't defined: &xxe;.",
  ],
  [
    '<Article Num="2:4">',
    '<Article Num="1_2">',
    'line 111: <Article> is the second with the number of art_1_2.',
  ],
  [
    '<Article Num="2:4">',
    '<Article Num="2:1_5">',
    'line 111: Num="2:1_5" of <Article> does not go forward.',
  ],
  ['<Article Num="2:4">', '<Article Num="二">', 'line 111: Num="二" of <Article> is no number.'],
  [
    '令和二年三月四日法律第一二号',
    '令和二年勅令',
    'line 132: AmendLawNum="令和二年勅令" of <SupplProvision> is no number of a law.',
  ],
  ['<LawTitle', '<Preamble/><LawTitle', 'line 5: <Preamble> is not known to stand in <LawBody>.'],
  [
    '<Item Num="1">',
    '<List/><Item Num="1">',
    'line 55: <List> is not known to stand in <Paragraph>; nothing of the file is taken.',
  ],
  [
    '<SupplProvision>',
    '<SupplProvision>ここ',
    'line 123: <SupplProvision> holds words of its own, which belong into a <Sentence> or a title.',
  ],
])('%s made %s is refused with its line', async (words, others, says) => {
  expect(WHOLE).toContain(words);
  await expect(readLaw(WHOLE.replace(words, others), OF)).rejects.toThrow(says);
});

test.each([
  ['', 'line 1: The file is empty.', true],
  ['{"code":"500"}', 'line 1: This is no well-formed XML, or it is cut off: ', true],
  [WHOLE.slice(0, 3000), 'This is no well-formed XML, or it is cut off: ', true],
  ['\n<!DOCTYPE html><p>', 'line 1: The file is a page of HTML, no law data.', true],
  ['<error/>', 'line 1: The file begins with <error>, not with <Law>: no 法令標準XML.', true],
  ['<Law/>', 'line 1: The law has no <LawNum>.', false],
])('%j is no law', async (file, says, broken) => {
  const fault = await readLaw(file, OF).catch((error: Error) => error);
  expect(String(fault)).toContain(says);
  expect(fault).toMatchObject({ name: 'LawXmlFault', broken });
});

test.each([
  ['<Article Num="1">', '<Article Num="1" Until="2030-01-01">', 'Until="2030-01-01"', 'Article'],
  ['<Ruby>', '<Ruby lang="ja">', 'lang="ja"', 'Ruby'],
  ['<ParagraphNum/>', '<ParagraphNum Hide="true"/>', 'Hide="true"', 'ParagraphNum'],
])('%s made %s is refused with element, attribute and line', async (words, others, named, of) => {
  const line = WHOLE.slice(0, WHOLE.indexOf(words)).split('\n').length;
  await expect(readLaw(WHOLE.replace(words, others), OF)).rejects.toThrow(
    `line ${line}: The attribute ${named} is not known of <${of}>; nothing of the file is taken.`,
  );
});

test.each([
  ['<Article Num="2:4">', '<Article Num="2:4" Hide="true">', 'is marked as not shown (Hide), so'],
  ['<Article Num="1">', '<Article Num="1" Delete="true">', 'is marked as struck out (Delete) and'],
  ['<Article Num="1">', '<Article Num="1" Delete="1">', 'is marked as struck out (Delete) and'],
  ['<Article Num="1">', '<Article Num="1" Hide="yes">', 'is neither true nor false.'],
])('%s made %s is refused: %s', async (words, others, says) => {
  const line = WHOLE.slice(0, WHOLE.indexOf(words)).split('\n').length;
  await expect(readLaw(WHOLE.replace(words, others), OF)).rejects.toThrow(
    new RegExp(`^line ${line}: .*${says.replaceAll(/[()]/g, '\\$&')}`),
  );
});

test('what is marked as struck out and says 削除 is taken as it is', async () => {
  const marked = WHOLE.replace('<Article Num="2:4">', '<Article Num="2:4" Delete="true">');
  expect(marked).not.toBe(WHOLE);
  expect((await readLaw(marked, OF)).provisions).toEqual(law.provisions);
  const inOneLine = await readLaw(marked.replace(/>\s+</g, '><'), OF);
  const struck = inOneLine.provisions.find(({ eid }) => eid === 'art_2');
  expect(struck?.text.map(({ text }) => text)).toEqual(['削除']);
});

test('an attribute of the schema says nothing of the words, and the table of contents is passed over with all of it', async () => {
  const more = WHOLE.replace('<TOCLabel>', '<TOCLabel Own="1">')
    .replace('<LawBody>', '<LawBody Subject="記録">')
    .replace('<Article Num="1">', '<Article Num="1" Delete="false" Hide="false">')
    .replace('<TableColumn>', '<TableColumn BorderTop="none" rowspan="2" Valign="top">');
  expect((await readLaw(more, OF)).provisions).toHaveLength(law.provisions.length);
});

test('a file whose elements lie deeper than can be read is no law, and no exception', async () => {
  const deep = '<Ruby>'.repeat(50_000) + '</Ruby>'.repeat(50_000);
  await expect(readLaw(`<Law>${deep}</Law>`, OF)).rejects.toThrow(
    'line 1: Its elements lie in each other deeper than can be read.',
  );
});

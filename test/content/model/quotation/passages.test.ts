import { expect, test } from 'vitest';
import {
  type Passage,
  passagesOf,
  piecesIn,
} from '../../../../content/model/quotation/passages.ts';
import { indexOfTexts } from '../../support/made-up-texts.ts';
import { realIndex } from '../../support/real-index.ts';

/** A passage with its pieces as 「start version eId: words」. */
const outline = ({ form, text, pieces }: Passage) => ({
  form,
  text,
  pieces: pieces.map(
    ({ start, block, provision }) =>
      `${start} ${provision.version} ${provision.eid}: ${block.text}`,
  ),
});

test('an article is read with all that is under it, joined and line by line; a version as printed', () => {
  const index = indexOfTexts([
    { version: '2015', eid: 'art_1', num: '第一条' },
    { version: '2015', eid: 'art_1__para_1', text: ['旧い言葉'] },
    { version: '2015', instrument: 'audit-policy', eid: 'sec_1', text: ['方針'] },
    // A bracket inside a heading makes it no heading of an article: it stands behind its number.
    { eid: 'chp_1', num: '第一章', heading: '総則（通則）' },
    { eid: 'art_1', num: '第一条', heading: '（目的）' },
    { eid: 'art_1__para_1', text: ['甲は', '乙とする。'] },
    { eid: 'art_1__para_1__item_1', num: '一', text: ['丙'] },
    { eid: 'art_2', num: '第二条', heading: '(定義)', text: ['丁をいう。'] },
    // Of what is not held only its place is known: it stands in no text.
    { eid: 'art_3', num: '第三条', heading: '（罰則）', status: 'stub' },
  ]);
  expect(passagesOf(index).map(outline)).toEqual([
    {
      form: 'words',
      text: '甲は乙とする。丙',
      pieces: [
        '0 2016 art_1__para_1: 甲は',
        '2 2016 art_1__para_1: 乙とする。',
        '7 2016 art_1__para_1__item_1: 丙',
      ],
    },
    {
      form: 'words',
      text: '甲は\n乙とする。\n丙',
      pieces: [
        '0 2016 art_1__para_1: 甲は',
        '3 2016 art_1__para_1: 乙とする。',
        '9 2016 art_1__para_1__item_1: 丙',
      ],
    },
    { form: 'words', text: '丁をいう。', pieces: ['0 2016 art_2: 丁をいう。'] },
    { form: 'words', text: '旧い言葉', pieces: ['0 2015 art_1__para_1: 旧い言葉'] },
    { form: 'words', text: '方針', pieces: ['0 2015 sec_1: 方針'] },
    {
      form: 'printed',
      text: '第一章総則（通則）（目的）第一条甲は乙とする。一丙(定義)第二条丁をいう。',
      pieces: [
        '0 2016 chp_1: 第一章',
        '3 2016 chp_1: 総則（通則）',
        '9 2016 art_1: （目的）',
        '13 2016 art_1: 第一条',
        '16 2016 art_1__para_1: 甲は',
        '18 2016 art_1__para_1: 乙とする。',
        '23 2016 art_1__para_1__item_1: 一',
        '24 2016 art_1__para_1__item_1: 丙',
        '25 2016 art_2: (定義)',
        '29 2016 art_2: 第二条',
        '32 2016 art_2: 丁をいう。',
      ],
    },
    {
      form: 'printed',
      text: '第一条旧い言葉',
      pieces: ['0 2015 art_1: 第一条', '3 2015 art_1__para_1: 旧い言葉'],
    },
    { form: 'printed', text: '方針', pieces: ['0 2015 sec_1: 方針'] },
  ]);
});

test('words of a provision among its parts, and headings over rows of a list, stand where they are printed', () => {
  const print = passagesOf(realIndex).find(
    ({ form, text }) => form === 'printed' && text.includes('公的年金関係'),
  );
  const pieces = print?.pieces.map(({ block, provision }) => `${provision.eid}: ${block.text}`);
  const from = pieces?.indexOf('crit_4: ④') ?? 0;
  expect(pieces?.slice(from, from + 17)).toEqual([
    'crit_4: ④',
    'crit_4: NISCの知見・能力の活用可能性',
    'sec_2: ※自主的な対策に委ねた場合に必要対策が講じられず、重大かつ深刻な事象を発生させた、又は発生させるおそれがあること',
    'sec_2: ※(NISCが行ってきた)インターネット接続口にセンサーを設置した監視による実効性あるセキュリティ対策が図られること',
    'sec_2: 以下の法人を指定',
    'sec_2: 公的年金関係',
    'sec_2__row_1: 日本年金機構',
    'sec_2__row_2: 全国市町村職員共済組合連合会',
    'sec_2__row_3: 国家公務員共済組合連合会',
    'sec_2__row_4: 地方公務員共済組合連合会',
    'sec_2__row_5: 日本私立学校振興・共済事業団',
    'sec_2__row_6: 地方職員共済組合',
    'sec_2__row_7: 公立学校共済組合',
    'sec_2__row_8: 都職員共済組合',
    'sec_2: マイナンバー関係',
    'sec_2__row_9: 地方公共団体情報システム機構',
    'sec_3: その他法改正に伴い整備する規則等について',
  ]);
});

test('passages are made once for an index', () => {
  const index = indexOfTexts([{ eid: 'art_1', text: ['甲'] }]);
  expect(passagesOf(index)).toBe(passagesOf(index));
});

test('a stretch touches the pieces of which it holds a character', () => {
  const [joined] = passagesOf(indexOfTexts([{ eid: 'art_1', text: ['甲乙', '丙丁', '戊'] }]));
  const touched = (start: number, end: number) =>
    joined && piecesIn(joined, start, end).map(({ block }) => block.text);
  expect([touched(0, 2), touched(1, 3), touched(2, 4), touched(3, 5), touched(4, 5)]).toEqual([
    ['甲乙'],
    ['甲乙', '丙丁'],
    ['丙丁'],
    ['丙丁', '戊'],
    ['戊'],
  ]);
});

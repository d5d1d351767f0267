import { expect, test } from 'vitest';
import { compareUnderlines } from '../../../../content/model/comparison/underlines.ts';
import type { Underline } from '../../../../content/model/corpus/table.ts';
import { diffWords } from '../../../../content/model/text/diff.ts';
import { underlinesOf } from '../../../../content/proof/source/underlines.ts';
import { realContent, recordIn } from '../../support/real-content.ts';

const words = (instrument: string): string[] => {
  const column = recordIn(realContent.columns, `columns/${instrument}`);
  return underlinesOf(realContent, column).flatMap(({ version, eid, marked }) => {
    const { text } = recordIn(realContent.provisions, `provisions/${instrument}/${version}/${eid}`);
    const joined = text.map((block) => block.text).join('\n');
    return marked.map(([start, end]) => `${version} ${eid} ${joined.slice(start, end)}`);
  });
};

test('every underlining of the three tables, left column first', () => {
  expect(words('incident-evaluation-rules')).toEqual([
    '2016 art_1 国の行政機関、独立行政法人又は指定法人',
    '2016 art_1 国の行政機関、独立行政法人又は法第13条に規定する指定法人',
    '2016 art_1__item_1 行政機関等',
    '2016 art_1__item_1 当該行政機関等',
    '2015 art_1 国の行政機関',
    '2015 art_1 国の行政機関',
    '2015 art_1__item_1 国の行政機関',
    '2015 art_1__item_1 行政事務',
  ]);
  expect(words('information-provision-rules')).toEqual([
    '2016 pream 第31条',
    '2016 pream 第32条',
    '2016 art_1__para_1 法第31条第1項',
    '2016 art_1__para_1__item_1 法第13条に規定する指定法人',
    '2016 art_1__para_1__item_2 法第12条第2項第3号に規定する重要社会基盤事業者等',
    '2016 art_1__para_1__item_2 重要社会基盤事業者等のサービスの安定的かつ適切な提供に著しい支障を及ぼし、又は及ぼすおそれがある事象',
    '2015 pream 第30条',
    '2015 pream 第31条',
    '2015 art_1__para_1 法第30条第1項',
  ]);
  expect(words('audit-policy')).toEqual([
    '2016 sec_1 独立行政法人及び指定法人',
    '2016 sec_1 これらの組織',
    '2016 sec_1 これらの組織',
    '2016 sec_2 国の行政機関、独立行政法人及び指定法人',
    '2016 sec_2 国の行政機関',
    '2015 sec_1 及び独立行政法人',
    '2015 sec_1 行政機関等',
    '2015 sec_1 行政機関等',
    '2015 sec_2 国の行政機関、すなわち、',
  ]);
});

test('as many as the transcript has', () => {
  const text = [...realContent.transcripts.values()].map((one) => one.text).join('');
  const found = realContent.columns.flatMap(({ record }) => words(record.id));
  expect(found.length).toBe(text.match(/<u>/g)?.length);
});

const underline = (kept: Underline['kept'], marked: Underline['marked']): Underline => ({
  version: '2016',
  eid: 'art_1',
  kept,
  marked,
});
const [BEFORE, AFTER] = ['第30条による。', '第31条による。'];
const verdict = (before: Underline | null, after: Underline | null) =>
  compareUnderlines(
    { text: BEFORE, underline: before },
    { text: AFTER, underline: after },
    diffWords(BEFORE, AFTER),
  );

test('the same, more, less, both', () => {
  const exact = underline([[0, 8]], [[1, 3]]);
  expect(verdict(exact, exact)).toEqual({
    kept: 'whole',
    agreement: 'agree',
    source_only: [],
    computed_only: [],
  });
  const article = underline([[0, 8]], [[0, 4]]);
  expect(verdict(article, exact)).toEqual({
    kept: 'whole',
    agreement: 'source_marks_more',
    source_only: [
      { side: 'before', text: '第' },
      { side: 'before', text: '条' },
    ],
    computed_only: [],
  });
  const none = underline([[0, 8]], []);
  expect(verdict(none, exact).agreement).toBe('computed_marks_more');
  expect(verdict(none, article).agreement).toBe('differ');
});

test('where the transcript keeps no underlining, nothing is said', () => {
  expect(verdict(null, null)).toEqual({
    kept: 'none',
    agreement: null,
    source_only: [],
    computed_only: [],
  });
  expect(verdict(underline([[0, 1]], []), null)).toEqual({
    kept: 'part',
    agreement: 'agree',
    source_only: [],
    computed_only: [],
  });
});

const BROKEN: { what: string; text: string; kept: Underline['kept'] }[] = [
  {
    what: 'a break between 段落',
    text: 'い。\nろは',
    kept: [
      [0, 2],
      [3, 5],
    ],
  },
  {
    what: 'two breaks',
    text: 'い\nろ\nは',
    kept: [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  },
  {
    what: 'a character of two units',
    text: '𠮷。\nろ',
    kept: [
      [0, 3],
      [4, 5],
    ],
  },
];

test.each(BROKEN)('$what moves no place behind it', ({ text, kept }) => {
  const side = (ranges: Underline['kept']) => ({ text, underline: underline(ranges, []) });
  const told = (ranges: Underline['kept']) =>
    compareUnderlines(side(ranges), side(ranges), diffWords(text, text)).kept;
  expect(told(kept)).toBe('whole');
  // Without the last 段落 only a part is kept, though as many letters as there are stand before its end.
  expect(told(kept.slice(0, -1))).toBe('part');
});

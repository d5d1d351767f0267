import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changesOf,
  diffWords,
  foldWidth,
  isChanged,
  replay,
} from '../../../../content/model/text/diff.ts';

/** Segments in one line: [-gone-], {+come+}, <width>. */
const outline = (before: string, after: string): string =>
  diffWords(before, after)
    .map((segment) => {
      if (segment.op === 'same') return segment.before;
      if (segment.op === 'width') return `<${segment.after}>`;
      return segment.op === 'deleted' ? `[-${segment.before}-]` : `{+${segment.after}+}`;
    })
    .join('');

test('numbers and words change, kanji are not shredded', () => {
  expect(outline('法第30条及び第31条の規定', '法第31条及び第32条の規定')).toBe(
    '法第[-30-]{+31+}条及び第[-31-]{+32+}条の規定',
  );
  expect(outline('当該行政機関の長に通知する', '当該行政機関等の長に通知する')).toBe(
    '当該行政機関{+等+}の長に通知する',
  );
});

test('a bracket that comes in comes in whole', () => {
  expect(
    outline(
      '当該行政機関の長に対し',
      '当該行政機関等（独立行政法人の場合は、所管する行政機関）の長に対し',
    ),
  ).toBe('当該行政機関{+等（独立行政法人の場合は、所管する行政機関）+}の長に対し');
});

test('width is shown and is no change', () => {
  const segments = diffWords('(指導及び助言)', '（指導及び助言）');
  expect(segments).toEqual([
    { op: 'width', before: '(', after: '（' },
    { op: 'same', before: '指導及び助言', after: '指導及び助言' },
    { op: 'width', before: ')', after: '）' },
  ]);
  expect(isChanged(segments)).toBe(false);
  expect(foldWidth('（ＣＩＳＯ）１')).toBe('(CISO)1');
});

test('nothing against nothing, something against nothing', () => {
  expect(diffWords('', '')).toEqual([]);
  expect(diffWords('', '第4条')).toEqual([{ op: 'inserted', before: '', after: '第4条' }]);
  expect(diffWords('第4条', '')).toEqual([{ op: 'deleted', before: '第4条', after: '' }]);
});

test('a replacement is one change with its place in either text', () => {
  expect(changesOf(diffWords('前号に掲げる場合', '二に掲げる場合その他'))).toEqual([
    { before: '前号', after: '二', beforeAt: [0, 2], afterAt: [0, 1] },
    { before: '', after: 'その他', beforeAt: [8, 8], afterAt: [7, 10] },
  ]);
});

test('a replay against another text, or with words left over, fails', () => {
  const segments = diffWords('第30条', '第31条');
  expect(replay('第30条', segments)).toBe('第31条');
  expect(replay('第29条', segments)).toBeNull();
  expect(replay('第30条の2', segments)).toBeNull();
});

const legal = fc
  .array(
    fc.constantFrom(
      '国',
      'の',
      '行政',
      '機関',
      '等',
      '（',
      ')',
      '(',
      '、',
      '。',
      '\n',
      '第',
      '30',
      '３１',
      '条',
    ),
    { maxLength: 40 },
  )
  .map((words) => words.join(''));

test.each([
  ['words of the law', legal],
  ['any string', fc.string({ unit: 'binary' })],
])(
  'whatever the texts, %s: the segments are both texts, and before + changes = after',
  (_, text) => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = diffWords(before, after);
        expect(segments.map((one) => one.before).join('')).toBe(before);
        expect(segments.map((one) => one.after).join('')).toBe(after);
        expect(replay(before, segments)).toBe(after);
        expect(isChanged(segments)).toBe(foldWidth(before) !== foldWidth(after));
        for (const { op, before: gone, after: come } of segments) {
          if (op === 'same') expect(gone).toBe(come);
          if (op === 'width') expect(foldWidth(gone)).toBe(foldWidth(come));
          if (op === 'deleted') expect(come).toBe('');
          if (op === 'inserted') expect(gone).toBe('');
        }
      }),
      { numRuns: 500 },
    );
  },
);

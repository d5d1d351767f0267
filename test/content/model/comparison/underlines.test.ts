import { expect, test } from 'vitest';
import { compareUnderlines } from '../../../../content/model/comparison/underlines.ts';
import { diffWords } from '../../../../content/model/text/diff.ts';
import type { Range } from '../../../../content/model/text/ranges.ts';

/** One side. The marks stand below the text, one for a character: ＿ underlined, ・ kept and not underlined, 　 not kept. */
const side = (text: string, marks: string | null) => {
  const where = (wanted: string): Range[] =>
    [...(marks ?? '')].flatMap((mark, i): Range[] => (wanted.includes(mark) ? [[i, i + 1]] : []));
  const of = { version: '2016', eid: 'art_1' } as const;
  return {
    text,
    underline: marks === null ? null : { ...of, kept: where('・＿'), marked: where('＿') },
  };
};

const compared = (before: [string, string | null], after: [string, string | null]) =>
  compareUnderlines(side(...before), side(...after), diffWords(before[0], after[0]));

test('the source underlines what changed and nothing else', () => {
  expect(compared(['甲は出す', '＿・・・'], ['乙は出す', '＿・・・'])).toEqual({
    kept: 'whole',
    agreement: 'agree',
    source_only: [],
    computed_only: [],
  });
});

test('it underlines more: words that stay, each side for itself', () => {
  expect(compared(['甲は出す', '＿＿・・'], ['乙は出す', '＿＿・＿'])).toEqual({
    kept: 'whole',
    agreement: 'source_marks_more',
    source_only: [
      { side: 'before', text: 'は' },
      { side: 'after', text: 'は' },
      { side: 'after', text: 'す' },
    ],
    computed_only: [],
  });
});

test('it underlines less: words that change', () => {
  expect(compared(['甲は出す', '・・・・'], ['乙は出す', '＿・・・'])).toEqual({
    kept: 'whole',
    agreement: 'computed_marks_more',
    source_only: [],
    computed_only: [{ side: 'before', text: '甲' }],
  });
});

test('it underlines other words', () => {
  expect(compared(['甲は出す', '・＿・・'], ['乙は出す', '＿・・・'])).toEqual({
    kept: 'whole',
    agreement: 'differ',
    source_only: [{ side: 'before', text: 'は' }],
    computed_only: [{ side: 'before', text: '甲' }],
  });
});

test('where the underlining is not kept, nothing is said of it', () => {
  expect(compared(['甲は出す', '　・・・'], ['乙は出す', '＿・・・'])).toEqual({
    kept: 'part',
    agreement: 'agree',
    source_only: [],
    computed_only: [],
  });
  expect(compared(['甲は出す', null], ['乙は出す', '＿・・・']).kept).toBe('part');
  expect(compared(['甲は出す', null], ['乙は出す', '　　　　'])).toEqual({
    kept: 'none',
    agreement: null,
    source_only: [],
    computed_only: [],
  });
});

test('a break between 段落 is underlined by nobody', () => {
  expect(compared(['甲は\n出す', '＿・　・・'], ['乙は\n出す', '＿・＿・・'])).toEqual({
    kept: 'whole',
    agreement: 'agree',
    source_only: [],
    computed_only: [],
  });
});

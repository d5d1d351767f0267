import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { passagesOf } from '../quotation/passages.ts';
import { diffWords, type Segment } from '../text/diff.ts';
import { NUMERAL, readNumber } from '../text/japanese-numerals.ts';

/** Longest stretch whose words are compared one by one; a longer one differs as a whole. */
const COMPARED = 400;

/** Words of the passage looked at behind the end of what was quoted: some may have been left out. */
const BEYOND = 64;

const same = (text: string): Segment[] =>
  text === '' ? [] : [{ op: 'same', before: text, after: text }];

const changed = (before: string, after: string): Segment[] => [
  ...(before === '' ? [] : [{ op: 'deleted' as const, before, after: '' }]),
  ...(after === '' ? [] : [{ op: 'inserted' as const, before: '', after }]),
];

/** What the two have alike at the beginning, in characters. */
const alike = (a: string, b: string, from: (text: string, i: number) => string): number => {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && from(a, i) === from(b, i)) i++;
  return i;
};

/**
 * The words quoted against those of the corpus that come nearest (`expected`: as many characters as were quoted), word by
 * word: `before` is the corpus. The passage is read on as far as the quotation goes.
 */
export const differenceOf = (index: CorpusIndex, expected: string, quoted: string): Segment[] => {
  const passage = passagesOf(index).find(({ text }) => text.includes(expected))?.text ?? expected;
  const at = passage.indexOf(expected);
  const longer = passage.slice(at, at + expected.length + BEYOND);
  const head = alike(longer, quoted, (text, i) => text.charAt(i));
  // The end of the quotation, where it stands in the passage again.
  const tail = quoted.slice(head);
  let kept = 0;
  for (
    let length = Math.min(tail.length, longer.length - head);
    length >= 4 && kept === 0;
    length--
  ) {
    const end = tail.slice(-length);
    const found = longer.indexOf(end, head);
    if (found >= 0) kept = length;
  }
  const ending = kept > 0 ? tail.slice(-kept) : '';
  const until = kept > 0 ? longer.indexOf(ending, head) : Math.min(longer.length, expected.length);
  const [before, after] = [longer.slice(head, until), tail.slice(0, tail.length - kept)];
  const middle =
    before.length > COMPARED || after.length > COMPARED
      ? changed(before, after)
      : diffWords(before, after);
  return [...same(quoted.slice(0, head)), ...middle, ...same(ending)];
};

const NUMBERS = new RegExp(NUMERAL, 'g');
const SMALL: Readonly<Record<string, string>> = {
  つ: 'っ',
  や: 'ゃ',
  ゆ: 'ゅ',
  よ: 'ょ',
  ツ: 'ッ',
};

const inOneWriting = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(NUMBERS, (written) => String(readNumber(written) ?? written))
    .replace(/[つやゆよツ]/g, (kana) => SMALL[kana] ?? kana)
    .replaceAll('，', '、')
    .replaceAll(',', '、');

/** Whether two texts are the same words, written otherwise: 第二十五条 as 第25条, であつて as であって. */
export const isSameWriting = (segments: readonly Segment[]): boolean =>
  inOneWriting(segments.map(({ before }) => before).join('')) ===
  inOneWriting(segments.map(({ after }) => after).join(''));

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 25 as 二十五, up to 9999. */
const inKanji = (written: string): string =>
  [...written]
    .map((digit, i) => {
      const unit = ['', '十', '百', '千'][written.length - 1 - i] ?? '';
      if (digit === '0') return '';
      return digit === '1' && unit !== '' ? unit : `${DIGITS[Number(digit)]}${unit}`;
    })
    .join('');

/** The same words as the Act writes them, where that is otherwise: numbers in 漢数字, then つ for っ. */
export const lawWritings = (text: string): string[] => {
  const numbers = text
    .replace(/[０-９]/g, (wide) => wide.normalize('NFKC'))
    .replace(/(?<!\d)[1-9]\d{0,3}(?=[条項号年月日])/g, inKanji);
  const kana = numbers.replaceAll('っ', 'つ');
  return [...new Set([numbers, kana, text.replaceAll('っ', 'つ')])].filter((one) => one !== text);
};

/** Part of the quotation that stands in the corpus so, 0 to 1. */
export const sameness = (segments: readonly Segment[]): number => {
  let [kept, all] = [0, 0];
  for (const { op, before, after } of segments) {
    all += Math.max(before.length, after.length);
    if (op === 'same' || op === 'width') kept += after.length;
  }
  return all === 0 ? 1 : kept / all;
};

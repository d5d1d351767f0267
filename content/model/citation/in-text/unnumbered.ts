import { NUMERAL_CHARACTERS } from '../../text/japanese-numerals.ts';

/** Words of the texts held that refer to something without naming a law or an article; end exclusive. */
export type Words = { start: number; end: number } & (
  | { kind: 'sub'; n: number }
  | { kind: 'criteria'; first: number; last: number }
  /** 上記: the same provision. */
  | { kind: 'above' }
  /** Words that say by no number what they mean: told by a record. */
  | { kind: 'told' }
);

const WORDS = new RegExp(
  `\\((?<sub>[0-9]{1,3})\\)(?=の)|⟨(?<first>\\d{1,2})⟩から⟨(?<last>\\d{1,2})⟩(?=の要件)|(?<above>上記)|別に定める|政令で定める|本部の定めるところ|前述の監査テーマ|1月の戦略本部決定|政府機関等?の情報セキュリティ対策のための統一基準群|(?<![第前0-9一-龥])[${NUMERAL_CHARACTERS}]{1,7}に掲げる`,
  'g',
);

/** Such words in a tidied text, in order. 「次に掲げる」 refers to what follows and is none. */
export const wordsIn = (text: string): Words[] =>
  [...text.matchAll(WORDS)].map(({ 0: words, index: start, groups = {} }) => {
    const place = { start, end: start + words.length };
    const { sub, first, last, above } = groups;
    if (sub !== undefined) return { ...place, kind: 'sub', n: Number(sub) };
    if (first !== undefined)
      return { ...place, kind: 'criteria', first: Number(first), last: Number(last) };
    return { ...place, kind: above === undefined ? 'told' : 'above' };
  });

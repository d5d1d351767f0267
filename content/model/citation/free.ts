import { NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';

/**
 * Whether what stands before a name or a number leaves it to itself, or makes it another's: 情報公開法 is no 法, and 統一基準第13条,
 * 契約の第13条 are numbers of what the words before them name. Asked of tidied texts, wherever a citation is read in words.
 */

/** Longest stretch before a place that is looked at. */
const LOOKED_AT = 64;

const WORD = '一-龥々ァ-ヶーa-z';

const ENDS_WORD = new RegExp(`[${WORD}0-9]$`);
const ENDS_NOUN = new RegExp(`[${WORD}]$`);

/** Words that point at a citation, or say which state of it is meant, and are no part of its name. */
const LEADS =
  /(?:旧|新|現行|改[正定][前後]|[前上先]掲|[前上]記|[前上後]述|当該|その他|条文|根拠|参照)の?$/;

const POINTS = /(?:^|[^ぁ-ゖ])[そこ]の$/;

const before = (text: string, at: number): string => text.slice(Math.max(0, at - LOOKED_AT), at);

/** Whether a name that begins at a place of a tidied text is a word for itself. */
export const isFreeName = (text: string, at: number): boolean => {
  const words = before(text, at);
  return !ENDS_WORD.test(words) || LEADS.test(words);
};

/** A bracket or quotation that ends what stands before a number; what stands before it is then asked. */
const BRACKET = /\([^()\n]{0,60}\)$/;
const QUOTED = /「([^「」。\n]{1,20})」$/;

/** 第2'5条, 第l3条: what is left of a number that something has broken. */
const BROKEN = new RegExp(`第(?:.?|(?:[${NUMERAL_CHARACTERS}]|[^${WORD}ぁ-ゖ\\n]){0,5})$`);

/** Whether a number without a name that begins at a place of a tidied text may be of a law that was named elsewhere. */
export const isFreeNumber = (text: string, at: number): boolean => {
  const words = before(text, at);
  if (text.charAt(at) !== '第' && BROKEN.test(words)) return false;
  const unquoted = words.replace(QUOTED, '$1');
  const bare = unquoted.replace(BRACKET, '');
  const isNoun = bare === words ? ENDS_WORD.test(bare) : ENDS_NOUN.test(bare);
  return LEADS.test(bare) || POINTS.test(bare) || !(isNoun || bare.endsWith('の'));
};

/** Pattern of words that end as laws do and name none: 方法, 司法, but 医療法, 郵便法, 組合法, 収用法 are laws. No groups. */
export const NO_LAW =
  '(?:[方手文作司立技製解話無違適不遵順脱寸]|(?<!収)用|(?<!医)療|(?<!郵)便|(?<!組)合)法';

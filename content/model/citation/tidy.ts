import { NUMERAL, NUMERAL_CHARACTERS, readNumber } from '../text/japanese-numerals.ts';
import { ERA, plainLawNumbers, wholeLawNumbers } from '../text/law-number.ts';
import { cleanPasted } from '../text/pasted.ts';
import { fromEnglish } from './english.ts';
import { ROMAN } from './numbers.ts';

const LAW_NUMBER_IN_BRACKETS = new RegExp(`(?:附則)?\\(${ERA}[^()]*\\)`, 'g');

/** Offset of a character in a run of characters that stand for 1, 2, 3 …. */
const ordinalIn = (first: string, character: string): number =>
  character.charCodeAt(0) - first.charCodeAt(0) + 1;

/** 大字 of numbers, as old texts and deeds have them. */
const FORMAL: Readonly<Record<string, string>> = {
  壱: '一',
  壹: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  拾: '十',
};

/** 「第4-9条」, 「1~3号」: from one number to another, the unit told once. Between 条 and 項 a dash parts them instead (法13-1項). */
const RUN = new RegExp(
  `(第|(?<=[条項]))(?<![-~])(${NUMERAL})[-~](${NUMERAL})(条|項|号)|(?<![-~${NUMERAL_CHARACTERS}])(${NUMERAL})[-~](${NUMERAL})条`,
  'g',
);

const run = (whole: string, ordinal: string, a: string, b: string, unit = '条'): string => {
  const [from, to] = [readNumber(a) ?? 0, readNumber(b) ?? 0];
  return from > 0 && to > from ? `${ordinal}${a}${unit}~${ordinal}${b}${unit}` : whole;
};

/** §13, §§31-32: sections of a law are its articles. */
const SECTION_SIGN = /§(\d{1,4}(?:[-~,、・]\d{1,4})*)条?/g;

/** 別表29の項. */
const ROW = new RegExp(`(別表(?:の|中の?|第|\\()?${NUMERAL})の?[項欄](?!目)`, 'g');

const AND = '(?:[・、,~]|及び|又は|並びに|若しくは)';

const SHARED_UNIT = new RegExp(
  `(?<![${NUMERAL_CHARACTERS}の第])(第?)(${NUMERAL})(${AND})(第?)(${NUMERAL})([条項号])`,
  'g',
);

/** Most numbers of one list that are told their unit together. */
const MOST_SHARING = 20;

/** 「第31・32条」, 「31~32条」, 「第1及び第2項」: several numbers, the unit told once; from the last back to the first. */
const withSharedUnit = (text: string): string => {
  let shared = text;
  for (let turn = 0; turn < MOST_SHARING; turn++) {
    const before = shared;
    shared = before.replace(SHARED_UNIT, (whole, first, a, and, second, b, unit) =>
      first === '' && second !== '' ? whole : first + a + unit + and + second + b + unit,
    );
    if (shared === before) break;
  }
  return shared;
};

/** Articles one below another, as a table or a list has them. */
const BELOW = new RegExp(`(?<=条)\\s{1,9}(?=第[${NUMERAL_CHARACTERS}]{1,7}条)`, 'g');

/** Brackets, stops and 関係 that a citation is copied with. A number in brackets is a number: (2). */
const AROUND =
  /^[([{<〈《〔【≪]{1,3}(?![0-9〇一二三四五六七八九十]{1,4}[)])|(?<![。、,.;:!?])[。、,.;:!?]+$|関係$/;

const OPENING = /[([{<〈《〔【≪]/;
const CLOSING = /(?<![)\]}>〉》〕】≫])[)\]}>〉》〕】≫]+$/;

/** Signs of lists, quotes of mail, and numbers of a list before a citation. */
const BULLET =
  /^(?:[-・•●○■□◆◇▪▶►※*→⇒>]{1,5}|(?:⟨\d+⟩|\(\d+\)|\d{1,2}[.)])(?=第|[一-龥ァ-ヶー]{1,40}第?\d))/;

/** What a note calls a citation: 根拠条文:, 【参考】, (注), Re:. */
const LABEL =
  /^(?:[([【〔](?:根拠|参考|参照|関係|注)[^()[\]【】〔〕]{0,8}[)\]】〕]|(?:根拠|参考|参照|関係|該当|引用|出典)?(?:条文|規定|法令|条項)?[:.]|(?:根拠|参考|参照|注\d{0,2}|re|fwd?|cf|see)[:.)]?(?=第|[法一-龥ァ-ヶーa-z(]))/;

const unwrapped = (text: string): string => {
  let inner = text;
  // Each turn takes something away; three are more than anybody wraps a citation in.
  for (let turn = 0; turn < 3; turn++) {
    const bare = inner.replace(BULLET, '').replace(LABEL, '').replace(AROUND, '');
    const closed = OPENING.test(bare) ? bare : bare.replace(CLOSING, '');
    if (closed === inner || closed === '') break;
    inner = closed;
  }
  return inner;
};

/** A law number in brackets says nothing that the name before it does not; alone it is the name. */
const withoutLawNumbers = (text: string): string =>
  text.replace(LAW_NUMBER_IN_BRACKETS, (whole, at: number) => {
    if (whole.startsWith('附則')) return whole;
    return at === 0 ? whole.slice(1, -1) : '';
  });

/** NFKC text in lower case, with one writing for what has several. */
const spelledAlike = (text: string): string =>
  withSharedUnit(
    text
      .replace(/[「」『』"'“”‘’]/g, '')
      .replace(/サイバ[-ー一=・•·]+セキュリティ/g, 'サイバーセキュリティ')
      .replace(/[〜～∼⁓〰]/g, '~')
      .replace(BELOW, (space) => (/[\r\n]/.test(space) ? '、' : space))
      .replace(/\s+/g, ' ')
      .replace(/(?<=\d) (?=\d)/g, '-')
      .replaceAll(' ', '')
      .replaceAll('ティー', 'ティ')
      .replaceAll('條', '条')
      .replaceAll('號', '号')
      .replace(/第?§{1,2}(?=[0-9])/g, '§')
      .replace(SECTION_SIGN, (_, list: string) =>
        list.replace(/\d+/g, (n) => `第${n}条`).replaceAll('-', '~'),
      )
      .replace(/(?<=条)[ノ之](?=[0-9〇一二三四五六七八九十])/g, 'の')
      .replace(
        /[壱壹弐貳参參拾](?=[壱壹弐貳参參拾一二三四五六七八九十百]{0,6}[章条項号])/g,
        (one) => FORMAL[one] ?? one,
      )
      .replace(
        /(?<=[0-9条])(i{1,3}|iv|vi{0,3}|ix|x)(?=⟨|[0-9項]|$)/g,
        (one) => `⟦${ROMAN.indexOf(one) + 1}⟧`,
      )
      .replace(/(?<=別表)の?no\.?(?=\d)/g, '')
      .replace(ROW, '$1番')
      .replace(/乃至|ないし/g, '~')
      .replace(/(?<=[章条項号])[-ー→](?=第?[0-9〇一二三四五六七八九十]{1,7}[章条項号])/g, '~')
      .replace(RUN, (whole, ordinal, a, b, unit, c, d) =>
        c === undefined ? run(whole, ordinal, a, b, unit) : run(whole, '', c, d),
      ),
  );

/**
 * The one form in which citations and names are read: NFKC, lower case, no spaces (one between two numbers parts
 * them), no quotation marks, no law number in brackets behind a name but one that says whose 附則 it is, other law numbers as 平成26年法律第104号, the unit of
 * several numbers behind each. ① becomes ⟨1⟩ and Ⅰ ⟦1⟧, which NFKC would make 1 and I.
 */
export const tidyCitation = (text: string): string =>
  withoutLawNumbers(
    plainLawNumbers(
      spelledAlike(
        wholeLawNumbers(
          fromEnglish(
            cleanPasted(text)
              .replace(/[①-⑳]/g, (character) => `⟨${ordinalIn('①', character)}⟩`)
              .replace(/[Ⅰ-Ⅻ]/g, (character) => `⟦${ordinalIn('Ⅰ', character)}⟧`)
              .replace(/[ⅰ-ⅻ]/g, (character) => `⟦${ordinalIn('ⅰ', character)}⟧`)
              .normalize('NFKC')
              .toLowerCase()
              .replace(/[‐‑‒–—−―─━﹣˗⁃]/g, '-'),
          ),
        ),
      ),
    ),
  );
/** A citation as typed, tidied, without what it was copied with. */
export const tidyTyped = (text: string): string => unwrapped(tidyCitation(text));

import { NUMERAL, NUMERAL_CHARACTERS, readNumber } from '../text/japanese-numerals.ts';
import { ERA, plainLawNumbers } from '../text/law-number.ts';
import { cleanPasted } from '../text/pasted.ts';
import { ROMAN } from './numbers.ts';

const LAW_NUMBER_IN_BRACKETS = new RegExp(`(?:附則)?\\(${ERA}[^()]*\\)`, 'g');

/** Offset of a character in a run of characters that stand for 1, 2, 3 …. */
const ordinalIn = (first: string, character: string): number =>
  character.charCodeAt(0) - first.charCodeAt(0) + 1;

/** 「Article 25, paragraph (1), item (ii) of the Basic Act」 in the order and with the units of a Japanese citation. */
const fromEnglish = (text: string): string => {
  if (!/\bart(?:icle|\.)?\s*\d/.test(text)) return text;
  // One space for several, or every pattern would try each of them as its beginning.
  const japanese = text
    .replace(/\s+/g, ' ')
    .replace(/,? ?\bart(?:icle|\.)? ?(\d+)/, '第$1条')
    .replace(/,? ?\bpara(?:graph|\.)? ?\(?(\d+)\)?/, '第$1項')
    .replace(/条 ?\((\d+)\)/, '条第$1項')
    .replace(
      /(?:,? ?\bitem ?\(?|([条項]) ?\()(\d+|[ivx]+)\)?/,
      (_, after = '', n) => `${after}第${ROMAN.indexOf(n) + 1 || n}号`,
    )
    .replace(/^(第.*?) of (.*)$/s, '$2$1');
  return japanese.replace(/\bthe\b/g, '');
};

/** 大字 of numbers, as old texts and deeds have them. */
const FORMAL: Readonly<Record<string, string>> = { 壱: '一', 弐: '二', 参: '三', 拾: '十' };

/** 「第4-9条」, 「1~3号」: from one number to another, the unit told once. Between 条 and 項 a dash parts them instead (法13-1項). */
const RUN = new RegExp(
  `(第|(?<=[条項]))(?<![-~])(${NUMERAL})[-~](${NUMERAL})(条|項|号)|(?<![-~${NUMERAL_CHARACTERS}])(${NUMERAL})[-~](${NUMERAL})条`,
  'g',
);

const run = (whole: string, ordinal: string, a: string, b: string, unit = '条'): string => {
  const [from, to] = [readNumber(a) ?? 0, readNumber(b) ?? 0];
  return from > 0 && to > from ? `${ordinal}${a}${unit}~${ordinal}${b}${unit}` : whole;
};

/** Brackets, stops and 関係 that a citation is copied with. A number in brackets is a number: (2). */
const AROUND =
  /^[([{<〈《【]{1,3}(?![0-9〇一二三四五六七八九十]{1,4}[)])|(?<![。、,.;:!?])[。、,.;:!?]+$|関係$/;

const OPENING = /[([{<〈《【]/;
const CLOSING = /(?<![)\]}>〉》】])[)\]}>〉》】]+$/;

const unwrapped = (text: string): string => {
  let inner = text;
  // Each turn takes something away; three are more than anybody wraps a citation in.
  for (let turn = 0; turn < 3; turn++) {
    const bare = inner.replace(AROUND, '');
    const closed = OPENING.test(bare) ? bare : bare.replace(CLOSING, '');
    if (closed === inner || closed === '') break;
    inner = closed;
  }
  return inner;
};

/**
 * The one form in which citations and names are read: NFKC, lower case, no spaces (one between two numbers parts
 * them), no quotation marks, no law number in brackets but one that says whose 附則 it is, other law numbers as 平成26年法律第104号. ① becomes ⟨1⟩ and Ⅰ ⟦1⟧, which NFKC would make 1 and I.
 */
export const tidyCitation = (text: string): string =>
  plainLawNumbers(
    fromEnglish(
      cleanPasted(text)
        .replace(/[①-⑳]/g, (character) => `⟨${ordinalIn('①', character)}⟩`)
        .replace(/[Ⅰ-Ⅻ]/g, (character) => `⟦${ordinalIn('Ⅰ', character)}⟧`)
        .normalize('NFKC')
        .toLowerCase(),
    )
      .replace(/[「」『』"'“”‘’]/g, '')
      .replace(LAW_NUMBER_IN_BRACKETS, (law) => (law.startsWith('附則') ? law : ''))
      .replace(/[‐‑‒–—−―─━﹣]/g, '-')
      .replace(/サイバ[-ー一・]+セキュリティ/g, 'サイバーセキュリティ')
      .replace(/[〜～]/g, '~')
      .replace(/\s+/g, ' ')
      .replace(/(?<=\d) (?=\d)/g, '-')
      .replaceAll(' ', '')
      .replaceAll('ティー', 'ティ')
      .replaceAll('條', '条')
      .replaceAll('號', '号')
      .replace(/(?<=条)[ノ之](?=[0-9〇一二三四五六七八九十])/g, 'の')
      .replace(
        /[壱弐参拾](?=[壱弐参拾一二三四五六七八九十百]{0,6}[章条項号])/g,
        (one) => FORMAL[one] ?? one,
      )
      .replace(
        /(?<=[0-9条])(i{1,3}|iv|vi{0,3}|ix|x)(?=⟨|[0-9]|$)/g,
        (one) => `⟦${ROMAN.indexOf(one) + 1}⟧`,
      )
      .replace(/乃至|ないし/g, '~')
      .replace(/(?<=[章条項号])-(?=第?[0-9〇一二三四五六七八九十]+[章条項号])/g, '~')
      .replace(RUN, (whole, ordinal, a, b, unit, c, d) =>
        c === undefined ? run(whole, ordinal, a, b, unit) : run(whole, '', c, d),
      ),
  );

/** A citation as typed, tidied, without what it was copied with. */
export const tidyTyped = (text: string): string => unwrapped(tidyCitation(text));

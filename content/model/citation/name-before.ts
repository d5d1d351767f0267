import { LAW_NUMBER, plainLawNumbers } from '../text/law-number.ts';
import { isFreeName, NO_LAW } from './free.ts';
import type { LawWord, Name, Names, OwnName } from './types.ts';

/**
 * A name at a place of a tidied text, with what stands in brackets behind it; end exclusive. Where a citation begins with a
 * name it is read forwards (names.ts); in a sentence from the number back, for nothing says where it begins.
 */
export type Named = {
  start: number;
  nameEnd: number;
  end: number;
  bracket: string | null;
  name: Name;
};

/** A name that a text gives, 以下「法」という, and from where on it stands for what. */
export type Defined = { word: string; from: number; name: Name };

/** Longest name that is looked back for, and what may end one. */
const LONGEST_NAME = 60;
const ENDS_NAME = /[一-龥々ァ-ヶーぁ-ゖa-z0-9]/;

/** Longest bracket between a name and its number that is looked into. */
const LONGEST_BRACKET = 120;

/** Ends of titles. What is a law may be looked up elsewhere; the others are documents of somebody's own. */
const LAW_TITLE = /(?:法律|法|政令|省令|府令|施行令|令|規則|条例)$/;
const DOCUMENT =
  /(?:契約書?|約款|規程|規約|規定|定款|協定書?|要綱|要領|細則|内規|覚書|仕様書|別紙|様式|議事録|手順書|マニュアル|ガイドライン|指針|計画書?|報告書?|本文|会議|号証)$/;

const NO_LAW_AT_END = new RegExp(`${NO_LAW}$`);

/** Words that name the text itself. */
const ITSELF =
  /(?<![一-龥ァ-ヶー])(?:本|この|当)(?:規程|規則|規約|要綱|要領|契約|約款|細則|指針|条例|方針|基準|覚書|定款)$/;

const SAME = /(同|(?<![一-龥ァ-ヶー])(?:当該|本|この))(法律|法|規則|基本方針|方針)$/;

/** A character of a title, and one of the title of a 法律, in which kana join the words. */
const OF_TITLE = /[一-龥々〆ァ-ヶー・a-z0-9]/;
const OF_STATUTE = /[^。、()「」『』\n:;.,はがで]/;

/** The run of such characters at the end of a text. */
const runBefore = (text: string, character: RegExp): string => {
  let from = text.length;
  while (from > 0 && character.test(text.charAt(from - 1))) from--;
  return text.slice(from);
};

const CONNECTED = /^(?:また|なお|及び|又は|並びに|若しくは|旧|新|現行|改正前|改正後|当該|前掲)+/;

const NUMBER_IN = new RegExp(LAW_NUMBER);
const NUMBER_AT_END = new RegExp(`${LAW_NUMBER}$`);

/** Longest law number: 平成二十八年内閣府・総務省令第百二十三号. */
const LONGEST_NUMBER = 30;

/** The law number in brackets behind a title, one way written; null where there is none. */
export const lawNumberIn = (bracket: string): string | null => {
  const found = NUMBER_IN.exec(bracket);
  return found && plainLawNumbers(found[0]);
};

/** 「（平成26年法律第104号。以下「法」という。）」, 「（…決定）」: what may stand between a title and its number. */
const isIntroduction = (bracket: string): boolean =>
  NUMBER_IN.test(bracket) || /決定|以下/.test(bracket);

/** Where the bracket that ends at a place begins; -1 where none does, or it is too long. */
const openingOf = (text: string, end: number): number => {
  let depth = 0;
  for (let at = end - 1; at >= 0 && at > end - LONGEST_BRACKET; at--) {
    const character = text.charAt(at);
    if (character === ')') depth++;
    if (character === '(' && --depth === 0) return at;
    if (character === '\n') return -1;
  }
  return -1;
};

const byLast = new WeakMap<Names, ReadonlyMap<string, readonly [string, OwnName][]>>();

/** Names by their last character, the longest first. */
const namesByLast = (names: Names) => {
  const known = byLast.get(names);
  if (known) return known;
  const made = Map.groupBy(
    [...names].sort(([a], [b]) => b.length - a.length),
    ([name]) => name.at(-1) ?? '',
  );
  byLast.set(names, made);
  return made;
};

const wordOf = (name: string): LawWord =>
  name.startsWith('法') ? '法' : name === '規則' ? '規則' : '方針';

/** The name that ends a text of no more than {@link LONGEST_NAME} characters, and how long it is; null where none does. */
const nameAtEnd = (
  before: string,
  names: Names,
  defined: Defined | undefined,
): { length: number; name: Name } | null => {
  // 「以下「本法」という。」: what the text says goes before what the word says by itself.
  if (defined) return { length: defined.word.length, name: defined.name };
  const [itself] = ITSELF.exec(before.slice(-8)) ?? [];
  if (itself !== undefined)
    return { length: itself.length, name: { name: 'document', title: itself } };
  const ending = before.slice(-8);
  const [same, which, word = ''] = SAME.exec(ending) ?? [];
  if (same !== undefined)
    return {
      length: same.length,
      name: { name: 'relative', which: which === '同' ? 'same' : 'this', word: wordOf(word) },
    };
  const own = namesByLast(names)
    .get(before.at(-1) ?? '')
    ?.find(
      ([name, { whole }]) =>
        before.endsWith(name) && (whole || isFreeName(before, before.length - name.length)),
    );
  if (own) return { length: own[0].length, name: { name: 'own', ...own[1] } };
  const [number] = NUMBER_AT_END.exec(before.slice(-LONGEST_NUMBER)) ?? [];
  if (number !== undefined)
    return { length: number.length, name: { name: 'outside', title: number } };
  const isLaw = LAW_TITLE.test(ending) && !NO_LAW_AT_END.test(ending);
  if (!isLaw && !LAW_TITLE.test(ending) && !DOCUMENT.test(ending)) return null;
  const run = runBefore(before, before.endsWith('法律') ? OF_STATUTE : OF_TITLE);
  const title = run.replace(CONNECTED, '');
  return title === ''
    ? null
    : { length: title.length, name: { name: isLaw ? 'outside' : 'document', title } };
};

/** The name that ends at a place of a tidied text, with what stands in brackets behind it. Null where none does. */
export const nameBefore = (
  text: string,
  place: number,
  names: Names,
  defined: readonly Defined[],
): Named | null => {
  let nameEnd = place;
  let bracket: string | null = null;
  if (text[nameEnd - 1] === 'の') nameEnd--;
  if (text[nameEnd - 1] === ')') {
    const open = openingOf(text, nameEnd);
    const inside = text.slice(open + 1, nameEnd - 1);
    if (open < 0 || !isIntroduction(inside)) return null;
    bracket = inside;
    nameEnd = open;
  }
  const before = text.slice(Math.max(0, nameEnd - LONGEST_NAME), nameEnd);
  if (!ENDS_NAME.test(before.slice(-1))) return null;
  const given = defined.findLast(
    ({ word, from }) =>
      from <= nameEnd && before.endsWith(word) && isFreeName(before, before.length - word.length),
  );
  const found = nameAtEnd(before, names, given);
  return found && { start: nameEnd - found.length, nameEnd, end: place, bracket, name: found.name };
};

/** 「以下「評価規則」という。」 behind a title: from there on the name stands for it. */
const DEFINITION = /以下、?(?:単に)?「([^「」\n]{1,20})」と(?:い|称|略|呼|総)/g;

/** Most names that one text gives; the longest contracts have some fifty. */
const MOST_DEFINED = 200;

/** The names that a tidied text itself gives laws and documents, in the order of its words. */
export const definedIn = (text: string, names: Names): Defined[] => {
  const defined: Defined[] = [];
  for (const { 1: word = '', index: at } of text.matchAll(DEFINITION)) {
    if (defined.length === MOST_DEFINED) break;
    if (!text.slice(Math.max(0, at - LONGEST_BRACKET), at).includes('(')) continue;
    const close = text.slice(at, at + LONGEST_BRACKET).indexOf(')');
    if (close < 0) continue;
    const name = nameBefore(text, at + close + 1, names, defined)?.name;
    if (name && name.name !== 'document') defined.push({ word, from: at + close, name });
  }
  return defined;
};

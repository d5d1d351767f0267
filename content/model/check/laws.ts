import { citationNames, nearTitles } from '../citation/resolve/names.ts';
import { lawNamed } from '../citation/resolve/outside-laws.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { LAW_NUMBER, plainLawNumbers } from '../text/law-number.ts';

/**
 * Whose provisions a number is of. `own`: instruments of ours; `outside`: a law that is not held; `foreign`: a document that
 * is no law (a contract, the text itself), whose numbers concern nobody here. `title` and `number` say the law otherwise than
 * the corpus has it.
 */
export type Law =
  | { law: 'own'; instruments: readonly string[]; written: Written | null }
  | { law: 'outside'; title: string; written: null }
  | { law: 'foreign' };

/** A title that is none of ours and stands for one: a slip, or a wrong title with the right law number. */
export type Written = { title: string };

/** A name at a place of the folded text, with what stands in brackets behind it; end exclusive. */
export type Named = {
  start: number;
  nameEnd: number;
  end: number;
  bracket: string | null;
  law: Law;
};

/** Longest name that is looked back for, and what may end one. */
const LONGEST_NAME = 60;
const ENDS_NAME = /[一-龥々ァ-ヶーぁ-ゖa-z0-9]/;

/** Longest bracket between a name and its number that is looked into. */
const LONGEST_BRACKET = 120;

/** What may stand before a short name (法, 規則) without being a part of it. */
const LEADS =
  /(?:^|[^一-龥々ァ-ヶーa-z0-9])$|(?:旧|新|現行|改正[前後]|改定[前後]|前掲|上記|前記|当該|その他|前述|後述)(?:の)?$/;

/** Shortest name that is no end of another law's title. */
const WHOLE_NAME = 6;

/** Ends of titles. What is a law may be looked up elsewhere; the others are documents of somebody's own. */
const LAW_TITLE = /(?:法律|法|政令|省令|府令|施行令|令|規則|条例)$/;
const DOCUMENT =
  /(?:契約書?|約款|規程|規約|規定|定款|協定書?|要綱|要領|細則|内規|覚書|仕様書|別紙|様式|議事録|手順書|マニュアル|ガイドライン|指針|計画書?|報告書?|本文|会議|号証)$/;

/** Words that end so and name no law. */
const NO_LAW = /[方手用文作司立技療製解話便無違合適不遵順脱寸]法$/;

/** Words that name the text itself. */
const ITSELF =
  /(?<![一-龥ァ-ヶー])(?:本|この|当)(?:規程|規則|規約|要綱|要領|契約|約款|細則|指針|条例|方針|基準|覚書|定款)$/;

const SAME = /(?:同|(?<![一-龥ァ-ヶー])(?:当該|本|この))(?:法律|法|規則|基本方針|方針)$/;

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

/** 「以下「評価規則」という。」 behind a title: from there on the name stands for it. */
const DEFINITION = /以下、?(?:単に)?「([^「」\n]{1,20})」と(?:い|称|略|呼|総)/g;

/** The names that stand for laws in one text, and those of the corpus. */
export type Laws = {
  index: CorpusIndex;
  text: string;
  /** Names by their last character, the longest first. */
  own: ReadonlyMap<string, readonly [string, readonly string[]][]>;
  /** What the text itself calls a law by, in the order of its words. */
  defined: readonly { name: string; from: number; law: Law }[];
};

const byLast = new WeakMap<CorpusIndex, Laws['own']>();

const namesByLast = (index: CorpusIndex): Laws['own'] => {
  const known = byLast.get(index);
  if (known) return known;
  const made = new Map<string, [string, readonly string[]][]>();
  for (const entry of citationNames(index)) {
    const last = entry[0].at(-1) ?? '';
    made.set(last, [...(made.get(last) ?? []), [...entry]]);
  }
  for (const names of made.values()) names.sort((a, b) => b[0].length - a[0].length);
  byLast.set(index, made);
  return made;
};

const ofNumber = (index: CorpusIndex, bracket: string | null): string | null => {
  const number = bracket && lawNumberIn(bracket);
  if (!number) return null;
  return (
    index.corpus.instruments.find(
      ({ law_number }) => law_number !== null && plainLawNumbers(law_number) === number,
    )?.id ?? null
  );
};

/** A law by a title that is no name of ours. */
const byTitle = (index: CorpusIndex, title: string, bracket: string | null): Law => {
  if (!LAW_TITLE.test(title) || NO_LAW.test(title)) return { law: 'foreign' };
  if (lawNamed(index, title).number === null) {
    const meant = ofNumber(index, bracket);
    if (meant) return { law: 'own', instruments: [meant], written: { title } };
    const [near, ...others] = nearTitles(index, title);
    const instrument = index.corpus.instruments.find((one) => one.title === near);
    if (instrument && others.length === 0)
      return { law: 'own', instruments: [instrument.id], written: { title } };
  }
  return { law: 'outside', title, written: null };
};

/** The name that ends at a place of the folded text. Null where none does. */
export const nameBefore = (laws: Laws, place: number): Named | null => {
  const { index, text } = laws;
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
  const named = (length: number, law: Law): Named => ({
    start: nameEnd - length,
    nameEnd,
    end: place,
    bracket,
    law,
  });
  const before = text.slice(Math.max(0, nameEnd - LONGEST_NAME), nameEnd);
  if (!ENDS_NAME.test(before.slice(-1))) return null;
  const itself = ITSELF.exec(before.slice(-8));
  if (itself) return named(itself[0].length, { law: 'foreign' });
  const lead = (length: number) =>
    LEADS.test(before.slice(Math.max(0, before.length - length - 8), before.length - length));
  const definition = laws.defined.findLast(
    ({ name, from }) => from <= nameEnd && before.endsWith(name) && lead(name.length),
  );
  if (definition) return named(definition.name.length, definition.law);
  for (const [name, instruments] of laws.own.get(before.at(-1) ?? '') ?? [])
    if (before.endsWith(name) && (name.length >= WHOLE_NAME || lead(name.length)))
      return named(name.length, { law: 'own', instruments, written: null });
  const ending = before.slice(-8);
  if (SAME.test(ending) || !(LAW_TITLE.test(ending) || DOCUMENT.test(ending))) return null;
  const run = runBefore(before, before.endsWith('法律') ? OF_STATUTE : OF_TITLE);
  const title = run.replace(CONNECTED, '');
  if (!title) return null;
  return named(title.length, byTitle(index, title, bracket));
};

/** Reads what a text calls laws by. */
export const lawsIn = (index: CorpusIndex, text: string): Laws => {
  const own = namesByLast(index);
  const defined: { name: string; from: number; law: Law }[] = [];
  const laws: Laws = { index, text, own, defined };
  for (const { 0: words, 1: name = '', index: at } of text.matchAll(DEFINITION)) {
    const open = text.lastIndexOf('(', at);
    if (open < 0 || open < at - LONGEST_BRACKET) continue;
    const close = text.indexOf(')', at + words.length);
    if (close < 0 || close > at + LONGEST_BRACKET) continue;
    const law = nameBefore(laws, close + 1)?.law;
    if (law && law.law !== 'foreign') defined.push({ name, from: close, law });
  }
  return laws;
};

import { IROHA, NUMERAL, NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import { LAW_NUMBER } from '../text/law-number.ts';
import { BRANCH, numberOf, ROMAN, styleOf } from './numbers.ts';
import { type Reader, sticky } from './reader.ts';
import type { Step, Style, Unit } from './types.ts';

const UNITS: Record<string, Unit> = {
  章: 'chp',
  条: 'art',
  項: 'para',
  号: 'item',
  番: 'row',
  番目: 'row',
  行: 'row',
  行目: 'row',
};

const RELATIVES = { 前: 'previous', 次: 'next', 同: 'same', 本: 'this', この: 'this' } as const;

const NUMBERED = sticky(`(第?)(${NUMERAL})(章|条|項|号|番目?|行目?)${BRANCH}`);
const BARE = sticky(`(第?)(${NUMERAL})${BRANCH}`);
const CIRCLED = sticky(`⟨(\\d+)⟩([項号]?)`);
const ROMAN_NUMERAL = sticky(`第?(?:⟦(\\d+)⟧|([ivx]+)(?=章))([章項号]?)`);
const BRACKETED = sticky(`\\((${NUMERAL})(番目?|行目?|[項号])?\\)`);
const RELATIVE = sticky(`(前|次|同|本|この)(各|${NUMERAL})?(条|項|号)`);
const SUPPLEMENT = sticky(`附則\\((${LAW_NUMBER})\\)`);
/** イ of a 号, of those that laws get to; the later letters of the order are words of their own (ノ). */
const LETTER = sticky(`([${IROHA.slice(0, 20)}])(?![ァ-ヶー])`);
const ROW_NAMED = sticky(
  `別表(?:中の?|の)?\\(?((?!参照|記載|備考|別表|第|[${NUMERAL_CHARACTERS}])[一-龥ァ-ヶa-z々][一-龥ぁ-んァ-ヶー・·•‧∙a-z々-]{1,40}?)(?:の[項欄行]\\)?|\\)?$)`,
);
const PART = sticky('(別表|前文|附則|要件)');
const EVERY = sticky('(?:当該)?各([項号])(?!列記)');

/** May stand between two parts and says nothing. */
export const FILLER = sticky('[-.の]|,(?=[(])');

/** Joins two citations. */
export const LIST = sticky(
  '(?:、?(?:及び|又は|並びに|若しくは|および|または|ならびに|もしくは)|[、,・/;+])',
);

/** From one citation to another. */
export const RANGE = sticky('(?:~|から|より(?=第))');

/** Words that point inside a provision. */
export const INSIDE = sticky(
  '(?:の)?(本文|ただし書き?|但し?書き?|柱書き?|各号列記以外の部分|前段|後段|なお書き?|[括か][弧っこ]*書き?|見出し)',
);

/** A heading in brackets behind a citation. */
export const HEADING = sticky('\\(((?:[^()]|\\([^()]*\\))+)\\)');

/** Words in brackets that narrow or widen a citation, and name no heading: （第3号を除く。）, （抄）. */
export const RESTRICTION =
  /(?:除く|含む|限る|同じ|いう|準用する|抄|略|抜粋|引用者|筆者|関係|改正[前後]?)[。.]?$/;

/** What a sentence goes on with, to the end. */
export const TRAILING = sticky(
  '(?:まで)?(?:の規定)?(?:(?:に(?:つい|おい|基づ|よ[りるれ]|規定|定め|掲げ|係る|関する|反|違反|言|い[うえ])|を|は|が|も(?!し)|と(?=[はいさしす第])|で[はも]|違反|所定|参照|等|など|ほか|のほか|のとおり|の(?:趣旨|解釈|適用|内容|文言|要件|場合|定め|求め)|:).*)?$',
);

const PARTS = { 別表: 'annex', 前文: 'pream', 附則: 'suppl', 要件: 'crit' } as const;

const numbered = (
  unit: Unit | null,
  written: string,
  style: Style,
  extra: { branch?: string; ordinal?: string } = {},
): Step | null => {
  const n = numberOf(written);
  return n === null
    ? null
    : {
        step: 'number',
        unit,
        n,
        branch: extra.branch ?? '',
        style,
        ordinal: (extra.ordinal ?? '') !== '',
      };
};

/** One step at the reader's place, or null. */
export const readStep = (reader: Reader): Step | null => {
  let found = reader.take(RELATIVE);
  if (found) {
    const [, which = '', count, unit = ''] = found;
    const n = count === undefined ? 1 : count === '各' ? 'all' : numberOf(count);
    if (n === 'all' && which !== '前') return null;
    return n === null
      ? null
      : {
          step: 'relative',
          which: RELATIVES[which as keyof typeof RELATIVES],
          unit: UNITS[unit] as 'art' | 'para' | 'item',
          count: n,
        };
  }
  found = reader.take(NUMBERED);
  if (found) {
    const [, ordinal = '', written = '', unit = '', branch = ''] = found;
    return numbered(UNITS[unit] ?? null, written, styleOf(written), { branch, ordinal });
  }
  found = reader.take(CIRCLED);
  if (found) return numbered(UNITS[found[2] ?? ''] ?? null, found[1] ?? '', 'circled');
  found = reader.take(ROMAN_NUMERAL);
  if (found) {
    const written = found[1] ?? String(ROMAN.indexOf(found[2] ?? '') + 1);
    return numbered(UNITS[found[3] ?? ''] ?? null, written, 'roman');
  }
  found = reader.take(BRACKETED);
  if (found) return numbered(UNITS[found[2] ?? ''] ?? null, found[1] ?? '', 'bracket');
  found = reader.take(LETTER);
  if (found) {
    const n = IROHA.indexOf(found[1] ?? '') + 1;
    return { step: 'number', unit: 'subitem', n, branch: '', style: 'kanji', ordinal: false };
  }
  found = reader.take(SUPPLEMENT);
  if (found) return { step: 'part', unit: 'suppl', law: found[1] ?? '' };
  found = reader.take(ROW_NAMED);
  if (found) return { step: 'named', name: found[1] ?? '' };
  found = reader.take(PART);
  if (found) return { step: 'part', unit: PARTS[found[1] as keyof typeof PARTS] };
  found = reader.take(EVERY);
  if (found) return { step: 'every', unit: found[1] === '項' ? 'para' : 'item' };
  found = reader.take(BARE);
  if (found) {
    const [, ordinal = '', written = '', branch = ''] = found;
    return numbered(null, written, styleOf(written), { branch, ordinal });
  }
  return null;
};

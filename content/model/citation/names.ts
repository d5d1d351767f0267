import { NUMERAL } from '../text/japanese-numerals.ts';
import { LAW_NUMBER } from '../text/law-number.ts';
import { Reader, sticky } from './reader.ts';
import { type State, takeState } from './state.ts';
import { readStep } from './steps.ts';
import type { Name, Names, NumberBehind } from './types.ts';

/** What may follow a name: the end, a number, a part, a relative word, or a word that joins. */
const AFTER_NAME = sticky(
  `(?:$|[-.の、,・~(⟨⟦]|第?${NUMERAL}|別表|前文|附則|要件|[前次同本旧新第]|この|各|及び|又は|並びに|若しくは|本文|から)`,
);

const RELATIVE_NAME = sticky('(同|本|この|当該)(法律?|規則|基本方針|方針)');

const BY_NUMBER = sticky(LAW_NUMBER);

/** Another law's title: it ends in 法, 令 … where a number or nothing follows. */
const LAW_TITLE = sticky(
  `([^0-9()⟨⟦]{1,60}?(?:法律|法|令|規則|条例|規程|告示))(?=$|の?第?${NUMERAL}[章条項号⟨⟦の-]|第?${NUMERAL}$|[⟨⟦(]|附則|別表|前文|第)`,
);

/** A law by its English title: the official translations call none otherwise. */
const ENGLISH_TITLE = sticky(
  `((?:[a-z][a-z0-9'’-]{1,60}?(?:act|code|constitution)(?:(?:on|for|of|concerning|regarding)[a-z,'’-]{2,60})?|act(?:on|for|concerning|regarding)[a-z,'’-]{2,60}|constitution))(?=$|第?${NUMERAL}[章条項号⟨⟦]|\\()`,
);

/** Longest own name at the reader's place that ends where a name may end. */
const readOwnName = (reader: Reader, names: Names): Name | null => {
  const start = reader.at;
  for (let length = Math.min(60, reader.text.length - start); length > 0; length--) {
    const own = names.get(reader.text.slice(start, start + length));
    if (!own) continue;
    AFTER_NAME.lastIndex = start + length;
    if (!AFTER_NAME.test(reader.text)) continue;
    reader.at = start + length;
    return { name: 'own', ...own };
  }
  return null;
};

/** Begins a citation after 旧 or 新: a law may be called 新… itself. */
const AFTER_STATE = sticky(`(?:第?${NUMERAL}|別表|前文|[⟨])`);

/** 旧, 新, 現行, 平成28年改正前の before a citation. */
export const readState = (reader: Reader, names: Names): State | null => {
  const start = reader.at;
  const state = takeState(reader);
  if (!state) return null;
  AFTER_STATE.lastIndex = reader.at;
  const begins = AFTER_STATE.test(reader.text);
  if (begins || readOwnName(new Reader(reader.text, reader.at), names)) return state;
  reader.at = start;
  return null;
};

/** The title of a law that amends others: the names in it are none of the citation's. */
const AMENDING_TITLE = sticky(
  '([^0-9()⟨⟦。:;はがで]{1,80}?の一部を改正する(?:等の)?(?:法律|政令|規則))(?=$|第|附則|別表|[^一-龥ァ-ヶー])',
);

/** Whose provision it is; null where nothing says so. */
export const readName = (reader: Reader, names: Names): Name | null => {
  const amending = reader.take(AMENDING_TITLE);
  if (amending?.[1]) return { name: 'outside', title: amending[1] };
  const own = readOwnName(reader, names);
  if (own) return own;
  const relative = reader.take(RELATIVE_NAME);
  if (relative) {
    const word = (relative[2] ?? '').replace('法律', '法').replace('基本方針', '方針');
    return {
      name: 'relative',
      which: relative[1] === '同' ? 'same' : 'this',
      word: word as '法' | '規則' | '方針',
    };
  }
  const number = reader.take(BY_NUMBER);
  if (number) {
    const ours = names.get(number[0]);
    return ours ? { name: 'own', ...ours } : { name: 'outside', title: number[0] };
  }
  const begun = new Reader(reader.text, reader.at);
  if (readStep(begun)) return null;
  const title = reader.take(LAW_TITLE) ?? reader.take(ENGLISH_TITLE);
  return title?.[1] ? { name: 'outside', title: title[1] } : null;
};

const NUMBER_IN = new RegExp(`^(${LAW_NUMBER})(?:による改正([前後]))?`);

/** The law number with which a bracket behind a name begins; null where there is none. */
export const numberIn = (bracket: string | null): NumberBehind | null => {
  const [, law, side] = NUMBER_IN.exec(bracket ?? '') ?? [];
  if (law === undefined) return null;
  return { law, amends: side === undefined ? null : side === '前' ? 'before' : 'after' };
};

const BRACKET = sticky(`\\((${LAW_NUMBER}[^()]{0,8})\\)`);

/** The law number in brackets behind a name; null where none stands there. */
export const readNumberBehind = (reader: Reader): NumberBehind | null =>
  numberIn(reader.take(BRACKET)?.[1] ?? null);

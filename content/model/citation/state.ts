import { NUMERAL } from '../text/japanese-numerals.ts';
import { ERA, LAW_NUMBER } from '../text/law-number.ts';
import type { Reader } from './reader.ts';
import { sticky } from './reader.ts';
import type { Citation, NumberBehind } from './types.ts';

/** Which state of a text is meant: by a word, or by the amendment before or after which it stood. */
export type State = { state: Citation['state']; number: NumberBehind | null };

/** 平成28年改正前の, 平成28年法律第31号による改正後の, 改正前. */
const AMENDED = `(?:(${LAW_NUMBER}|(?:${ERA}(?:元|${NUMERAL})|\\d{4})年)(?:による|の)?)?改正([前後])`;
const WORDS = `${AMENDED}(?:の(?:もの)?)?|改定([前後])(?:の(?:もの)?)?|(旧|新|改定案の?)・?|現行の?`;

const HERE = sticky(WORDS);
const AT_END = new RegExp(`(?:${WORDS})$`);
const BRACKET = new RegExp(`^(?:${WORDS}|旧法|新法)。?$`);

/** Longest of these words that is looked back for. */
const LONGEST = 40;

const stateOf = (found: RegExpExecArray): State => {
  const [whole, law, amended, revised, word] = found;
  const side = amended ?? revised;
  if (law !== undefined)
    return { state: null, number: { law, amends: side === '前' ? 'before' : 'after' } };
  const isOld = side === '前' || (word ?? whole).startsWith('旧');
  const isNew = side === '後' || word !== undefined || whole.startsWith('新');
  return { state: isOld ? 'old' : isNew ? 'new' : 'today', number: null };
};

/** The state that words at the reader's place name; null where none stand there. */
export const takeState = (reader: Reader): State | null => {
  const found = reader.take(HERE);
  return found && stateOf(found);
};

/** The state that words before a place of a text name, no further back than `from`, with their length. */
export const stateBefore = (
  text: string,
  place: number,
  from: number,
): (State & { length: number }) | null => {
  const found = AT_END.exec(text.slice(Math.max(from, place - LONGEST), place));
  return found && { ...stateOf(found), length: found[0].length };
};

/** The state that a bracket behind a citation names: 第30条（改正前）. Null where it says something else. */
export const stateIn = (bracket: string): State | null => {
  const found = bracket.length > LONGEST ? null : BRACKET.exec(bracket);
  return found && stateOf(found);
};

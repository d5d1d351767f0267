import { tidyText } from '../citation/tidy.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { NUMERAL_CHARACTERS } from '../text/japanese-numerals.ts';
import type { Traced } from '../text/traced.ts';
import type { Followed } from './follow.ts';
import { BY_IT, sentenceBehind, subjectBefore } from './sentence.ts';
import type { Point } from './types.ts';
import { treeOf, wordsIn } from './within.ts';

const DEMANDED = /なければならない|義務|ものとされ|こととされ/;
const WITHIN = '以内';
const PERIOD = new RegExp(
  `[${NUMERAL_CHARACTERS}]{1,6}(?:日|時間|週間|[かヶケ箇カ]?月|年)${WITHIN}|直ちに|遅滞なく|速やかに`,
);

/**
 * A time in which somebody is said to have to act under what is cited, as the provision sets one or does not. Null where none is
 * said, where the words are not held whole, and where the provision sets a time in other words.
 */
export const periodPoint = (
  index: CorpusIndex,
  tidy: Traced,
  { cited: { start, end } }: Followed,
  ref: ProvisionRef,
): Point | null => {
  const { text } = tidy;
  const rest = sentenceBehind(text, end);
  const found = PERIOD.exec(rest);
  if (!found || !BY_IT.test(rest) || !DEMANDED.test(rest.slice(found.index))) return null;
  if (!subjectBefore(index, text, start)) return null;
  if (treeOf(index, ref).some(({ status }) => status !== 'full')) return null;
  const [period] = found;
  const words = tidyText(wordsIn(index, ref)).text;
  const agrees = words.includes(period);
  if (!agrees && period.endsWith(WITHIN) && words.includes(WITHIN)) return null;
  const at = end + found.index;
  const stretch = tidy.stretch(at, at + period.length);
  return {
    kind: 'period',
    ...stretch,
    agrees,
    said: `「${stretch.text}」は、この規定の文に${agrees ? 'ある' : 'ない'}。`,
    writing_only: false,
    difference: null,
    meant: null,
  };
};

import type { LocatedTerm } from '../../corpus/corpus.ts';
import type { Provision } from '../../schema/provision.ts';
import { NUMERAL, printedNumber } from '../../text/japanese-numerals.ts';

const N = `(${NUMERAL})`;
const EXCEPT = new RegExp(`第${N}条を除き`);
const ONLY_THERE = new RegExp(`^第${N}条(?:第${N}項)?において同じ`);

/** eId of the article a scope leaves out (「第8条を除き、以下同じ。」), or null. */
export const exceptedArticle = ({ scope }: LocatedTerm): string | null => {
  const [, number = ''] = EXCEPT.exec(scope) ?? [];
  return number === '' ? null : `art_${printedNumber(number)}`;
};

const isWithin = (eid: string, around: string): boolean => `${eid}__`.startsWith(`${around}__`);

/** True where a term's definition reaches a place; `isLater`: the place comes after the definition. */
export const isInScope = (term: LocatedTerm, { eid }: Provision, isLater: boolean): boolean => {
  const { scope, definition } = term;
  const excepted = exceptedArticle(term);
  if (excepted !== null && isWithin(eid, excepted)) return false;
  // What holds for the whole text also holds before the words that define it.
  if (/^(全体|本基本方針において)/.test(scope)) return true;
  if (/^当該/.test(scope)) return isLater && eid === definition.eid;
  const there = ONLY_THERE.exec(scope);
  if (there) {
    const [, art = '', para] = there;
    const place = `art_${printedNumber(art)}${para ? `__para_${printedNumber(para)}` : ''}`;
    return isWithin(eid, place) || (isLater && eid === definition.eid);
  }
  return isLater;
};

import { partsOf } from '../citation/follow/path.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { rowOf } from '../corpus/list-rows.ts';
import { listsKnownAt } from '../findings/capacities.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { List } from '../schema/list.ts';
import type { Traced } from '../text/traced.ts';
import type { Followed } from './follow.ts';
import { partyAt } from './names-at.ts';
import { type Claim, sentenceBehind, subjectBefore, take } from './sentence.ts';
import type { Point } from './types.ts';
import { isIn } from './within.ts';

const LISTS =
  /(?:に(?:掲げる|掲げられた|掲げられている|載る|載っている|列挙された|記載された)|の|\(|:)/y;
const DESIGNATES = /(?:の|に(?:規定する|いう|定める|基づく)|により指定された|で指定された)/y;
const IS = /(?:である|たる|としての|の|\()?/y;
/** 第13条の指定法人には日本年金機構が含まれる: a kind or a list, and what is said to be in it. */
const HAS = /には、?/y;
const IS_IN = /^[がはも]、?(?:含まれ|該当|当た|あ[るり]|指定され|掲げられ|載って)/;
const AND = /(?:[、・]|及び|並びに|又は|と)/y;
const IS_LISTED = /^に(?:も)?(?:掲げられ|載っ|列挙され|記載され)/;
const IS_MEMBER = /^(?:である|だ|に(?:当た|該当|指定)|として指定)/;
const NOT = /(?:ない|ません|ず)(?:。|$)/;
/** Bodies named one after the other from a place on. */
const bodiesFrom = (index: CorpusIndex, text: string, from: number): Claim[] => {
  const found: Claim[] = [];
  for (let at = from; at >= 0; ) {
    const party = partyAt(index, text, at);
    if (party?.kind !== 'entity') break;
    found.push({ party, at });
    at = take(AND, text, at + party.length);
  }
  return found;
};

/** The row of a list that a citation names; null where it names the list. */
const rowCited = (list: List, ref: ProvisionRef): number | null => {
  const last = partsOf(ref.eid).at(-1);
  return last?.unit === 'row' && !isIn(list.provision, ref) ? last.n : null;
};

const listPoints = (
  index: CorpusIndex,
  tidy: Traced,
  { cited: { start, end } }: Followed,
  list: List,
  ref: ProvisionRef,
): Point[] => {
  const { text } = tidy;
  const cited = rowCited(list, ref);
  const kind = index.classes.get(list.class)?.name ?? '';
  const isListed = list.edge === 'listed_in';
  const behind = take(isListed ? LISTS : DESIGNATES, text, end);
  const [quoted] = [`「${kind}」`, kind].filter(
    (name) => kind !== '' && text.startsWith(name, behind),
  );
  const named = isListed ? behind : quoted === undefined ? -1 : behind + quoted.length;
  const claims = (
    named < 0 ? [] : bodiesFrom(index, text, isListed ? named : take(IS, text, named))
  ).map((claim) => ({ ...claim, said: true }));
  const held = isListed ? end : named;
  const inside = held < 0 ? [] : bodiesFrom(index, text, take(HAS, text, held));
  const last = inside.at(-1);
  const said = last ? sentenceBehind(text, last.at + last.party.length) : '';
  if (IS_IN.test(said)) claims.push(...inside.map((one) => ({ ...one, said: !NOT.test(said) })));
  const subject = subjectBefore(index, text, start);
  const rest = isListed ? sentenceBehind(text, end) : named < 0 ? '' : sentenceBehind(text, named);
  if (subject?.party.kind === 'entity' && (isListed ? IS_LISTED : IS_MEMBER).test(rest))
    claims.push({ ...subject, said: !NOT.test(rest) });
  return claims.map(({ party, at, said }): Point => {
    const name = index.entities.get(party.id)?.name ?? party.name;
    const row = rowOf(list, party.id);
    const isThere = row !== undefined && (cited === null || row.row === cited);
    const elsewhere = row && !isThere ? row : null;
    const place = `${list.title}${cited === null ? '' : `の${cited}番目`}`;
    return {
      kind: 'body',
      ...tidy.stretch(at, at + party.length),
      agrees: isThere === said,
      said: elsewhere
        ? `${name}は、${place}ではなく${elsewhere.row}番目にある。`
        : `${name}は、${place}に${isThere ? 'ある' : 'ない'}。`,
      writing_only: false,
      difference: null,
      meant:
        elsewhere && said
          ? { ...list.provision, eid: `${list.row_parent}__row_${elsewhere.row}` }
          : null,
    };
  });
};

/** Lists that a provision makes: its own rows, or the kind that it defines. */
const listsOf = (index: CorpusIndex, ref: ProvisionRef, day: string): List[] =>
  listsKnownAt(index, day).filter(
    (list) =>
      isIn(ref, list.provision) ||
      index.classes
        .get(list.class)
        ?.definitions.some((place) => list.edge === 'designated_by' && isIn(place, ref)),
  );

/** Bodies that a text says are listed or designated by the one provision that it cites. */
export const listedPoints = (
  index: CorpusIndex,
  tidy: Traced,
  followed: Followed,
  ref: ProvisionRef,
  day: string,
): Point[] =>
  listsOf(index, ref, day).flatMap((list) => listPoints(index, tidy, followed, list, ref));

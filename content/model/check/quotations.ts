import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { MAX_QUOTATION, type Verification, verifyQuotation } from '../quotation/quotation.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { diffWords } from '../text/diff.ts';
import type { Traced } from '../text/traced.ts';
import { differenceOf, isSameWriting, lawWritings, sameness } from './difference.ts';
import type { Followed } from './follow.ts';
import { nearestOf } from './headings.ts';
import type { Point } from './types.ts';
import { isIn, refOf, wordsIn } from './within.ts';

/** A stretch of a quotation between two omissions, looked up; offsets in the text as given. */
type Piece = {
  start: number;
  end: number;
  text: string;
  verified: Verification;
  /** The same words as the corpus writes them, where it does so otherwise; null where they were looked up as they are. */
  written: string | null;
};

/** A quotation that is said to be of a citation. */
export type Quoted = { pieces: readonly Piece[]; claimed: boolean };

/** Shortest stretch that is looked up: shorter ones are words, not sentences. */
const SHORTEST = 8;

/** Between a citation and the words quoted from it. */
const LONGEST_BETWEEN = 80;

/** 「以下「法」という。」: no quotation. */
const DEFINES = /以下、?(?:単に)?$/;

/** Words before a quotation that stands in a line of its own. */
const AS_FOLLOWS = /(?:次|以下)のとおり[^「\n]{0,20}\n$/;

/** Behind a quotation that is said to be the provision's words. */
const SAYS =
  /^と(?:、)?(?:定め|規定し|規定さ|規定する|明記|され(?:て|る)|あ[るり]|の(?:規定|定め|条文)|いう(?:規定|定め|条文|文言))/;

/** Ends as a sentence of a law does: what stands so beside the number of a provision is given for its words. */
const SENTENCE = /(?:ならない|できる|(?:もの)?とする|行う|講ずる|努める)。?$/;

/** Between a quotation and the citation behind it that it is of. */
const OF =
  /^(?:\((?:以下、?)?|と(?:する|定める|規定する|定めた|規定した|定めている|ある)(?:の?は、?)?|は、?|の(?:文言|規定|語)は、?)$/;

/** Between a citation and the words that stand directly beside it. */
const BESIDE = /^(?:[(:]|\n)?$/;

/** Another paragraph or item, named between a citation and a quotation. */
const OTHER_PART = /(?<![前同次各条])第?[0-9一二三四五六七八九十]{1,3}[項号](?=[はがもで「のに])/;

/** Citations that share what is quoted behind them: 法第31条第1項及び第32条第1項は、それぞれ「…」. */
const TOGETHER = /^(?:\([^()\n]{1,60}\))?(?:及び|又は|並びに|若しくは|[、・とや])?$/;

/** Longest of what is looked at between a quotation and a citation behind it. */
const BEHIND = 12;

const OMITTED = /…+|‥+|[（(〔[](?:前|中|後)?略[）)〕\]]/g;

/** Part of a quotation that must be the corpus's for it to be taken for those words. */
const NEAR = { here: 0.5, elsewhere: 0.7 };

/** What whoever quotes puts between the words: who emphasised what, and the marks of an answered mail. */
const NOT_QUOTED =
  /[（(〔［[][^（()）〔〕［］[\]\n]{0,12}(?:筆者|引用者|著者|執筆者|原文|ママ|下線|傍線|波線|傍点|圏点|強調|太字)[^（()）〔〕［］[\]\n]{0,12}[）)〕］\]]|(?<=\n)[ \t]{0,8}(?:[>＞][ \t]?){1,9}/g;

/** The words that are compared. 『』 in a quotation are the 「」 of its text. */
const unnested = (text: string): string =>
  text.replace(NOT_QUOTED, '').replaceAll('『', '「').replaceAll('』', '」');

const isThere = ({ result }: Verification): boolean =>
  result === 'EXACT' || result === 'NORMALISED';

/** Looks words up as they are, and if they stand nowhere so, as the corpus would write them. */
const lookUp = (
  index: CorpusIndex,
  words: string,
): Omit<Piece, 'start' | 'end' | 'text'> | null => {
  const verified = verifyQuotation(index, words);
  if (!verified || isThere(verified)) return verified && { verified, written: null };
  for (const written of lawWritings(words)) {
    const other = verifyQuotation(index, written);
    if (other && isThere(other)) return { verified: other, written };
  }
  return { verified, written: null };
};

const piecesOf = (index: CorpusIndex, tidy: Traced, [open, close]: [number, number]): Piece[] => {
  const { start, text } = tidy.stretch(open + 1, close - 1);
  const pieces: Piece[] = [];
  let from = 0;
  const add = (until: number) => {
    const words = text.slice(from, until);
    const found =
      words.length >= SHORTEST && words.length <= MAX_QUOTATION
        ? lookUp(index, unnested(words))
        : null;
    if (found) pieces.push({ start: start + from, end: start + until, text: words, ...found });
  };
  for (const { 0: omitted, index: at } of text.matchAll(OMITTED)) {
    add(at);
    from = at + omitted.length;
  }
  add(text.length);
  return pieces;
};

const standsIn = ({ places }: Verification, refs: readonly ProvisionRef[]): boolean =>
  places.some(({ provision }) => refs.some((ref) => isIn(provision, ref) || isIn(ref, provision)));

/** The citations before a quotation that it may be of, the nearest first. */
const ownersBefore = (
  text: string,
  followed: readonly Followed[],
  last: number,
  open: number,
): Followed[] => {
  const nearest = followed[last - 1];
  if (!nearest) return [];
  const between = text.slice(nearest.cited.end, open);
  // 「…、第2項は「…」」: the words are of a number that was not read as a citation.
  if (OTHER_PART.test(between) && nearest.cited.citation.steps.length > 1) return [];
  const isBehind = between.length <= LONGEST_BETWEEN && !/[。\n]/.test(between);
  if (!isBehind && !AS_FOLLOWS.test(between.slice(-30))) return [];
  const owners = [nearest];
  for (let at = last - 2; at >= 0; at--) {
    const [one, next] = [followed[at], owners.at(-1)];
    if (!one || !next || !TOGETHER.test(text.slice(one.cited.end, next.cited.start))) break;
    owners.push(one);
  }
  return owners;
};

/**
 * Quotations of each citation, in order: those behind it in its sentence, where several stand together those of the one that
 * has the words; or the one before it, where it stands directly behind.
 */
export const quotationsOf = (
  index: CorpusIndex,
  tidy: Traced,
  quotations: readonly [number, number][],
  followed: readonly Followed[],
): Map<Followed, Quoted[]> => {
  const { text } = tidy;
  const found = new Map<Followed, Quoted[]>();
  let last = 0;
  for (const [open, close] of quotations) {
    if (close - open - 2 < SHORTEST || DEFINES.test(text.slice(Math.max(0, open - 6), open)))
      continue;
    while ((followed[last]?.cited.end ?? Number.POSITIVE_INFINITY) <= open) last++;
    let behind = followed[last];
    for (let at = last; behind && behind.cited.start < close; ) behind = followed[++at];
    const isOf =
      behind &&
      behind.cited.start - close <= BEHIND &&
      OF.test(text.slice(close, behind.cited.start));
    const owners = behind && isOf ? [behind] : ownersBefore(text, followed, last, open);
    const [nearest] = owners;
    if (!nearest) continue;
    const pieces = piecesOf(index, tidy, [open, close]);
    if (pieces.length === 0) continue;
    const owner =
      owners.find(({ provisions }) =>
        pieces.every(({ verified }) => standsIn(verified, provisions)),
      ) ?? nearest;
    const claimed =
      SAYS.test(text.slice(close, close + 10)) ||
      ((isOf || BESIDE.test(text.slice(nearest.cited.end, open))) &&
        SENTENCE.test(text.slice(open + 1, close - 1).slice(-10)));
    found.set(owner, [...(found.get(owner) ?? []), { pieces, claimed }]);
  }
  return found;
};

const ONLY_WRITING = '引用した文言は、数字やかなの書き方だけが条文と違う。';

/** Whether quoted words stand in the provisions cited; null where they are nobody's words of the law. */
const pointOf = (
  index: CorpusIndex,
  { provisions, status }: Followed,
  { verified, written, ...piece }: Piece,
  claimed: boolean,
  day: string,
): Point | null => {
  const point = (agrees: boolean | null, said: string, more: Partial<Point> = {}): Point => ({
    kind: 'quotation',
    start: piece.start,
    end: piece.end,
    text: piece.text,
    agrees,
    said,
    writing_only: false,
    difference: null,
    meant: null,
    ...more,
  });
  const { result, places, text } = verified;
  const isHeld = status === 'found' && provisions.length > 0;
  const there = standsIn(verified, provisions);
  const place = nearestOf(
    places.map(({ provision }) => provision),
    provisions[0],
  );
  const meant = place ? refOf(place) : null;
  const where = place ? index.citation(place, day) : '';
  if (isThere(verified)) {
    if (there && written !== null)
      return point(false, ONLY_WRITING, {
        difference: diffWords(written, unnested(piece.text)),
        writing_only: true,
      });
    if (there) return point(true, '引用した文言は、そのとおりある。');
    if (!place) return null;
    return isHeld
      ? point(false, `引用した文言はここになく、${where}にある。`, { meant })
      : point(null, `同じ文言は${where}にある。`, { meant });
  }
  if (!isHeld) return null;
  if (result === 'DIFFERS' && text !== null && place) {
    const difference = differenceOf(index, text, unnested(piece.text));
    const near = sameness(difference);
    const writing_only = isSameWriting(difference);
    if (there && (writing_only || near >= NEAR.here))
      return point(false, writing_only ? ONLY_WRITING : '引用した文言は、条文と違う。', {
        difference,
        writing_only,
      });
    if (writing_only || near >= NEAR.elsewhere)
      return point(false, `引用した文言はここになく、${where}の文言に近い。`, {
        difference,
        meant,
      });
  }
  return claimed && provisions.every((ref) => wordsIn(index, ref) !== '')
    ? point(false, '引用した文言は、ここにも、資料のほかのところにもない。')
    : null;
};

/** What became of the quotations of a citation. */
export const quotationPoints = (
  index: CorpusIndex,
  followed: Followed,
  quoted: readonly Quoted[],
  day: string,
): Point[] =>
  quoted.flatMap(({ pieces, claimed }) =>
    pieces.flatMap((piece) => pointOf(index, followed, piece, claimed, day) ?? []),
  );

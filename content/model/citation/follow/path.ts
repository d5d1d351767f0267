import { refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Provision } from '../../schema/provision.ts';
import { parentOf, struckOutWith } from '../../text/eid.ts';
import { readNumber } from '../../text/japanese-numerals.ts';
import { supplementPart } from '../../text/supplement-part.ts';
import type { Step, Style, Unit } from '../types.ts';

/** The provisions in which parts are followed: those of a corpus, or of content that is not compiled yet. */
export type Held = { readonly provisions: ReadonlyMap<string, Provision> };

/** A version of an instrument: where a path is looked up. */
export type Text = Pick<ProvisionRef, 'instrument' | 'version'>;

/** One numbered part of a path; 前文 and 別表 have no number. `branch` is a 枝番 as an eId has it (_2), else empty. */
export type Part = { unit: Unit; n: number | null; branch: string };

/** Order in which units may follow each other. */
const DEPTH: Record<Unit, number> = {
  suppl: 0,
  pream: 1,
  annex: 1,
  crit: 1,
  chp: 1,
  art: 1,
  sec: 1,
  para: 2,
  sub: 2,
  item: 3,
  row: 3,
  subitem: 4,
  point: 5,
};

/** Provisions of a version, in document order. */
export const provisionsOf = (held: Held, { instrument, version }: Text): Provision[] =>
  [...held.provisions.values()].filter((p) => p.instrument === instrument && p.version === version);

/** True where a version has a provision of this unit at its top. */
export const hasUnit = (held: Held, text: Text, unit: Unit): boolean =>
  provisionsOf(held, text).some(({ eid }) => eid.split('_')[0] === unit);

/** The enclosing provision as eId or record says it, or null. */
export const enclosing = (held: Held, provision: Provision): Provision | null => {
  const eid = parentOf(provision);
  return (eid && held.provisions.get(refKey({ ...provision, eid }))) || null;
};

/** Provisions directly under another, or at the top of the version where `under` is null. */
export const childrenOf = (held: Held, text: Text, under: Provision | null): Provision[] =>
  provisionsOf(held, text).filter((p) => enclosing(held, p) === under);

/** Parts of an eId. */
export const partsOf = (eid: string): Part[] =>
  eid.split('__').map((part) => {
    const [unit = '', n, ...branches] = part.split('_');
    return {
      unit: unit as Unit,
      n: n === undefined ? null : Number(n),
      branch: branches.map((branch) => `_${branch}`).join(''),
    };
  });

/** One part of an eId. */
export const partEid = ({ unit, n, branch }: Part): string =>
  n === null ? unit : `${unit}_${n}${branch}`;

/** 枝番 as written (の二の三) as an eId has them (_2_3). */
const branchOf = (written: string): string =>
  written
    .split('の')
    .slice(1)
    .map((number) => `_${readNumber(number)}`)
    .join('');

/** The 附則 of the law itself, or of the law of that number that amended it. Null where it is no number of a law. */
const supplement = (law: string | undefined): Part[] | null => {
  const part = supplementPart(law);
  return part === null ? null : partsOf(part);
};

/** eId that parts spell, whether it exists or not. */
export const eidOf = (parts: readonly Part[]): string => parts.map(partEid).join('__');

/** The parts as far as the article; where there is none, the first of them. */
export const articleParts = (parts: readonly Part[]): Part[] =>
  parts.slice(0, parts.findIndex(({ unit }) => unit === 'art') + 1 || 1);

/** イ stands in a 号, (1) in イ; where someone looks for it in an article or a 項, there is none. */
const holdsSubitems = (unit: Unit | null): boolean =>
  unit === 'item' || unit === 'subitem' || unit === 'para' || unit === 'art';

/** Level of a bare number, from what stands before it: 25①二, 5(3), 別表29. Null where it can be none. */
const unitOfBare = (
  articles: boolean,
  style: Style,
  before: Unit | null,
  styleBefore: Style | null,
): Unit | null => {
  if (before === 'annex') return 'row';
  if (before === 'crit') return 'crit';
  if (!articles)
    return before === null
      ? style === 'bracket'
        ? 'sub'
        : 'sec'
      : before === 'sec'
        ? 'sub'
        : null;
  if (before === null) return 'art';
  if (before === 'subitem') return style === 'bracket' ? 'subitem' : null;
  if (before === 'item') return style === 'bracket' ? 'point' : null;
  // 8二 is an item by its 漢数字, where the article's own number is not written in them.
  if (before === 'art') return style === 'kanji' && styleBefore !== 'kanji' ? 'item' : 'para';
  return before === 'para' ? 'item' : null;
};

/**
 * The parts that steps name, after those they start from. Null where the order is none (第1号第1項) or a number cannot
 * be placed. `articles`: the text is divided into 条, not into 1 (1).
 */
export const placeSteps = (
  start: readonly Part[],
  steps: readonly Step[],
  articles: boolean,
): Part[] | null => {
  const parts = [...start];
  let styleBefore: Style | null = null;
  for (const step of steps) {
    const before = parts.at(-1)?.unit ?? null;
    if (step.step === 'part') {
      if (before !== null) return null;
      if (step.unit === 'suppl') {
        const part = supplement(step.law);
        if (part === null) return null;
        parts.push(...part);
      } else parts.push({ unit: step.unit, n: null, branch: '' });
    } else if (step.step === 'number') {
      // 別表29号 is row 29: the rows are printed without numbers, so any unit will do.
      const inAnnex = before === 'annex' || before === 'crit';
      const written = inAnnex ? null : step.unit;
      const last = parts.at(-1);
      // 別表第一 is the first of several 別表, not a row of the one.
      const whichAnnex =
        before === 'annex' && last?.n === null && step.ordinal && step.unit === null;
      const unit = whichAnnex
        ? 'annex'
        : (written ?? unitOfBare(articles, step.style, before, styleBefore));
      if (unit === null) return null;
      // A chapter before an article only says where it stands: articles are counted through the whole.
      const inChapter = unit === 'art' && before === 'chp';
      if (inChapter || whichAnnex || (before === 'crit' && last?.n === null)) parts.pop();
      else if (
        unit === 'subitem' ? !holdsSubitems(before) : last && DEPTH[unit] <= DEPTH[last.unit]
      )
        return null;
      parts.push({ unit, n: step.n, branch: branchOf(step.branch) });
      styleBefore = step.style;
    } else return null;
  }
  return parts;
};

/** What a path leads to: the deepest provision that exists, the parts left over, and whether a first 項 was passed over. */
export type Found = { deepest: Provision | null; rest: Part[]; passedParagraph: boolean };

/** Follows parts as far as there are provisions. 第1項 of an article that has no numbered 項 is the article itself. */
export const follow = (held: Held, text: Text, parts: readonly Part[]): Found => {
  let deepest: Provision | null = null;
  let passedParagraph = false;
  for (const [i, part] of parts.entries()) {
    const eid: string = [...(deepest ? [deepest.eid] : []), partEid(part)].join('__');
    const next: Provision | undefined = held.provisions.get(refKey({ ...text, eid }));
    const onlyParagraph =
      part.unit === 'para' &&
      part.n === 1 &&
      deepest?.status === 'full' &&
      !childrenOf(held, text, deepest).some(({ kind }) => kind === 'paragraph');
    if (next) deepest = next;
    else if (onlyParagraph) passedParagraph = true;
    else {
      const together = struckOutWith(provisionsOf(held, text), eid);
      return {
        deepest: together ?? deepest,
        rest: parts.slice(i + (together ? 1 : 0)),
        passedParagraph,
      };
    }
  }
  return { deepest, rest: [], passedParagraph };
};

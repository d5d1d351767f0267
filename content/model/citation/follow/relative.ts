import { refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import { partAfter, partBefore } from '../../text/eid.ts';
import type { Citation, Step, Unit } from '../types.ts';
import {
  articleParts,
  childrenOf,
  eidOf,
  type Held,
  type Part,
  partEid,
  partsOf,
  provisionsOf,
} from './path.ts';

/** The article, paragraph or item around a place: what 同条, 本項, 前号 start from. */
const levelOf = (held: Held, base: ProvisionRef, unit: Unit): Part[] | null => {
  const parts = partsOf(base.eid);
  const at = parts.findIndex((part) => part.unit === unit);
  if (at >= 0) return parts.slice(0, at + 1);
  // An article whose only 項 has no number is that 項.
  const around = articleParts(parts);
  const article = held.provisions.get(refKey({ ...base, eid: eidOf(around) }));
  const single =
    unit === 'para' &&
    article?.kind === 'article' &&
    article.status === 'full' &&
    !childrenOf(held, base, article).some(({ kind }) => kind === 'paragraph');
  return single ? around : null;
};

/** Parts that stand right before or behind a level, in order: 前三号, 次条. */
const besides = (
  held: Held,
  base: ProvisionRef,
  level: readonly Part[],
  which: 'previous' | 'next',
  count: number | 'all' | 'second',
): string[] => {
  const own = partEid(level.at(-1) as Part);
  const around = level.slice(0, -1);
  const before = around.length === 0 ? '' : `${eidOf(around)}__`;
  const siblings = provisionsOf(held, base).flatMap(({ eid }) =>
    eid.startsWith(before) && !eid.slice(before.length).includes('__')
      ? [eid.slice(before.length)]
      : [],
  );
  if (which === 'next') {
    const next = partAfter(siblings, own);
    return [count === 'second' ? partAfter(siblings, next) : next];
  }
  if (count === 'second') return besides(held, base, level, which, 2).slice(0, 1);
  const found: string[] = [];
  for (
    let part = partBefore(siblings, own);
    found.length < (count === 'all' ? Number.POSITIVE_INFINITY : count);
    part = partBefore(siblings, part)
  ) {
    if (count === 'all' && Number(part.split('_')[1]) < 1) break;
    found.unshift(part);
    if (Number(part.split('_')[1]) < 1) break;
  }
  return found;
};

const WORDS = { art: '条', para: '項', item: '号' } as const;

/**
 * Where steps begin that start from a place; several starts for 前三号. A sentence where the place has no such level.
 * `joined`: the place is the citation directly before them (附則第2条及び第3条).
 */
export const startsOf = (
  held: Held,
  base: ProvisionRef,
  step: Step,
  joined: boolean,
): Part[][] | string => {
  if (step.step === 'relative') {
    const level = levelOf(held, base, step.unit);
    if (!level) return `: ${base.eid} is in no ${WORDS[step.unit]}`;
    if (step.which === 'same' || step.which === 'this') return [level];
    const last = level.at(-1) as Part;
    // The article is its only 項: behind it would be 第2項, before it none.
    if (last.unit !== step.unit)
      return [[...level, { unit: step.unit, n: step.which === 'next' ? 2 : 0, branch: '' }]];
    const around = level.slice(0, -1);
    const found = besides(held, base, level, step.which, step.count);
    if (found.length === 0) return `: nothing stands before ${base.eid}`;
    return found.map((part) => [...around, ...partsOf(part)]);
  }
  if (step.step !== 'number' && step.step !== 'every') return [[]];
  const parts = partsOf(base.eid);
  const within = (...units: Unit[]) => [parts.filter(({ unit }) => units.includes(unit))];
  // 各号 said in a 号 are those of its own 項.
  if (step.unit === 'row') return within('annex');
  if (step.unit === 'para') return within('suppl', 'art');
  if (step.unit === 'item') return within('suppl', 'art', 'para');
  if (step.unit === null && step.style === 'bracket') return within('sec');
  return joined && step.unit === 'art' ? within('suppl') : [[]];
};

/** 「二に掲げるもの」 said in a 号, ② said in an article: the number of a 号 and of a 項 beside the place. */
export const besideThePlace = (citation: Citation, base: ProvisionRef | null): Citation => {
  const [first, ...others] = citation.steps;
  const units = base ? partsOf(base.eid).map(({ unit }) => unit) : [];
  if (citation.name !== null || others.length > 0) return citation;
  if (first?.step !== 'number' || first.unit !== null || first.style === 'bracket') return citation;
  const item = first.style === 'kanji' || first.style === 'plain';
  const unit = item ? 'item' : 'para';
  if (!units.includes(item ? 'item' : 'art')) return citation;
  return { ...citation, steps: [{ ...first, unit }] };
};

import { type CorpusIndex, refKey } from '../../corpus/corpus-index.ts';
import type { ProvisionRef } from '../../schema/common.ts';
import type { Step, Unit } from '../types.ts';
import { childrenOf, eidOf, type Part, partsOf } from './path.ts';

/** The article, paragraph or item around a place: what 同条, 本項, 前号 start from. */
const levelOf = (index: CorpusIndex, base: ProvisionRef, unit: Unit): Part[] | null => {
  const parts = partsOf(base.eid);
  const at = parts.findIndex((part) => part.unit === unit);
  if (at >= 0) return parts.slice(0, at + 1);
  // An article whose only 項 has no number is that 項.
  const article = index.provisions.get(refKey({ ...base, eid: parts[0] ? eidOf([parts[0]]) : '' }));
  const single =
    unit === 'para' &&
    article?.kind === 'article' &&
    article.status === 'full' &&
    !childrenOf(index, base, article).some(({ kind }) => kind === 'paragraph');
  return single ? parts.slice(0, 1) : null;
};

const WORDS = { art: '条', para: '項', item: '号' } as const;

/** Where steps begin that start from a place; several starts for 前三号. A sentence where the place has no such level. */
export const startsOf = (index: CorpusIndex, base: ProvisionRef, step: Step): Part[][] | string => {
  if (step.step === 'relative') {
    const level = levelOf(index, base, step.unit);
    if (!level) return `: ${base.eid} is in no ${WORDS[step.unit]}`;
    if (step.which === 'same' || step.which === 'this') return [level];
    const last = level.at(-1) as Part;
    // The article is its only 項: behind it would be 第2項, before it none.
    if (last.unit !== step.unit)
      return [[...level, { unit: step.unit, n: step.which === 'next' ? 2 : 0, branch: '' }]];
    const n = last.n ?? 0;
    const count = step.count === 'all' ? n - 1 : step.count;
    const numbers =
      step.which === 'next' ? [n + 1] : Array.from({ length: count }, (_, i) => n - count + i);
    if (numbers.length === 0) return `: nothing stands before ${base.eid}`;
    return numbers.map((m) => [...level.slice(0, -1), { ...last, n: m }]);
  }
  if (step.step !== 'number' && step.step !== 'every') return [[]];
  const parts = partsOf(base.eid);
  // 各号 said in a 号 are those of its own 項.
  if (step.unit === 'para') return [parts.filter(({ unit }) => unit === 'art')];
  if (step.unit === 'item') return [parts.filter(({ unit }) => unit === 'art' || unit === 'para')];
  if (step.unit === null && step.style === 'bracket')
    return [parts.filter(({ unit }) => unit === 'sec')];
  return [[]];
};

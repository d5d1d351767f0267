import { citationOf } from '../../corpus/citation.ts';
import type { CorpusIndex } from '../../corpus/corpus-index.ts';
import {
  childrenOf,
  eidOf,
  follow,
  type Part,
  partEid,
  partsOf,
  provisionsOf,
  type Text,
} from '../follow/path.ts';
import type { Unit } from '../types.ts';
import type { Resolution } from './scope.ts';

/** Provisions that may have been meant by a number that is not there. */
const meant = (index: CorpusIndex, text: Text, parts: readonly Part[]): string[] => {
  const last = parts.at(-1);
  const top = parts[0];
  if (!last || !top || last.branch !== '') return [];
  const wanted = `__${eidOf([last])}`;
  const plain = eidOf([{ ...top, branch: '' }]);
  const sections = parts.map((part, i) => ({ ...part, unit: (['sec', 'sub'] as const)[i] }));
  return provisionsOf(index, text)
    .filter(
      ({ eid }) =>
        ((parts.length > 1 ? eid.startsWith(`${plain}__`) : top.unit === 'sub') &&
          eid.endsWith(wanted)) ||
        (top.unit === 'art' && sections.length <= 2 && eid === eidOf(sections as Part[])),
    )
    .slice(0, 5)
    .map((p) => index.citation(p));
};

/** Parts without a number, as they are cited. */
const UNNUMBERED: Partial<Record<Unit, string>> = {
  pream: '前文',
  annex: '別表',
  suppl: '附則',
  crit: '要件',
};

/** Parts that no text has with a 枝番; one that is asked for is written so all the same. */
const UNBRANCHED: readonly Unit[] = ['sec', 'sub'];

/** Number as a citation would write it, also of what does not exist. */
export const citedAs = (index: CorpusIndex, text: Text, parts: readonly Part[]): string => {
  const marks: Partial<Record<Unit, string>> = { art: '条', para: '項', item: '号', chp: '章' };
  const { citation_prefix } = index.instrument(text.instrument);
  const number = parts.map(({ unit, n, branch }) => {
    if (n === null) return UNNUMBERED[unit] ?? '';
    const mark = marks[unit];
    // 前項 said in the first 項: there is none, and no number for it.
    if (mark && n < 1) return `第1${mark}より前の${mark}`;
    if (unit === 'point') return `(${n})`;
    const isBare = unit === 'row' || unit === 'crit';
    const behind = isBare || UNBRANCHED.includes(unit) ? branch.replaceAll('_', 'の') : '';
    return (isBare ? `${n}` : citationOf('', partEid({ unit, n, branch }), false)) + behind;
  });
  const old = index.isOld(text) ? '旧' : '';
  return old + citation_prefix + number.join('');
};

/** That there is no such number, and what there is next to where it would stand. */
export const notFound = (index: CorpusIndex, text: Text, parts: readonly Part[]): Resolution => {
  const [top] = parts;
  // 別表第29 of a text with one 別表: its rows may be meant.
  const within: readonly Part[] =
    top?.unit === 'annex' && top.n !== null
      ? [
          { ...top, n: null },
          { ...top, unit: 'row', n: null },
        ]
      : parts;
  const { deepest } = follow(index, text, within);
  const unit = within[deepest ? partsOf(deepest.eid).length : 0]?.unit;
  const around = childrenOf(index, text, deepest);
  const tops = deepest
    ? around
    : provisionsOf(index, text).filter(({ eid }) => !eid.includes('__'));
  const alike = tops.filter(({ eid }) => partsOf(eid).at(-1)?.unit === unit);
  return {
    kind: 'not_found',
    missing: citedAs(index, text, parts),
    exists: (alike.length > 0 ? alike : tops).map((p) => index.citation(p)),
    did_you_mean: meant(index, text, parts),
  };
};

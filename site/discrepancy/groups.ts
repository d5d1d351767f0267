import type { LocatedDiscrepancy } from '../../content/model/corpus/corpus.ts';
import type { DiscrepancyKind } from '../../content/model/schema/discrepancy.ts';
import { corpus } from '../corpus.ts';

/** Disagreements that a reader has to take alike, with what they are. */
export type DiscrepancyGroup = {
  id: string;
  title: string;
  lead: string;
  records: readonly LocatedDiscrepancy[];
};

const of = (has: (kind: DiscrepancyKind) => boolean): LocatedDiscrepancy[] =>
  corpus.discrepancies.filter(({ kind }) => has(kind));

/** Those of substance first: a reader could act wrongly on them. */
export const DISCREPANCY_GROUPS: readonly DiscrepancyGroup[] = [
  {
    id: 'substance',
    title: '内容の食い違い',
    lead: '二つの規定を、書かれたとおりにはともに適用できないところ。',
    records: of((kind) => kind === 'substance'),
  },
  {
    id: 'overview',
    title: '概要と本文の違い',
    lead: '説明資料である概要が、条文や規則より広く、又は狭く述べるところ。概要は条文として引用できない。',
    records: of((kind) => kind === 'overview'),
  },
  {
    id: 'print',
    title: '起案・文言の食い違い',
    lead: '日付、文言、番号、起案、転写の違い。',
    records: of((kind) => kind !== 'substance' && kind !== 'overview'),
  },
];

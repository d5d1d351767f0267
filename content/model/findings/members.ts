import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { listsAt } from './capacities.ts';
import { findingFor } from './findings.ts';

/** Bodies of a kind that a rule reaches though not as bodies of that kind. */
export type ReachedMembers = { reached: number; members: number };

/**
 * What is said of a kind looks at membership alone. Where a rule does not reach it as that kind, its bodies may be reached as
 * something else: every 指定法人 of 2016 stands on the 別表 too. Null for a kind that no list makes, where the rule reaches the
 * kind itself, and where it reaches none of its bodies.
 */
export const membersReachedOtherwise = (
  index: CorpusIndex,
  kind: string,
  obligation: string,
  date: string,
): ReachedMembers | null => {
  const list = listsAt(index, date).find((one) => one.class === kind);
  const applies = (subject: 'class' | 'entity', id: string): boolean =>
    findingFor(index, { kind: subject, id }, obligation, date).verdict === 'applies';
  if (!list || applies('class', kind)) return null;
  const reached = list.rows.filter(({ entity }) => applies('entity', entity)).length;
  return reached > 0 ? { reached, members: list.rows.length } : null;
};

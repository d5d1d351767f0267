import { refKey } from '../../model/corpus/corpus-index.ts';
import type { Provision } from '../../model/schema/provision.ts';
import { compareEids, parentEid } from '../../model/text/eid.ts';
import type { Filed, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

/**
 * Provisions that stand under one parent go on under what it goes on as, in the order in which they stand, each as a
 * provision of its own: an amendment inserts and strikes out, it does not shuffle. Catches a slip to a number that
 * exists too.
 */
export const continuationsKeepOrder: Check = ({ provisions }) => {
  const families = new Map<string, Filed<Provision>[]>();
  for (const filed of provisions) {
    const { instrument, version, eid, continued_by } = filed.record;
    if (continued_by === null) continue;
    const family = [instrument, version, parentEid(eid)].join('/');
    families.set(family, [...(families.get(family) ?? []), filed]);
  }
  const byKey = new Map(provisions.map((filed) => [refKey(filed.record), filed]));
  const problems: Problem[] = [];
  /** Either of the two may be the wrong one, so both files are named. */
  const report = (pair: readonly Filed<Provision>[], message: string) =>
    problems.push(
      ...pair.map(({ file }) => ({
        file,
        at: 'continued_by',
        message,
        remedy: 'Correct one of the two; provisions keep their order and their parent.',
      })),
    );
  for (const filed of provisions) {
    const { record } = filed;
    const above = parentEid(record.eid);
    const parent = above === null ? undefined : byKey.get(refKey({ ...record, eid: above }));
    const next = parent?.record.continued_by;
    if (parent && next && record.continued_by && parentEid(record.continued_by) !== next)
      report(
        [parent, filed],
        `${above} goes on as ${next}, but ${record.eid} as ${record.continued_by}.`,
      );
  }
  for (const family of families.values()) {
    family.sort((a, b) => compareEids(a.record.eid, b.record.eid));
    family.forEach((later, i) => {
      const earlier = family[i - 1];
      const [a, b] = [earlier?.record, later.record];
      if (
        earlier &&
        a?.continued_by &&
        b.continued_by &&
        compareEids(a.continued_by, b.continued_by) >= 0
      )
        report(
          [earlier, later],
          `${a.eid} goes on as ${a.continued_by}, and ${b.eid} after it as ${b.continued_by}.`,
        );
    });
  }
  return problems;
};

import type { Check } from '../check.ts';
import type { Filed, Problem } from '../content.ts';
import { refKey } from '../corpus-index.ts';
import { compareEids, parentEid } from '../eid.ts';
import type { Provision } from '../schema/provision.ts';

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
  const goesOnAs = new Map(
    provisions.map(({ record }) => [refKey(record), record.continued_by] as const),
  );
  const problems: Problem[] = [];
  const report = (file: string, message: string) =>
    problems.push({
      file,
      at: 'continued_by',
      message,
      remedy: 'Correct one of the two; provisions keep their order and their parent.',
    });
  for (const { file, record } of provisions) {
    const parent = parentEid(record.eid);
    const next = parent && goesOnAs.get(refKey({ ...record, eid: parent }));
    if (next && record.continued_by && parentEid(record.continued_by) !== next)
      report(file, `${parent} goes on as ${next}, but ${record.eid} as ${record.continued_by}.`);
  }
  for (const family of families.values()) {
    family.sort((a, b) => compareEids(a.record.eid, b.record.eid));
    family.forEach(({ file, record }, i) => {
      const before = family[i - 1]?.record;
      if (
        before?.continued_by &&
        record.continued_by &&
        compareEids(before.continued_by, record.continued_by) >= 0
      )
        report(
          file,
          `${before.eid} goes on as ${before.continued_by}, and ${record.eid} after it as ${record.continued_by}.`,
        );
    });
  }
  return problems;
};

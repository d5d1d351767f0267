import type { Provision } from '../../model/schema/provision.ts';
import { compareEids } from '../../model/text/eid.ts';
import type { Filed, Problem } from '../read/read.ts';
import type { Check } from './check.ts';

const lineOf = ({ num, heading, evidence }: Provision): number | null =>
  [num, heading, ...evidence].find((block) => block !== null)?.spans[0]?.[0] ?? null;

/**
 * The chapter of an article of which only the heading is held is the last one printed before it; and chapters never go
 * back from one article to the next.
 */
export const chaptersHoldTheirArticles: Check = ({ provisions }) => {
  const problems: Problem[] = [];
  const report = (file: string, message: string) =>
    problems.push({ file, at: 'parent', message, remedy: 'Name the chapter it is printed under.' });
  const groups = new Map<string, Filed<Provision>[]>();
  for (const filed of provisions) {
    const { instrument, version, parent } = filed.record;
    if (parent === null) continue;
    const key = `${instrument}/${version}`;
    groups.set(key, [...(groups.get(key) ?? []), filed]);
  }
  for (const [key, children] of groups) {
    const chapters = provisions
      .filter(({ record }) => `${record.instrument}/${record.version}` === key)
      .filter(({ record }) => record.kind === 'chapter')
      .map(({ record }) => ({ eid: record.eid, line: lineOf(record) ?? 0 }))
      .sort((a, b) => a.line - b.line);
    children.sort((a, b) => compareEids(a.record.eid, b.record.eid));
    children.forEach(({ file, record }, i) => {
      // An article held in full is printed elsewhere, apart from its chapter.
      const line = record.status === 'stub' ? lineOf(record) : null;
      const printed = chapters.findLast((chapter) => line !== null && chapter.line <= line)?.eid;
      if (printed && printed !== record.parent)
        report(file, `${record.eid} is printed under ${printed}, not ${record.parent}.`);
      const before = children[i - 1]?.record.parent;
      if (before && record.parent && compareEids(before, record.parent) > 0)
        report(file, `${record.eid} stands in ${record.parent}, what precedes it in ${before}.`);
    });
  }
  return problems;
};

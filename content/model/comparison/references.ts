import { mentionsIn } from '../citation/in-text/in-text.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';

/** A row as far as it is asked what its provision refers to; `eid` is that of the later version. */
type Referring = { kind: string; before: unknown; after: ProvisionRef | null };

/** What a provision to which another refers may have become, so that the other says something else by the same words. */
const CHANGED: ReadonlySet<string> = new Set(['amended', 'added', 'meaning_changed']);

const isWithin = (eid: string, whole: string): boolean =>
  eid === whole || eid.startsWith(`${whole}__`);

/**
 * For every row, eIds of the provisions of its own text to which it refers and which changed, they or parts of them: 「前項」 is
 * what it was, and what it means is not.
 */
export const changedReferences = (index: CorpusIndex, rows: readonly Referring[]): string[][] => {
  const changed = rows.flatMap(({ kind, after }) =>
    after && CHANGED.has(kind) ? [after.eid] : [],
  );
  return rows.map(({ before, after }) => {
    if (!before || !after) return [];
    const { instrument, version, eid } = after;
    const named = mentionsIn(index, { instrument, version, eid })
      .flatMap(({ targets }) => targets)
      .filter((target) => target.instrument === instrument && target.version === version)
      .map((target) => target.eid)
      .filter((target) => !isWithin(eid, target) && changed.some((one) => isWithin(one, target)));
    return [...new Set(named)];
  });
};

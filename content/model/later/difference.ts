import { type Comparison, compareVersions } from '../comparison/comparison.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { LaterRule, RuleInText } from './rules.ts';
import { articleOf } from './texts.ts';

/** What became of the articles that a rule stands in, in the newest later text that is held. */
export type LaterDifference = {
  text: RuleInText;
  /** Of the whole instrument, but with the rows of these articles alone. */
  comparison: Comparison;
};

/**
 * The word difference of the articles of a rule, between the version that the site shows and the newest later text that is held: of
 * whole articles, since a duty may have been added beside words that are the same. Null where no later text is held, or nothing
 * of these articles can be compared.
 */
export const laterDifference = (
  index: CorpusIndex,
  { grounds, texts }: LaterRule,
): LaterDifference | null => {
  const text = texts.findLast(({ version }) => version !== null);
  const [principal] = grounds;
  if (!principal || !text || text.version === null) return null;
  const { instrument, version } = principal;
  const comparison = compareVersions(index, instrument, { from: version, to: text.version });
  const articlesOf = (eids: readonly string[]) => new Set(eids.map(articleOf));
  const before = articlesOf(grounds.map(({ eid }) => eid));
  const own = (comparison?.rows ?? []).filter((row) =>
    before.has(articleOf(row.before?.eid ?? '')),
  );
  const after = articlesOf([
    ...own.flatMap((row) => row.after?.eid ?? []),
    ...text.provisions.map(({ eid }) => eid),
  ]);
  after.delete(null);
  before.delete(null);
  const rows = (comparison?.rows ?? []).filter(
    (row) =>
      before.has(articleOf(row.before?.eid ?? '')) || after.has(articleOf(row.after?.eid ?? '')),
  );
  return comparison && rows.some(({ kind }) => kind !== 'not_held')
    ? { text, comparison: { ...comparison, rows, table: null } }
    : null;
};

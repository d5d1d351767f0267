import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { refKey } from '../corpus/corpus-index.ts';
import { ownText } from '../provisions/printed-lines.ts';
import type { VersionId } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentEid } from '../text/eid.ts';

/** A provision before and the one that goes on with it; one of them may be missing. */
export type Aligned = { before: Provision | null; after: Provision | null };

/** Provisions of one version in document order. */
const versionOf = ({ corpus }: CorpusIndex, instrument: string, version: VersionId): Provision[] =>
  corpus.provisions.filter((p) => p.instrument === instrument && p.version === version);

/**
 * Every provision of both versions in exactly one row: those of the later version in their order, each beside the one
 * it continues; one that ended comes after the row of the provision before it.
 */
export const alignVersions = (
  index: CorpusIndex,
  instrument: string,
  before: VersionId,
  after: VersionId,
): Aligned[] => {
  const later = versionOf(index, instrument, after);
  const continued = new Map<string, Provision>();
  /** Provisions that ended, by the eId of the later version behind which they stand; '' before all. */
  const ended = new Map<string, Provision[]>();
  let anchor = '';
  for (const provision of versionOf(index, instrument, before)) {
    const { continued_by } = provision;
    if (continued_by !== null) {
      continued.set(continued_by, provision);
      anchor = continued_by;
    } else ended.set(anchor, [...(ended.get(anchor) ?? []), provision]);
  }
  const gone = (eid: string): Aligned[] =>
    (ended.get(eid) ?? []).map((provision) => ({ before: provision, after: null }));
  return [
    ...gone(''),
    ...later.flatMap((provision) => [
      { before: continued.get(provision.eid) ?? null, after: provision },
      ...gone(provision.eid),
    ]),
  ];
};

/**
 * eIds of the later version that are known to be new where the earlier one is held by numbers alone: those that the
 * concordance gives no number before, what stands below them, and a chapter of nothing else.
 */
export const knownNew = (
  { corpus }: CorpusIndex,
  instrument: string,
  after: VersionId,
): ReadonlySet<string> => {
  const record = corpus.instruments.find(({ id }) => id === instrument);
  const start = record?.versions.find(({ id }) => id === after)?.starts[0]?.date;
  const numbered = corpus.concordances.flatMap((concordance) => {
    const state = concordance.states.findIndex(({ from }) => from === start);
    if (concordance.instrument !== instrument || state < 1) return [];
    return concordance.rows.filter(({ numbers }) => numbers[state - 1] === null);
  });
  const fresh = new Set(numbered.flatMap(({ eid }) => eid ?? []));
  const provisions = corpus.provisions.filter(
    (p) => p.instrument === instrument && p.version === after,
  );
  for (const { eid } of provisions) {
    const parent = parentEid(eid);
    if (parent && fresh.has(parent)) fresh.add(eid);
  }
  for (const { eid, kind } of provisions) {
    const articles = provisions.filter(({ parent }) => parent === eid);
    if (kind === 'chapter' && articles.length > 0 && articles.every((a) => fresh.has(a.eid)))
      fresh.add(eid);
  }
  return fresh;
};

/** Words of a provision: 段落 joined by a line break; null where they are not held. */
export const provisionWords = (index: CorpusIndex, provision: Provision): string | null =>
  provision.status === 'stub' ? null : (ownText(index, provision) ?? '');

/** Ids of discrepancies that name one of the two provisions. */
export const discrepanciesOn = ({ corpus }: CorpusIndex, { before, after }: Aligned): string[] => {
  const keys = [before, after].flatMap((provision) => (provision ? [refKey(provision)] : []));
  return corpus.discrepancies
    .filter(({ provisions }) => provisions.some((ref) => keys.includes(refKey(ref))))
    .map(({ id }) => id);
};

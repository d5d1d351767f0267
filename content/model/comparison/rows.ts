import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { refKey } from '../corpus/corpus-index.ts';
import { ownText } from '../provisions/printed-lines.ts';
import { heldOf } from '../provisions/provision-tree.ts';
import type { VersionId } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';
import { parentEid } from '../text/eid.ts';

/** A provision before and the one that goes on with it; one of them may be missing. */
export type Aligned = { before: Provision | null; after: Provision | null };

/** Provisions of one version in document order. */
const versionOf = ({ corpus }: CorpusIndex, instrument: string, version: VersionId): Provision[] =>
  corpus.provisions.filter((p) => p.instrument === instrument && p.version === version);

/**
 * eId under which each provision of a version goes on in a later one, by way of all that lie between; a provision that ended
 * on the way, or has no such eId there, has none.
 */
const goingOn = (
  index: CorpusIndex,
  instrument: string,
  before: VersionId,
  after: VersionId,
): ReadonlyMap<string, string> => {
  const order = index.instrument(instrument).versions.map(({ id }) => id);
  let goes: ReadonlyMap<string, string> | null = null;
  for (const version of order.slice(order.indexOf(before), order.indexOf(after))) {
    const next = new Map<string, string>();
    for (const { eid, continued_by } of versionOf(index, instrument, version))
      if (continued_by !== null) next.set(eid, continued_by);
    const on = new Map<string, string>();
    for (const [eid, between] of goes ?? []) {
      const last = next.get(between);
      if (last !== undefined) on.set(eid, last);
    }
    goes = goes === null ? next : on;
  }
  return goes ?? new Map();
};

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
  const goesOn = goingOn(index, instrument, before, after);
  const continued = new Map<string, Provision>();
  /** Provisions that ended, by the eId of the later version behind which they stand; '' before all. */
  const ended = new Map<string, Provision[]>();
  let anchor = '';
  for (const provision of versionOf(index, instrument, before)) {
    const next = goesOn.get(provision.eid);
    if (next !== undefined) {
      continued.set(next, provision);
      anchor = next;
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
 * concordance gives no number before, what stands below them, and a chapter of nothing else. The concordance names them by
 * the version of the instrument's own page; in a later one they are looked for under the numbers they have there.
 */
export const knownNew = (
  index: CorpusIndex,
  instrument: string,
  before: VersionId,
  after: VersionId,
): ReadonlySet<string> => {
  const { corpus } = index;
  const record = index.instrument(instrument);
  const order = record.versions.map(({ id }) => id);
  const [from, home, to] = [before, record.home_version, after].map((id) => order.indexOf(id));
  if (from === undefined || home === undefined || to === undefined || from >= home || home > to)
    return new Set();
  const begun = record.versions[from]?.starts[0]?.date ?? '';
  const goesOn = goingOn(index, instrument, record.home_version, after);
  const fresh = new Set(
    corpus.concordances
      .filter((concordance) => concordance.instrument === instrument)
      .flatMap(({ rows, states }) => {
        const state = states.findLastIndex((one) => (one.from ?? '') <= begun);
        return rows.filter(({ numbers }) => numbers[state] === null);
      })
      .flatMap(({ eid }) => (eid && home < to ? goesOn.get(eid) : eid) ?? []),
  );
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

/** eIds that are new for certain: they stand in what goes on from a provision of which every word is held. */
export const newWithinHeld = (
  index: CorpusIndex,
  aligned: readonly Aligned[],
): ReadonlySet<string> => {
  const rows = new Map(aligned.flatMap((row) => (row.after ? [[row.after.eid, row]] : [])));
  const fresh = new Set<string>();
  for (const { before, after } of aligned) {
    const parent = before || !after ? null : parentEid(after.eid);
    if (!after || !parent) continue;
    const around = rows.get(parent)?.before;
    if (fresh.has(parent) || (around && heldOf(index, around) === 'full')) fresh.add(after.eid);
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

import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT } from '../../content/model/corpus/paths.ts';
import { judgeName } from '../../content/model/names/judgement.ts';
import { normaliseName } from '../../content/model/names/names.ts';
import { beginning } from '../../content/model/text/given-text.ts';
import { ApiProblem } from './problem.ts';

/** Longest part of an id that is looked at and repeated; none of ours is as long. */
const LONGEST_ID = 200;

/** Words of an id, or of what was asked for one, of three letters at least. */
const idWords = (id: string): string[] =>
  id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);

/**
 * Ids that share a word with what was asked, at most five: what the client may have meant. A word is shared where it stands
 * within the other writing, on either side: audits is near audit, basicact near basic-act.
 */
const sharingWords = (ids: Iterable<string>, asked: string): string[] => {
  const words = idWords(asked);
  const shared = (id: string): number =>
    words.filter((word) => id.includes(word)).length +
    idWords(id).filter((word) => words.some((other) => other.includes(word))).length;
  return [...ids]
    .map((id) => ({ id, shared: shared(id) }))
    .filter((near) => near.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ id }) => id);
};

/** Ids of the bodies that are meant where a name was given for an id, best first, at most five. */
export const idsMeant = (index: CorpusIndex, name: string): string[] =>
  judgeName(index, name)
    .bodies.slice(0, 5)
    .map(({ entity }) => entity.id);

/** The list that finds names. */
const NAMED = '/entities';

/** The same for {@link known}: the bodies that a name means, then the ids that share a word with it. */
export const nearestBodies =
  (index: CorpusIndex) =>
  (ids: Iterable<string>, asked: string): string[] =>
    [...new Set([...idsMeant(index, asked), ...sharingWords(ids, asked)])].slice(0, 5);

/**
 * The record with this id, or a 404 that says where to look. `list` is what has the ids: a path below the root of the API, or
 * a tool. `nearest`: the ids that may be meant, by the words they share unless told.
 */
export const orNotFound = <T>(
  records: ReadonlyMap<string, T>,
  id: string,
  list: string,
  nearest: (ids: Iterable<string>, asked: string) => string[] = sharingWords,
): T => {
  const record = records.get(id);
  if (record !== undefined) return record;
  const asked = beginning(id, LONGEST_ID);
  const near = nearest(records.keys(), asked);
  const there = list.startsWith('/') ? API_ROOT + list : list;
  throw new ApiProblem(
    'NOT_FOUND',
    list.startsWith('/') ? `${list} has no record "${asked}".` : `There is no record "${asked}".`,
    list === NAMED && normaliseName(asked) !== ''
      ? `Ask ${there} for the ids; names are found with ?q=.`
      : `Ask ${there} for the ids.`,
    near.length > 0 ? { did_you_mean: near } : {},
  );
};

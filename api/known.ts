import { beginning } from '../content/model/given-text.ts';
import { normaliseName } from '../content/model/names.ts';
import { API_ROOT } from '../content/model/paths.ts';
import { ApiProblem } from './problem.ts';

/** Longest part of an id that is looked at and repeated; none of ours is as long. */
const LONGEST_ID = 200;

/** Ids that share a word with what was asked, at most five: what the client may have meant. */
const neighbours = (ids: Iterable<string>, asked: string): string[] => {
  const words = asked
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  return [...ids]
    .map((id) => ({ id, shared: words.filter((word) => id.includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ id }) => id);
};

/**
 * The record with this id, or a 404 that says where to look. `list` is what has the ids: a path below the root of the API, or
 * a tool. `nearest`: the ids that may be meant, by the words they share unless told.
 */
export const known = <T>(
  records: ReadonlyMap<string, T>,
  id: string,
  list: string,
  nearest: (ids: Iterable<string>, asked: string) => string[] = neighbours,
): T => {
  const record = records.get(id);
  if (record !== undefined) return record;
  const asked = beginning(id, LONGEST_ID);
  const near = nearest(records.keys(), asked);
  const there = list.startsWith('/') ? API_ROOT + list : list;
  throw new ApiProblem(
    'NOT_FOUND',
    `${list} has no record "${asked}".`,
    normaliseName(asked) === ''
      ? `Ask ${there} for the ids.`
      : `Ask ${there} for the ids; names are found with ?q= where the list offers it.`,
    near.length > 0 ? { did_you_mean: near } : {},
  );
};

import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { fits } from '../text/given-text.ts';
import { askedNumber } from './corporate-number.ts';
import { better, type Grade, gradePart, gradeWhole } from './grade.ts';
import { type KeyedBody, keyedBodies, wholeKeys } from './keys.ts';
import { nearGrader, wantedOf } from './near.ts';

/** A body that a query may mean, and why. `certain`: it alone is meant, beyond doubt. */
export type Match = Grade & { entity: LocatedEntity; certain: boolean };

/** Near names are offered, not listed. */
const MOST_NEAR = 5;

/** Longest name that is matched: none of ours has more, and what is longer is a text and finds nothing. */
export const LONGEST_NAME = 200;

type Graded = Grade & { entity: LocatedEntity };

const gradeAll = (
  bodies: readonly KeyedBody[],
  grade: (body: KeyedBody) => Grade | null,
): Graded[] =>
  bodies.flatMap((body) => {
    const found = grade(body);
    return found ? [{ ...found, entity: body.entity }] : [];
  });

/** Best first, equal ones in the corpus's order. */
const ranked = (found: readonly Graded[]): Match[] => {
  const sure = found.filter((match) => match.sure);
  return found
    .toSorted((a, b) => b.score - a.score)
    .map((match) => ({ ...match, certain: match.sure && sure.length === 1 }));
};

/** A 法人番号 is whole or wrong: it has no neighbours. Fewer digits may begin one. */
const byNumber = (bodies: readonly KeyedBody[], digits: string): Graded[] =>
  gradeAll(bodies, ({ keys }) => {
    const numbers = keys.filter(({ kind }) => kind === 'corporate_number');
    const wanted = { normalised: digits, bare: digits, form: null };
    return gradeWhole(numbers, wanted) ?? gradePart(numbers, digits);
  });

/**
 * Bodies a name may mean, best first: those one of whose keys contains it; only if there is none, at most five that
 * are near. The one matcher of search, API, reconciliation and the Model Context Protocol. A blank query finds nothing.
 */
export const matchName = (index: CorpusIndex, query: string): Match[] => {
  if (!fits(query, LONGEST_NAME)) return [];
  const wanted = wantedOf(query);
  if (wanted.normalised === '') return [];
  const bodies = keyedBodies(index);
  const number = askedNumber(query);
  if (number) return ranked(byNumber(bodies, number.digits));
  for (const needle of new Set([wanted.normalised, wanted.bare])) {
    const found = gradeAll(bodies, ({ keys }) =>
      better(gradeWhole(keys, wanted), gradePart(keys, needle)),
    );
    if (found.length > 0) return ranked(found);
  }
  const grade = nearGrader(query, wanted, wholeKeys(index));
  const near = gradeAll(bodies, ({ keys }) => grade(keys));
  return ranked(near).slice(0, MOST_NEAR);
};

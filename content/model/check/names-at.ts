import { tidyText } from '../citation/tidy.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';

/** Whom or what a name at a place of the tidy text is the name of. */
export type NamedAt =
  | { kind: 'entity' | 'class' | 'actor'; id: string; name: string; length: number }
  | { kind: 'term'; id: string; name: string; length: number };

type Names = { parties: Map<string, NamedAt[]>; terms: Map<string, NamedAt[]> };

/** Shorter names (JT, 法, 本部) are met in too many other words. */
const SHORTEST = 3;

const made = new WeakMap<CorpusIndex, Names>();

const byFirst = (names: readonly NamedAt[]): Map<string, NamedAt[]> =>
  Map.groupBy(
    names
      .map((one) => ({ ...one, name: tidyText(one.name).text }))
      .filter(({ name }) => name.length >= SHORTEST)
      .map((one) => ({ ...one, length: one.name.length }))
      .sort((a, b) => b.length - a.length),
    ({ name }) => name.charAt(0),
  );

const namesOf = (index: CorpusIndex): Names => {
  const known = made.get(index);
  if (known) return known;
  const { entities, classes, actors, terms } = index.corpus;
  const names = {
    parties: byFirst([
      ...entities.flatMap(({ id, name, registered_name, former_names, later_names, aliases }) =>
        [
          name,
          ...(registered_name ? [registered_name.value] : []),
          ...[...former_names, ...later_names, ...aliases]
            .filter(({ tier }) => tier !== 'unverified')
            .map(({ value }) => value),
        ].map((one) => ({ kind: 'entity' as const, id, name: one, length: 0 })),
      ),
      ...classes.map(({ id, name }) => ({ kind: 'class' as const, id, name, length: 0 })),
      ...actors.map(({ id, name }) => ({ kind: 'actor' as const, id, name, length: 0 })),
    ]),
    terms: byFirst(terms.map(({ id, term }) => ({ kind: 'term', id, name: term, length: 0 }))),
  };
  made.set(index, names);
  return names;
};

/** The body, kind or actor whose name begins at a place, the longest name first; undefined where none does. */
export const partyAt = (index: CorpusIndex, text: string, at: number): NamedAt | undefined =>
  namesOf(index)
    .parties.get(text.charAt(at))
    ?.find(({ name }) => text.startsWith(name, at));

/** The one whose name ends at a place. */
export const partyBefore = (index: CorpusIndex, text: string, end: number): NamedAt | undefined =>
  [...namesOf(index).parties.values()]
    .flat()
    .filter(({ name }) => text.endsWith(name, end) && end >= name.length)
    .sort((a, b) => b.length - a.length)[0];

/** Terms of this name that begin at a place, of the longest name; a text may define one in several places. */
export const termsAt = (index: CorpusIndex, text: string, at: number): NamedAt[] => {
  const found = (namesOf(index).terms.get(text.charAt(at)) ?? []).filter(({ name }) =>
    text.startsWith(name, at),
  );
  return found.filter(({ length }) => length === found[0]?.length);
};

import type { LocatedTerm } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { certainStart, versionAt } from '../corpus/time.ts';
import type { Instrument } from '../schema/instrument.ts';
import { foldWidth } from '../text/diff.ts';

/** A term whose meaning is not what it was: other words define it, or words that themselves changed. */
export type ChangedTerm = {
  term: string;
  /** Ids of the term in the version before and after. */
  before: string;
  after: string;
  /** Changed terms in its unchanged definition that change it; empty where its own definition has other words. */
  through: string[];
};

/** Stands for the term where its definition is read. No text has it: U+E000 is of private use. */
const TERM = '\ue000';

/** Formulae that define and say nothing of the meaning, in half-width brackets. */
const FORMULAE = [
  /\(以下(?:単に)?「\ue000」という。\)(?:とは、)?/,
  /^(?:本基本方針において)?「\ue000」とは、/,
  /^\ue000、すなわち、/,
  /をいう。$/,
  /「\ue000」$/,
];

/** The words that say what the term means: its definition without the formula, width apart. */
export const definiensOf = ({ term, definition }: LocatedTerm): string =>
  FORMULAE.reduce(
    (words, formula) => words.replace(formula, ''),
    foldWidth(definition.quote ?? '').replaceAll(foldWidth(term), TERM),
  ).replaceAll(TERM, foldWidth(term));

/** Terms of one version of an instrument. */
const termsOf = ({ corpus }: CorpusIndex, instrument: string, version: string): LocatedTerm[] =>
  corpus.terms.filter(
    ({ definition }) => definition.instrument === instrument && definition.version === version,
  );

/** Where a term stands in a text, not as part of a longer term of the same version (行政機関等 in 当該行政機関等). */
const standsIn = (text: string, term: string, terms: readonly LocatedTerm[]): boolean => {
  const longer = terms.map((other) => other.term).filter((o) => o !== term && o.includes(term));
  return longer.reduce((rest, other) => rest.replaceAll(other, '\u0000'), text).includes(term);
};

/** Id of the version of another instrument that is in force when a version of this one begins. */
const sameDay = (
  index: CorpusIndex,
  instrument: string,
  version: string,
  other: Instrument,
): string | null => {
  const begun = index.instrument(instrument).versions.find(({ id }) => id === version);
  return begun ? (versionAt(other, certainStart(begun), 'latest')?.id ?? null) : null;
};

/**
 * Terms of an instrument that stand in both versions and mean another thing in the later one. A definition by other
 * terms, or by a term of another instrument that it names by title, changes with them. `asked` are the instruments on
 * whose behalf this one is asked.
 */
export const changedTerms = (
  index: CorpusIndex,
  instrument: string,
  before: string,
  after: string,
  asked: readonly string[] = [],
): ChangedTerm[] => {
  const [old, now] = [termsOf(index, instrument, before), termsOf(index, instrument, after)];
  const pairs = old.flatMap((earlier) => {
    const later = now.find(({ term }) => term === earlier.term);
    return later ? [{ earlier, later }] : [];
  });
  const changed = new Map<string, ChangedTerm>();
  const note = (earlier: LocatedTerm, later: LocatedTerm, through: string[]) =>
    changed.set(later.term, { term: later.term, before: earlier.id, after: later.id, through });
  for (const { earlier, later } of pairs)
    if (definiensOf(earlier) !== definiensOf(later)) note(earlier, later, []);
  for (const { earlier, later } of pairs) {
    const abroad = index.corpus.instruments.filter(
      ({ id, title }) =>
        ![...asked, instrument].includes(id) && later.definition.quote?.includes(title),
    );
    const moved = abroad.some((other) => {
      const [from, to] = [before, after].map((version) =>
        sameDay(index, instrument, version, other),
      );
      if (!from || !to || from === to) return false;
      return changedTerms(index, other.id, from, to, [...asked, instrument]).some(
        ({ term }) => term === later.term,
      );
    });
    if (moved && !changed.has(later.term)) note(earlier, later, [later.term]);
  }
  for (let size = -1; size !== changed.size; ) {
    size = changed.size;
    for (const { earlier, later } of pairs) {
      const through = [...changed.keys()].filter(
        (term) => term !== later.term && standsIn(definiensOf(later), term, now),
      );
      if (!changed.has(later.term) && through.length > 0) note(earlier, later, through);
    }
  }
  return pairs.flatMap(({ later }) => changed.get(later.term) ?? []);
};

/** Scopes that end with the provision that defines the term. */
const isLocal = ({ scope }: LocatedTerm): boolean => /^当該(箇所|号|項|条)/.test(scope);

/** Changed terms that stand in the words of a provision of the later version, within their scope. */
export const changedTermsIn = (
  index: CorpusIndex,
  changed: readonly ChangedTerm[],
  {
    instrument,
    version,
    eid,
    text,
  }: { instrument: string; version: string; eid: string; text: string },
): ChangedTerm[] => {
  const terms = termsOf(index, instrument, version);
  return changed.filter(({ term, after }) => {
    const record = index.terms.get(after);
    if (record && isLocal(record) && record.definition.eid !== eid) return false;
    return standsIn(text, term, terms);
  });
};

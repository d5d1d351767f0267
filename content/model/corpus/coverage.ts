import type { LocatedEntity } from './corpus.ts';
import type { CorpusIndex } from './corpus-index.ts';
import {
  corroborationOf,
  corroborationOfFact,
  isSingle,
  READ_FIELD_NAMES,
} from './corroboration.ts';
import { boundaryDates, COVERAGE_FROM } from './time.ts';

/** By fact, the bodies whose shown value rests on one publication and was not found again by a second reading. */
export const singlyBorne = ({ corpus }: CorpusIndex): Record<string, string[]> => {
  const bodies = (is: (entity: LocatedEntity) => boolean) =>
    corpus.entities.filter(is).map(({ id }) => id);
  const named = (field: 'reading' | 'name_en') =>
    bodies(({ [field]: fact }) =>
      Boolean(fact && fact.tier !== 'unverified' && isSingle(corroborationOf(corpus, fact))),
    );
  const read = READ_FIELD_NAMES.map((field) => [
    field,
    bodies((entity) => {
      const fact = entity[field];
      return Boolean(fact && isSingle(corroborationOfFact(corpus, entity, field, fact)));
    }),
  ]);
  return { ...Object.fromEntries(read), reading: named('reading'), name_en: named('name_en') };
};

/** What is held and what is missing, computed from the corpus. */
export const coverageOf = (index: CorpusIndex) => {
  const { corpus } = index;
  const withStatus = (status: string) =>
    corpus.provisions.filter((provision) => provision.status === status).length;
  const corporations = corpus.entities.filter(({ type }) => type === 'corporation');
  return {
    from: COVERAGE_FROM,
    amended_from: index.corpus.default_day,
    up_to_date_as_of: index.corpus.default_day,
    boundaries: boundaryDates(corpus.instruments),
    counts: {
      instruments: corpus.instruments.length,
      provisions: corpus.provisions.length,
      provisions_full: withStatus('full'),
      provisions_omitted_unchanged: withStatus('omitted_unchanged'),
      provisions_stub: withStatus('stub'),
      lists: corpus.lists.length,
      entities: corpus.entities.length,
      classes: corpus.classes.length,
      obligations: corpus.obligations.length,
      procedures: corpus.procedures.length,
      terms: corpus.terms.length,
      discrepancies: corpus.discrepancies.length,
      silences: corpus.silences.length,
    },
    /** Share of the source's lines and characters that a record uses or that is listed as page layout, with the reason. */
    accounting: {
      lines: corpus.accounting.lines,
      lines_accounted: corpus.accounting.lines_accounted,
      characters: corpus.accounting.characters,
      characters_in_records: corpus.accounting.characters_in_records,
      characters_of_furniture: corpus.accounting.characters_of_furniture,
    },
    /** Bodies for which a value is missing or unverified. */
    missing: {
      corporate_number: corporations.filter((e) => e.corporate_number === null).map(({ id }) => id),
      reading: corporations
        .filter((e) => e.reading === null || e.reading.tier === 'unverified')
        .map(({ id }) => id),
      minister_of_2016: corporations
        .filter((e) => !e.competent_minister?.confirmed_2016)
        .map(({ id }) => id),
      second_witness: singlyBorne(index),
    },
    /** Passes over the facts by a second reader; of what was found again, how many. */
    second_readings: corpus.second_readings.map(({ confirmed, ...reading }) => ({
      ...reading,
      confirmed: Object.fromEntries(
        Object.entries(confirmed).map(([field, bodies]) => [field, bodies.length]),
      ),
    })),
    /** Texts the source refers to and does not hold. */
    not_held: corpus.provisions
      .filter(({ status }) => status === 'stub')
      .map(({ instrument, version, eid, note }) => ({ instrument, version, eid, note })),
  };
};

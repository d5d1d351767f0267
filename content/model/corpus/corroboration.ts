import type { Tier } from '../schema/common.ts';
import type { Pins } from '../schema/pins.ts';
import type { Witness } from '../schema/witness.ts';

/** Tiers from the weakest to the best. */
export const TIERS: readonly Tier[] = ['unverified', 'secondary', 'sourced', 'official'];

/** Facts of a body of which a second reading tells value by value, each with the fields that make its value. */
const READ_FIELDS = {
  corporate_number: ['corporate_number.value'],
  competent_minister: ['competent_minister.value'],
  founding_statute: ['title', 'number', 'provision', 'egov_law_id'].map(
    (field) => `founding_statute.${field}`,
  ),
  registered_name: ['registered_name.value'],
} as const satisfies Record<string, readonly string[]>;

export type ReadField = keyof typeof READ_FIELDS;

export const READ_FIELD_NAMES = Object.keys(READ_FIELDS) as ReadField[];

/** One pass over the facts about bodies by a reader who did not know where the first one had read them. */
export type SecondReading = {
  id: string;
  /** Day of the reading, ISO 8601; null where it was not written down. */
  read_on: string | null;
  /** Day it was recorded here, ISO 8601. */
  recorded_on: string;
  /** Japanese, ours: how it was read, and what is not known of it. */
  account: string;
  /** Values that were compared, confirmed or not. */
  compared: number;
  /** Ids of the bodies whose value was found again, by fact. */
  confirmed: Readonly<Record<ReadField, string[]>>;
};

/**
 * The second readings that the tables of what was read tell of, oldest first. What they confirm is what is held: the
 * check `pins-agree` lets no value be changed under the reading of another.
 */
export const secondReadings = (tables: readonly Pins[]): SecondReading[] =>
  tables
    .filter(({ id }) => id === 'entities')
    .flatMap(({ readings, pins }) =>
      readings.flatMap(({ id, read_on, second }) => {
        if (second === null) return [];
        const read = pins.filter(({ reading }) => reading === id);
        const bodies = (fields: readonly string[]) =>
          read.flatMap(({ record, values }) =>
            fields.every((field) => field in values) ? [record] : [],
          );
        const confirmed = Object.fromEntries(
          READ_FIELD_NAMES.map((name) => [name, bodies(READ_FIELDS[name])]),
        ) as SecondReading['confirmed'];
        return [{ id, read_on, ...second, confirmed }];
      }),
    )
    .sort((a, b) => a.recorded_on.localeCompare(b.recorded_on, 'en'));

type Citing = { cited: string; witness: Witness };

const citings = new WeakMap<readonly Witness[], readonly Citing[]>();

/** How witnesses are cited, the longest first; made once for a list of them. */
const citingsOf = (witnesses: readonly Witness[]): readonly Citing[] => {
  const known = citings.get(witnesses);
  if (known) return known;
  const made = witnesses
    .flatMap((witness) => witness.cited_as.map((cited) => ({ witness, cited })))
    .sort((a, b) => b.cited.length - a.cited.length);
  citings.set(witnesses, made);
  return made;
};

/** The publication that a source of a fact cites; undefined where none is known that is cited so. */
export const witnessOf = (witnesses: readonly Witness[], source: string): Witness | undefined =>
  citingsOf(witnesses).find(({ cited }) => source.startsWith(cited))?.witness;

/** How many publications say a value: the same one on several days is one. */
const countWitnesses = (witnesses: readonly Witness[], source: readonly string[]): number =>
  new Set(source.map((cited) => witnessOf(witnesses, cited)?.id ?? cited)).size;

/** What speaks for a value besides its first source. */
export type Corroboration = {
  /** Publications that say it; 0 where none is named. */
  witnesses: number;
  /** Id of the second reading that found the same value; null where none did, or none tells of it. */
  second_reading: string | null;
};

type Cited = { source: readonly string[] };

/** What speaks for a value that no second reading tells of value by value: a name, an abbreviation, an event. */
export const corroborationOf = (
  { witnesses }: { witnesses: readonly Witness[] },
  { source }: Cited,
): Corroboration => ({ witnesses: countWitnesses(witnesses, source), second_reading: null });

/** What speaks for a fact of a body, the second reading included. */
export const corroborationOfFact = (
  corpus: { witnesses: readonly Witness[]; second_readings: readonly SecondReading[] },
  entity: { id: string },
  field: ReadField,
  fact: Cited,
): Corroboration => ({
  ...corroborationOf(corpus, fact),
  second_reading:
    corpus.second_readings.findLast(({ confirmed }) => confirmed[field].includes(entity.id))?.id ??
    null,
});

/** Whether nothing but one publication speaks for a value. */
export const isSingle = ({ witnesses, second_reading }: Corroboration): boolean =>
  witnesses < 2 && second_reading === null;

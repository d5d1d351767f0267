import type { Actor, Class } from '../schema/class.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Concordance } from '../schema/concordance.ts';
import type { DatasetChange } from '../schema/dataset-change.ts';
import type { Discrepancy } from '../schema/discrepancy.ts';
import type { Entity } from '../schema/entity.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { LaterChange } from '../schema/later-change.ts';
import type { List } from '../schema/list.ts';
import type { Minister } from '../schema/minister.ts';
import type { NameEnding } from '../schema/name-ending.ts';
import type { Clause, Obligation, Phase } from '../schema/obligation.ts';
import type { Procedure, ProcedureStep, Stage } from '../schema/procedure.ts';
import type { Provision } from '../schema/provision.ts';
import type { ReferenceException } from '../schema/reference-exception.ts';
import type { Silence } from '../schema/silence.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import type { Witness } from '../schema/witness.ts';
import type { Word } from '../schema/word.ts';
import type { Span } from '../text/spans.ts';
import type { Accounting } from './accounting.ts';
import type { SecondReading } from './corroboration.ts';
import type { ComparisonTable } from './table.ts';

/** Words of a provision with their place in the source. `quote` is null where the provision is a stub. */
export type Words = ProvisionRef & {
  quote: string | null;
  source: string;
  spans: Span[];
};

/** A record whose words have been located. */
export type LocatedClause = Omit<Clause, 'words'> & { words: Words };
type PartialPerformance = Phase['performed_in_part'][number];
export type LocatedPhase = Omit<Phase, 'key_phrase' | 'performed_in_part' | 'clauses' | 'limit'> & {
  key_phrase: Words | null;
  performed_in_part: (Omit<PartialPerformance, 'words'> & { words: Words })[];
  clauses: LocatedClause[];
  limit: (Omit<NonNullable<Phase['limit']>, 'words'> & { words: Words }) | null;
};
export type LocatedObligation = Omit<Obligation, 'phases'> & { phases: LocatedPhase[] };
export type LocatedClass = Omit<Class, 'definitions'> & {
  definitions: (Words & Pick<Class['definitions'][number], 'from'>)[];
};
export type LocatedActor = Omit<Actor, 'definitions'> & { definitions: Words[] };
export type LocatedTerm = Omit<Term, 'definition'> & { definition: Words };
type Proof = Entity['capacities'][number]['proof'][number];
export type LocatedEntity = Omit<Entity, 'capacities'> & {
  capacities: (Omit<Entity['capacities'][number], 'proof'> & {
    proof: { words: Words; from: Proof['from']; until: Proof['until'] }[];
  })[];
};

export type LocatedStep = Omit<ProcedureStep, 'after'> & {
  after: { obligation: string; words: Words }[];
};
export type LocatedStage = Omit<Stage, 'words' | 'follows' | 'steps'> & {
  words: Words | null;
  follows: Words | null;
  steps: LocatedStep[];
};
export type LocatedProcedure = Omit<Procedure, 'stages'> & { stages: LocatedStage[] };

/**
 * A reading with its place: `provision` where its words are those of one, else `where` says what place it is. `source`: the
 * law data in which they stand; without it, the transcript.
 */
export type LocatedReading = {
  source?: string;
  where: string | null;
  provision: ProvisionRef | null;
  text: string;
  spans: Span[];
  follows: string;
};
export type LocatedDiscrepancy = Omit<Discrepancy, 'readings'> & { readings: LocatedReading[] };

/** A topic with the words of its rows found in the source. */
export type LocatedTopic = Omit<Topic, 'rows'> & {
  rows: (Omit<Topic['rows'][number], 'words'> & { words: Words | null })[];
};

/** The one frozen object everything is rendered from: `dist/corpus.json`. */
export type Corpus = {
  schema_version: 1;
  /** The newest day that was read: the one a question without a day is answered for, ISO 8601. */
  default_day: string;
  sources: Source[];
  instruments: Instrument[];
  /** In document order within a version; rows of lists included. */
  provisions: Provision[];
  lists: List[];
  entities: LocatedEntity[];
  classes: LocatedClass[];
  actors: LocatedActor[];
  /** In the order of the laws that set their ministries up. */
  ministers: Minister[];
  terms: LocatedTerm[];
  obligations: LocatedObligation[];
  discrepancies: LocatedDiscrepancy[];
  later_changes: LaterChange[];
  concordances: Concordance[];
  silences: Silence[];
  /** What was published, added or corrected, oldest first. */
  dataset_changes: DatasetChange[];
  /** Publications in which facts from outside the source are read. */
  witnesses: Witness[];
  /** Passes over those facts by a second reader, oldest first. */
  second_readings: SecondReading[];
  /** Rules in their order, with the words that give it. */
  procedures: LocatedProcedure[];
  /** What the form of a name shows of its kind. */
  name_endings: NameEnding[];
  /** Questions that go across rules and texts, in their order. */
  topics: LocatedTopic[];
  /** Officials' words, with coinages that they replace. */
  official_words: Word[];
  /** Words of the texts that refer to something by no number. */
  reference_exceptions: ReferenceException[];
  /** What the 新旧対照表 of the source add to the texts, by instrument. */
  tables: ComparisonTable[];
  /** What became of every character of the source. */
  accounting: Accounting;
};

import { boundaryDates } from '../../content/model/corpus/time.ts';
import { subjectsOf } from '../../content/model/findings/subjects.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import type { List } from '../../content/model/schema/list.ts';
import { type Difference, differencesBetween } from '../../content/model/summary/amendment.ts';
import { corpus, index } from '../corpus.ts';
import { findingsOn, whatChanged } from '../subject/findings/findings.ts';

type Version = Instrument['versions'][number];

/** A version that begins, or by one of two readings begins, on a day. */
export type Beginning = {
  instrument: Instrument;
  version: Version;
  start: Version['starts'][number];
  /** The other days the source gives for the same beginning; empty where it gives one. */
  otherwise: string[];
};

/** One day on which findings can change, with what begins and what changes. */
export type Boundary = {
  date: string;
  beginnings: Beginning[];
  lists: { list: List; begins: boolean }[];
  /** Findings, of all subjects, that are others than on the day before; null on the first day of the coverage. */
  changed: number | null;
  /** Further ones of which nothing can be said, because the text of the day before is not held. */
  open: number;
  /** How they change, most frequent first. */
  steps: { what: string; count: number }[];
  /** Ids of the rules concerned, in the corpus's order. */
  rules: string[];
};

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

const differencesOn = (date: string): Difference[] =>
  subjectsOf(index).flatMap((subject) =>
    differencesBetween(findingsOn(subject, dayBefore(date)), findingsOn(subject, date)),
  );

const beginningsOn = (date: string, first: boolean): Beginning[] =>
  corpus.instruments.flatMap((instrument) =>
    instrument.versions.flatMap((version) =>
      version.starts
        .filter((start) => start.date === date || (first && start.date < date))
        .map((start) => ({
          instrument,
          version,
          start,
          otherwise: version.starts.map((other) => other.date).filter((day) => day !== start.date),
        })),
    ),
  );

const stepsOf = (differences: readonly Difference[]): Boundary['steps'] => {
  const counts = new Map<string, number>();
  for (const what of differences.map((one) => whatChanged(one, one.after.obligation.modality)))
    counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
};

/**
 * The days on which a text that is held begins, with what findings change, computed from the dates of the texts and the findings
 * themselves. That from some day on nothing is known is no change of the law.
 */
export const boundaries = (): Boundary[] =>
  boundaryDates(corpus.instruments)
    .filter((date, i) => beginningsOn(date, i === 0).length > 0)
    .map((date, i) => {
      const first = i === 0;
      const differences = first ? [] : differencesOn(date);
      const concerned = new Set(differences.map(({ obligation }) => obligation));
      return {
        date,
        beginnings: beginningsOn(date, first),
        lists: corpus.lists
          .filter(({ from, until }) => from === date || until === date)
          .map((list) => ({ list, begins: list.from === date })),
        changed: first ? null : differences.filter(({ before_held }) => before_held).length,
        open: differences.filter(({ before_held }) => !before_held).length,
        steps: stepsOf(differences),
        rules: corpus.obligations.map(({ id }) => id).filter((id) => concerned.has(id)),
      };
    });

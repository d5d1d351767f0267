import type { Instrument, InstrumentVersion } from './schema/instrument.ts';

/** First day the corpus can answer for: the day of the two first decisions. */
export const COVERAGE_FROM = '2015-02-10';

/** First day of the amended state; also the day a question without a date is answered for. */
export const AMENDED_FROM = '2016-10-21';

/** The last day the content was followed up to: later law is known only as notes. */
export const UP_TO_DATE_AS_OF = AMENDED_FROM;

/** Which of two disputed readings of a start to follow. */
export type Reading = 'earliest' | 'latest';

const startOf = (version: InstrumentVersion, reading: Reading): string => {
  const dates = version.starts.map((start) => start.date).sort();
  return (reading === 'earliest' ? dates[0] : dates.at(-1)) as string;
};

/** Version of an instrument in force on a day under one reading, or null before its first. */
export const versionAt = (
  instrument: Instrument,
  date: string,
  reading: Reading,
): InstrumentVersion | null =>
  instrument.versions.findLast((version) => startOf(version, reading) <= date) ?? null;

/** True where the two readings of a start disagree about a day. */
export const isDisputed = (instrument: Instrument, date: string): boolean =>
  versionAt(instrument, date, 'earliest')?.id !== versionAt(instrument, date, 'latest')?.id;

/**
 * Days on which findings can change, ascending: every start of every version within coverage, all readings.
 * Computed from the data, so that a new version brings its own boundary.
 */
export const boundaryDates = (instruments: readonly Instrument[]): string[] =>
  [
    ...new Set(
      instruments.flatMap((instrument) =>
        instrument.versions.flatMap((version) => version.starts.map((start) => start.date)),
      ),
    ),
  ]
    .filter((date) => date >= COVERAGE_FROM)
    .sort();

/** First day of the period a day lies in, within which findings do not change; null before the first. */
export const periodOf = (instruments: readonly Instrument[], date: string): string | null =>
  boundaryDates(instruments).findLast((boundary) => boundary <= date) ?? null;

/** Last day of the state before the amendment. */
export const DAY_BEFORE_AMENDMENT = '2016-10-20';

import type { VersionId } from '../schema/common.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';

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

const DAY = 86_400_000;

/** The day before another, ISO 8601. */
const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);

/**
 * The day a text is answered for where none is asked: the first day of the amended state if the version is in force on it,
 * else the last day on which it was, which no reading disputes.
 */
export const dayOfVersion = ({ versions }: Instrument, id: VersionId): string => {
  const next = versions[versions.findIndex((version) => version.id === id) + 1];
  const ended = next && startOf(next, 'earliest');
  return ended && ended <= AMENDED_FROM ? dayBefore(ended) : AMENDED_FROM;
};

/** True where a version is in force on a day under one of the readings of its start at least. */
export const isInForce = (instrument: Instrument, id: string, date: string): boolean =>
  (['earliest', 'latest'] as const).some(
    (reading) => versionAt(instrument, date, reading)?.id === id,
  );

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

import type { VersionId } from '../schema/common.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';

/** First day the corpus can answer for: the day of the two first decisions. */
export const COVERAGE_FROM = '2015-02-10';

/** Which of two disputed readings of a start to follow. */
export type Reading = 'earliest' | 'latest';

const startsOf = ({ starts }: InstrumentVersion): string[] => starts.map(({ date }) => date);

const startOf = (version: InstrumentVersion, reading: Reading): string => {
  const dates = startsOf(version).sort();
  return (reading === 'earliest' ? dates[0] : dates.at(-1)) as string;
};

/** Day from which a version is in force under every reading of its start. */
export const certainStart = (version: InstrumentVersion): string => startOf(version, 'latest');

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
export const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - DAY).toISOString().slice(0, 10);

/**
 * The day a text is answered for where none is asked: `day`, for which every question without one is answered, if the version
 * is in force on it; else the last day on which it was, which no reading disputes; of a later version the first one.
 */
export const dayOfVersion = ({ versions }: Instrument, id: VersionId, day: string): string => {
  const at = versions.findIndex((version) => version.id === id);
  const [version, next] = [versions[at], versions[at + 1]];
  const ended = next && startOf(next, 'earliest');
  if (ended && ended <= day) return dayBefore(ended);
  const begins = version ? certainStart(version) : day;
  return begins > day ? begins : day;
};

/** True where a version is in force on a day under one of the readings of its start at least. */
export const isInForce = (instrument: Instrument, id: string, date: string): boolean =>
  (['earliest', 'latest'] as const).some(
    (reading) => versionAt(instrument, date, reading)?.id === id,
  );

/** True where a version is in force on a day, and no later text that is not held must be reckoned with on it. */
export const isKnownOn = (instrument: Instrument, id: string, date: string): boolean => {
  const later = instrument.versions.find((version) => version.id === id)?.later_text;
  return isInForce(instrument, id, date) && !(later && later.from <= date);
};

/** The version that the instrument's own page shows: that which its published anchors mean, whatever is held beside it. */
export const homeVersion = ({ id, versions, home_version }: Instrument): InstrumentVersion => {
  const home = versions.find((version) => version.id === home_version);
  if (!home) throw new Error(`instrument "${id}" has no version "${home_version}"`);
  return home;
};

/** Whether a version is the one that the instrument's own page shows. */
export const isHome = (instrument: Instrument, version: VersionId): boolean =>
  homeVersion(instrument).id === version;

/** The version before another of the same instrument; null before its first. */
export const versionBefore = ({ versions }: Instrument, id: VersionId): InstrumentVersion | null =>
  versions[versions.findIndex((version) => version.id === id) - 1] ?? null;

/** Two versions of one instrument, the earlier first. */
export type VersionPair = { from: VersionId; to: VersionId };

/** The pair that a comparison is of where none is asked: the version before that of the instrument's own page, and it. */
export const homePair = (instrument: Instrument): VersionPair | null => {
  const before = versionBefore(instrument, instrument.home_version);
  return before && { from: before.id, to: instrument.home_version };
};

/** Every version with the one that follows it: the pairs that have a page. */
export const neighbouringPairs = ({ versions }: Instrument): VersionPair[] =>
  versions.slice(1).map((version, i) => ({ from: versions[i]?.id as VersionId, to: version.id }));

/** Days within coverage on which a text that is held begins, under any reading of its start, ascending. */
export const textDays = (instruments: readonly Instrument[]): string[] =>
  [...new Set(instruments.flatMap(({ versions }) => versions.flatMap(startsOf)))]
    .filter((date) => date >= COVERAGE_FROM)
    .sort();

/**
 * Days on which findings can change, ascending: every start of every version within coverage, all readings, and every day from
 * which a text that is not held must be reckoned with.
 * Computed from the data, so that a new version brings its own boundary.
 */
export const boundaryDates = (instruments: readonly Instrument[]): string[] => {
  const reckoned = instruments.flatMap(({ versions }) =>
    versions.flatMap(({ later_text }) => (later_text ? [later_text.from] : [])),
  );
  return [...new Set([...textDays(instruments), ...reckoned])].sort();
};

/** First day of the period a day lies in, within which findings do not change; null before the first. */
export const periodOf = (instruments: readonly Instrument[], date: string): string | null =>
  boundaryDates(instruments).findLast((boundary) => boundary <= date) ?? null;

import type { VersionId } from '../schema/common.ts';
import type { Instrument, InstrumentVersion } from '../schema/instrument.ts';
import type { Provision } from '../schema/provision.ts';
import { certainStart, isKnownOn, versionAt } from './time.ts';

/** Whether a provision is read from law data, and not curated from the transcript. */
export const isFromLawData = ({
  num,
  heading,
  text,
}: Pick<Provision, 'num' | 'heading' | 'text'>): boolean =>
  [num, heading, ...text].some((block) => block?.source !== undefined);

/**
 * Whether a version is the law in force as far as is known: law data that was in force when fetched, no later version that was,
 * and no later text that is known and not held.
 */
export const isCurrentText = ({ versions }: Instrument, version: VersionId): boolean => {
  const at = versions.findIndex(({ id }) => id === version);
  return (
    versions[at]?.status === 'enforced' &&
    versions[at].later_text === undefined &&
    versions.slice(at + 1).every(({ status }) => status === 'pre_enforcement')
  );
};

/**
 * Whether of every one of these instruments the text of a day is held, and is law data in force on it. Of `newest`, the day that is
 * answered for without one and stands for today, the text must also be the law in force as far as it is held.
 */
export const isEnforcedOn = (
  instruments: readonly Instrument[],
  day: string,
  newest: string,
): boolean =>
  instruments.length > 0 &&
  instruments.every((instrument) => {
    const version = versionAt(instrument, day, 'latest');
    if (!version || !isKnownOn(instrument, version.id, day)) return false;
    return day === newest ? isCurrentText(instrument, version.id) : version.status === 'enforced';
  });

const isLawData = ({ status }: InstrumentVersion): boolean =>
  status === 'enforced' || status === 'pre_enforcement';

/** First day of the newest text that is no law data; null where all is. */
export const newestPrinted = (instruments: readonly Instrument[]): string | null =>
  instruments
    .flatMap(({ versions }) => versions)
    .filter((version) => !isLawData(version))
    .map(certainStart)
    .sort()
    .at(-1) ?? null;

import type { VersionId } from '../schema/common.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { Provision } from '../schema/provision.ts';

/** Whether a provision is read from law data, and not curated from the transcript. */
export const isFromLawData = ({
  num,
  heading,
  text,
}: Pick<Provision, 'num' | 'heading' | 'text'>): boolean =>
  [num, heading, ...text].some((block) => block?.source !== undefined);

/**
 * Whether a version is the law in force as far as it is held: law data that was in force when fetched, and no later version that
 * was.
 */
export const isCurrentText = ({ versions }: Instrument, version: VersionId): boolean => {
  const at = versions.findIndex(({ id }) => id === version);
  return (
    versions[at]?.status === 'enforced' &&
    versions.slice(at + 1).every(({ status }) => status === 'pre_enforcement')
  );
};

import type { Provision } from '../schema/provision.ts';

/** Whether a provision is read from law data, and not curated from the transcript. */
export const isFromLawData = ({
  num,
  heading,
  text,
}: Pick<Provision, 'num' | 'heading' | 'text'>): boolean =>
  [num, heading, ...text].some((block) => block?.source !== undefined);

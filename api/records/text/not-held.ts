import type { Infer } from '../../../content/model/text/memo.ts';
import type { ProvisionAnswer } from './provision-answer.ts';

/** Citations of the parts of a provision whose words are not held. */
export const notHeldIn = ({ parts }: Pick<Infer<typeof ProvisionAnswer>, 'parts'>): string[] =>
  parts.filter(({ held }) => held === 'stub').map(({ citation }) => citation);

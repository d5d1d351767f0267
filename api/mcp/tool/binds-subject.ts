import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import type { Finding } from '../../../content/model/findings/finding.ts';
import type { Modality } from '../../../content/model/schema/obligation.ts';

/** Whether a rule of this nature commands or forbids. */
export const isDuty = (modality: Modality): boolean =>
  modality === 'duty' || modality === 'prohibition';

/**
 * Whether a rule is a legal duty of the subject itself; null where the subject bears it and no word of its grounds is held: what is
 * known of it from a summary says neither what nor how strongly.
 */
export const bindsSubject = (
  index: CorpusIndex,
  { obligation: { modality, rank, provisions }, role, reach }: Finding,
): boolean | null => {
  if (rank !== 'statute' || role !== 'bearer' || reach !== 'direct') return false;
  if (isDuty(modality)) return true;
  return provisions.every((ground) => index.provision(ground).status === 'stub') ? null : false;
};

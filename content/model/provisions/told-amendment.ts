import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import type { Provision } from '../schema/provision.ts';

/**
 * Explanations that tell what the amendment did by which a version began: those whose heading says that it begins, or is the title of
 * the instrument. In document order.
 */
export const explanationsOfAmendment = (
  index: CorpusIndex,
  { instrument, version }: Pick<ProvisionRef, 'instrument' | 'version'>,
): Provision[] => {
  const { title, versions } = index.instrument(instrument);
  const starts = versions.find(({ id }) => id === version)?.starts ?? [];
  const headings = [title, ...starts.flatMap(({ evidence }) => evidence?.text ?? [])];
  return index.corpus.provisions.filter(
    ({ instrument: of, heading }) =>
      heading !== null &&
      headings.includes(heading.text) &&
      index.instrument(of).rank === 'explanatory',
  );
};

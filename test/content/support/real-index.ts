import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { realCorpus } from './real-corpus.ts';

/** Index of the real corpus. */
export const realIndex: CorpusIndex = buildIndex(realCorpus);

/** Id of the obligation of a row of the reading table, for example "K22". */
export const obligationOfRow = (row: string): string => {
  const found = realIndex.corpus.obligations.find((obligation) => obligation.row === row);
  if (!found) throw new Error(`no obligation of row ${row}`);
  return found.id;
};

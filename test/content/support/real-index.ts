import { buildIndex, type CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { canonicalJson } from '../../../content/model/text/canonical-json.ts';
import { compileCorpus } from '../../../content/proof/compile.ts';
import type { Content } from '../../../content/proof/read/read.ts';
import { realContent } from './real-content.ts';

/** Compiles a content the way the build does, through the stored bytes. */
export const indexOf = (content: Content): CorpusIndex =>
  buildIndex(JSON.parse(canonicalJson(compileCorpus(content).corpus)));

/** Index of the real corpus. */
export const realIndex: CorpusIndex = indexOf(realContent);

/** Id of the obligation of a row of the reading table, for example "K22". */
export const obligationOfRow = (row: string): string => {
  const found = realIndex.corpus.obligations.find((obligation) => obligation.row === row);
  if (!found) throw new Error(`no obligation of row ${row}`);
  return found.id;
};

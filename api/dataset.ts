import { canonicalJson } from '../content/model/canonical-json.ts';
import { type CorpusIndex, indexCorpus } from '../content/model/corpus-index.ts';
import { type SearchDocument, searchDocuments } from '../content/model/search-documents.ts';
import { sha256 } from '../content/model/spans.ts';
import type { StoredCorpus } from '../content/model/store.ts';

/** A corpus ready to be asked: its index, its version and what can be searched, each made at first use and kept. */
export type Dataset = {
  index: CorpusIndex;
  /** SHA-256 (hex) of the canonical JSON, which is `dist/corpus.json` to the byte. */
  version: () => Promise<string>;
  documents: () => SearchDocument[];
};

/** Opens a corpus. Nothing is validated: the build did that. */
export const openDataset = (corpus: StoredCorpus): Dataset => {
  const index = indexCorpus(corpus);
  let version: Promise<string> | null = null;
  let documents: SearchDocument[] | null = null;
  return {
    index,
    version: () => {
      version ??= sha256(canonicalJson(corpus));
      return version;
    },
    documents: () => {
      documents ??= searchDocuments(index);
      return documents;
    },
  };
};

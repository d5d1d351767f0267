import type { Corpus } from '../../content/model/corpus/corpus.ts';
import { type CorpusIndex, indexCorpus } from '../../content/model/corpus/corpus-index.ts';
import type { Finding, Subject } from '../../content/model/findings/finding.ts';
import { findingsFor } from '../../content/model/findings/findings.ts';
import { type SearchDocument, searchDocuments } from '../../content/model/search/documents.ts';
import { canonicalJson } from '../../content/model/text/canonical-json.ts';
import { sha256 } from '../../content/model/text/spans.ts';
import { openCache } from './cache.ts';

/** A corpus ready to be asked: its index, its version and what can be searched, each made at first use and kept. */
export type Dataset = {
  index: CorpusIndex;
  /** Where it is served, as the build was told; null where nobody said. */
  origin: string | null;
  /** SHA-256 (hex) of the canonical JSON, which is `dist/corpus.json` to the byte. */
  version: () => Promise<string>;
  documents: () => SearchDocument[];
  /** All findings of a subject on a day; those asked for lately are kept, whatever form they are wanted in. */
  findings: (subject: Subject, day: string) => Finding[];
};

/** Lists of findings kept: each is some hundred kilobytes, and a Worker has 128 MiB. */
const FINDINGS_KEPT = { entries: 32, weight: 32, each: 1 };

/**
 * Opens a corpus. Nothing is validated: the build did that. `told` is its version where the build has written it down, so that
 * a start need not hash a mebibyte; `origin` is where it is served.
 */
export const openDataset = (
  corpus: Corpus,
  told?: string,
  origin: string | null = null,
): Dataset => {
  const index = indexCorpus(corpus);
  let version = told === undefined ? null : Promise.resolve(told);
  let documents: SearchDocument[] | null = null;
  const cache = openCache<Finding[]>(FINDINGS_KEPT, () => 1);
  return {
    index,
    origin,
    version: () => {
      version ??= sha256(canonicalJson(corpus));
      return version;
    },
    documents: () => {
      documents ??= searchDocuments(index);
      return documents;
    },
    findings: (subject, day) => {
      const key = `${subject.kind}/${subject.id}/${day}`;
      const findings = cache.get(key) ?? findingsFor(index, subject, day);
      cache.keep(key, findings);
      return findings;
    },
  };
};

import { SCHEMA_VERSION } from '../api/resource/envelope.ts';
import type { CorpusIndex } from '../content/model/corpus/corpus-index.ts';

/** A corpus to write out, and the SHA-256 of the file it was read from, which is its version. */
export type Dataset = { index: CorpusIndex; version: string };

/** What may be done with the data. */
export const LICENCES = [
  {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title:
      "Our additions. The legal texts are not subject to copyright (Japan's Copyright Act, Art. 13).",
  },
] as const;

/** Which dataset files were made from; no day of the build, so that the same dataset gives the same bytes. */
export const headOf = ({ index, version }: Dataset) => ({
  name: 'kihonho',
  schema_version: SCHEMA_VERSION,
  /** SHA-256 of the corpus the build makes: that of every API answer. It is not the hash of corpus.json. */
  dataset_version: version,
  up_to_date_as_of: index.corpus.default_day,
  not_current_law:
    'The state of October 2016, read from drafts of 2016-10-12; not the law in force today.',
  licences: LICENCES,
});

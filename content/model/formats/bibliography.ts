import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { partsOf } from '../provisions/provision-tree.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { copyOf, versionOfRef } from './cite.ts';
import { issuedOf } from './dates.ts';
import { englishVersion, notTheLawOfToday } from './english.ts';
import { provisionPermalink } from './permalink.ts';

/** The edition that is cited: SHA-256 (hex) of the dataset, and the origin where it is served; null where nobody told it. */
export type Edition = { dataset: string; origin: string | null };

/** What BibTeX and CSL say of a provision, before either writes it in its way. */
export type BibliographyEntry = {
  key: string;
  /**
   * Title of the instrument, its number and the place in it, in one: styles print a title, and some lose a section or call every law
   * number a public law of the United States.
   */
  title: string;
  /** Who issued it, where the corpus knows: a decision is the Headquarters'. The overview and the Act name nobody here. */
  issuer: string | null;
  /** `YYYY-MM-DD` or `YYYY`; see {@link issuedOf}. */
  issued: string | null;
  isDraft: boolean;
  /** Absolute address of the page; null where the origin is not known. */
  url: string | null;
  /** That it is a transcription, of which version and dataset, and where it is read. */
  note: string;
};

/** A provision for a bibliography. No day of access: whoever reads knows it, we do not. */
export const bibliographyEntry = (
  index: CorpusIndex,
  ref: ProvisionRef,
  { dataset, origin }: Edition,
): BibliographyEntry => {
  const { instrument, version } = versionOfRef(index, ref);
  const { page, api } = provisionPermalink(index, ref, dataset);
  const provision = index.provision(ref);
  const copy = copyOf([provision, ...partsOf(index, provision)]);
  const number = instrument.law_number ? `（${instrument.law_number}）` : '';
  const places = origin === null ? `Paths below the origin: ${page}, ${api}` : `${origin}${api}`;
  return {
    key: `${ref.instrument}-${ref.version}-${ref.eid}`,
    title: `${instrument.title}${number}${citationOf('', ref.eid, false, provision.through)}`,
    issuer: instrument.rank === 'decision' ? index.source().publisher : null,
    issued: issuedOf(index, instrument, version),
    isDraft: version.status === 'draft',
    url: origin === null || page === null ? null : origin + page,
    note: `${copy.en}, ${englishVersion(version)}${notTheLawOfToday(instrument, version)}. Kihonho dataset ${dataset}. ${places}`,
  };
};

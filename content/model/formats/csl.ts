import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { citationNote, issuerOf } from './bibtex.ts';
import { versionOfRef } from './cite.ts';
import { statedDay } from './dates.ts';
import { englishTitle } from './english.ts';

/** One item of CSL-JSON (Citation Style Language 1.0.2): the variables a provision has. */
export type CslItem = {
  id: string;
  /** An explanatory paper is a report: it is never cited as law. */
  type: 'legislation' | 'report';
  title: string;
  'original-title': string;
  section: string;
  version: string;
  language: 'ja';
  note: string;
  authority?: string;
  number?: string;
  issued?: { 'date-parts': [[number, number, number]] };
};

/** CSL-JSON of a provision. `issued` only where the source prints a day; no `accessed` and no `URL`, see bibtexOf. */
export const cslOf = (index: CorpusIndex, ref: ProvisionRef, dataset: string): CslItem => {
  const { instrument, version } = versionOfRef(index, ref);
  const day = statedDay(version);
  const issuer = issuerOf(index, ref);
  const [year = 0, month = 0, date = 0] = day?.split('-').map(Number) ?? [];
  return {
    id: `${ref.instrument}-${ref.version}-${ref.eid}`,
    type: instrument.rank === 'explanatory' ? 'report' : 'legislation',
    title: englishTitle(instrument) ?? instrument.title,
    'original-title': instrument.title,
    section: citationOf('', ref.eid, false),
    version: version.id,
    language: 'ja',
    note: citationNote(index, ref, dataset),
    ...(issuer ? { authority: issuer } : {}),
    ...(instrument.law_number ? { number: instrument.law_number } : {}),
    ...(day ? { issued: { 'date-parts': [[year, month, date]] } } : {}),
  };
};

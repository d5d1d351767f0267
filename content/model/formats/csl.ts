import { citationOf } from '../corpus/citation.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import type { ProvisionRef } from '../schema/common.ts';
import { bibliographyEntry, type Edition } from './bibliography.ts';
import { versionOfRef } from './cite.ts';

/** One item of CSL-JSON (Citation Style Language 1.0.2): the variables a provision has. */
export type CslItem = {
  id: string;
  /** An explanatory paper is a report: it is never cited as law. */
  type: 'legislation' | 'report';
  title: string;
  version: string;
  language: 'ja';
  note: string;
  author?: { literal: string }[];
  authority?: string;
  issued?: { 'date-parts': [number[]] };
  status?: 'draft';
  URL?: string;
};

/** CSL-JSON of a provision; see bibliographyEntry for what it says. */
export const cslOf = (index: CorpusIndex, ref: ProvisionRef, edition: Edition): CslItem => {
  const { instrument } = versionOfRef(index, ref);
  const { key, title, issuer, issued, isDraft, url, note } = bibliographyEntry(index, ref, edition);
  return {
    id: key,
    type: instrument.rank === 'explanatory' ? 'report' : 'legislation',
    title,
    version: ref.version,
    language: 'ja',
    note,
    ...(issuer ? { author: [{ literal: issuer }], authority: issuer } : {}),
    ...(issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] } } : {}),
    ...(isDraft ? { status: 'draft' } : {}),
    ...(url ? { URL: url } : {}),
  };
};

/**
 * Title of the instrument, its number and the provision, each by itself, for programs. They are no part of the item that styles
 * read: its title holds them, and styles would print them again.
 */
export const citedParts = (
  index: CorpusIndex,
  ref: ProvisionRef,
): { title: string; law_number: string | null; provision: string } => {
  const { title, law_number } = versionOfRef(index, ref).instrument;
  return {
    title,
    law_number,
    provision: citationOf('', ref.eid, false, index.provision(ref).through),
  };
};

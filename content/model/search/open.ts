import { buildIndex, type CorpusIndex, refKey } from '../corpus/corpus-index.ts';
import { derivedRows } from '../corpus/derived-rows.ts';
import { EMPTY_CORPUS } from '../corpus/empty-corpus.ts';
import type { Provision } from '../schema/provision.ts';
import { inDocumentOrder } from '../text/eid.ts';
import {
  type LookupData,
  type ShortDocument,
  type ShortProvision,
  unproved,
} from './browser-data.ts';
import {
  addressOf,
  entityDocument,
  findableProvisions,
  provisionDocument,
  type SearchDocument,
} from './documents.ts';
import type { Lookup } from './search.ts';

const provisionOf = ({ passage, heading, ...provision }: ShortProvision): Provision => ({
  ...provision,
  heading: heading === null ? null : unproved(heading),
  num: null,
  text: [],
  same_as: null,
  evidence: [],
  note: null,
  continued_by: null,
});

/** The corpus as far as names and citations are read with it; everything else of it is empty. */
const openIndex = ({ facts, provisions }: LookupData): CorpusIndex =>
  buildIndex({
    ...EMPTY_CORPUS,
    ...facts,
    provisions: inDocumentOrder([...provisions.map(provisionOf), ...derivedRows(facts.lists)]),
  });

const documentOf = ({ snippet, ...document }: ShortDocument): SearchDocument => ({
  ...document,
  snippet: snippet ?? document.text.split('\n')[0] ?? '',
  ...addressOf(document.type, document.id),
});

/** Opens the data of the lookup: the same documents as the server's, in the same order, without the words of the law. */
export const openLookup = (data: LookupData): Lookup => {
  const index = openIndex(data);
  const passages = new Map(data.provisions.map((short) => [refKey(short), short.passage]));
  const bodies = data.facts.entities.map((entity) =>
    entityDocument(index, entity, data.standings[entity.id] ?? ''),
  );
  const provisions = findableProvisions(index).map((provision) => ({
    ...provisionDocument(index, provision),
    snippet: passages.get(refKey(provision)) ?? '',
  }));
  return { index, documents: [...bodies, ...data.documents.map(documentOf), ...provisions] };
};

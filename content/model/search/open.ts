import type { Corpus } from '../corpus/corpus.ts';
import { buildIndex, type CorpusIndex } from '../corpus/corpus-index.ts';
import { derivedRows } from '../corpus/derived-rows.ts';
import type { Provision } from '../schema/provision.ts';
import { inDocumentOrder } from '../text/eid.ts';
import {
  type LookupData,
  type OtherType,
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

const NO_ACCOUNTING: Corpus['accounting'] = {
  ...{ lines: 0, characters: 0, lines_accounted: 0 },
  ...{ characters_in_records: 0, characters_of_furniture: 0, furniture: [] },
};

const provisionOf = ([
  instrument,
  version,
  eid,
  kind,
  status,
  heading,
  parent,
]: ShortProvision): Provision => ({
  ...{ instrument, version, eid, kind, status },
  parent: parent || null,
  heading: heading ? unproved(heading) : null,
  ...{ num: null, text: [], same_as: null, evidence: [], note: null, continued_by: null },
});

/** The corpus as far as names and citations are read with it; everything else of it is empty. */
const openIndex = ({ facts, provisions }: LookupData): CorpusIndex =>
  buildIndex({
    schema_version: 1,
    ...facts,
    provisions: inDocumentOrder([...provisions.map(provisionOf), ...derivedRows(facts.lists)]),
    ...{ sources: [], classes: [], actors: [], terms: [], obligations: [], discrepancies: [] },
    ...{ later_changes: [], concordances: [], silences: [], dataset_changes: [], procedures: [] },
    ...{ witnesses: [], second_readings: [] },
    ...{ reference_exceptions: [], tables: [], accounting: NO_ACCOUNTING },
  });

const documentOf =
  (type: OtherType) =>
  ([id, title, keys, snippet, text]: ShortDocument): SearchDocument => ({
    ...{ type, id, title, text },
    keys: [title, ...keys],
    snippet: snippet || (text.split('\n')[0] ?? ''),
    ...addressOf(type, id),
  });

/** Opens the data of the lookup: the same documents as the server's, in the same order, without the words of the law. */
export const openLookup = (data: LookupData): Lookup => {
  const index = openIndex(data);
  const bodies = data.facts.entities.map((entity, i) =>
    entityDocument(index, entity, data.standings[i] ?? ''),
  );
  const provisions = findableProvisions(index).map((provision, i) => ({
    ...provisionDocument(index, provision),
    snippet: data.passages[i] ?? '',
  }));
  const others = data.documents.flatMap(([type, documents]) => documents.map(documentOf(type)));
  return { index, documents: [...bodies, ...others, ...provisions] };
};

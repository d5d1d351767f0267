import type { Corpus, LocatedEntity } from '../corpus/corpus.ts';
import type { SearchType } from '../corpus/search-type.ts';
import type { Block, Tier, VersionId } from '../schema/common.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { List } from '../schema/list.ts';
import type { Provision, ProvisionKind } from '../schema/provision.ts';
import { beginning } from '../text/given-text.ts';
import type { Lookup } from './search.ts';

/** A provision in short: instrument, version, eId, kind, status, heading as printed, parent. */
export type ShortProvision = readonly [
  string,
  VersionId,
  string,
  ProvisionKind,
  Provision['status'],
  string,
  string,
];

/** A document in short: id, title, further keys, snippet (empty: its text begins with it), text. */
export type ShortDocument = readonly [string, string, readonly string[], string, string];

/** Types of documents that are neither bodies nor provisions. */
export type OtherType = Exclude<SearchType, 'entity' | 'provision'>;

/**
 * What a page needs to look things up by itself, as JSON: every name and number of the corpus and the explanations; not
 * the words of the law, which the full-text index has. Open it with `openLookup`.
 */
export type LookupData = {
  facts: Pick<Corpus, 'instruments' | 'lists' | 'entities' | 'name_endings'>;
  provisions: readonly ShortProvision[];
  /** Snippets of the bodies and of the findable provisions, in the corpus's order. */
  standings: readonly string[];
  passages: readonly string[];
  /** All other documents, by type. */
  documents: readonly (readonly [OtherType, readonly ShortDocument[]])[];
};

/** Characters of a snippet: what two lines hold. */
const SHOWN = 90;

const cut = (text: string): string => (text.length > SHOWN ? `${beginning(text, SHOWN)}…` : text);

/** Words without their proof: a page compares them and proves nothing. */
export const unproved = (text: string): Block => ({ text, spans: [], sha256: '' });

const bare = (fact: { value: string; tier: Tier } | null) =>
  fact && { value: fact.value, tier: fact.tier, source: [], note: null };

const bareName = ({ value, tier }: { value: string; tier: Tier }) => ({
  ...{ value, tier, from: null, until: null, source: [], note: null },
});

/** A body by its keys alone. */
const bareBody = (entity: LocatedEntity): LocatedEntity => ({
  ...entity,
  reading: bare(entity.reading),
  name_en: bare(entity.name_en),
  corporate_number: bare(entity.corporate_number),
  former_names: entity.former_names.map(bareName),
  later_names: entity.later_names.map(bareName),
  aliases: entity.aliases.map(({ value, tier }) => ({ value, tier, source: [], note: null })),
  registered_name: bare(entity.registered_name),
  ...{ competent_minister: null, founding_statute: null, legal_class: null },
  ...{ events: [], capacities: [], note: null },
});

const bareList = (list: List): List => ({
  ...list,
  ...{ summary: '', meaning: '', headings: [], reasons: [] },
  rows: list.rows.map((row) => ({ ...row, name: unproved(row.name.text) })),
});

const bareInstrument = (instrument: Instrument): Instrument => ({
  ...instrument,
  summary: '',
  versions: instrument.versions.map((version) => ({
    ...version,
    note: null,
    starts: version.starts.map((start) => ({ ...start, basis: '', evidence: null })),
  })),
});

/** Makes the data of the lookup from the whole corpus and its search documents. */
export const lookupData = ({ index, documents }: Lookup): LookupData => {
  const { instruments, lists, entities, name_endings, provisions } = index.corpus;
  const ofType = (type: SearchType) => documents.filter((document) => document.type === type);
  const types = new Set(documents.map(({ type }) => type));
  return {
    facts: {
      instruments: instruments.map(bareInstrument),
      lists: lists.map(bareList),
      entities: entities.map(bareBody),
      name_endings,
    },
    provisions: provisions
      .filter(({ kind }) => kind !== 'row')
      .map(({ instrument, version, eid, kind, status, heading, parent }) => [
        ...([instrument, version, eid, kind, status] as const),
        ...([heading?.text ?? '', parent ?? ''] as const),
      ]),
    standings: ofType('entity').map(({ snippet }) => snippet),
    passages: ofType('provision').map(({ snippet }) => cut(snippet)),
    documents: [...types]
      .filter((type) => type !== 'entity' && type !== 'provision')
      .map((type) => [
        type,
        ofType(type).map(({ id, title, keys, snippet, text }) => [
          ...([id, title, keys.filter((key) => key !== title)] as const),
          ...([text.startsWith(snippet) ? '' : cut(snippet), text] as const),
        ]),
      ]),
  };
};

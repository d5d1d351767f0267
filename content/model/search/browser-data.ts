import type { Corpus, LocatedEntity } from '../corpus/corpus.ts';
import { refKey } from '../corpus/corpus-index.ts';
import type { SearchType } from '../corpus/search-type.ts';
import type { Block, Tier } from '../schema/common.ts';
import type { Instrument } from '../schema/instrument.ts';
import type { List } from '../schema/list.ts';
import type { Provision } from '../schema/provision.ts';
import { beginning } from '../text/given-text.ts';
import type { SearchDocument } from './documents.ts';
import type { Lookup } from './search.ts';

/** A provision without its words; `passage` is the snippet of one that can be found. */
export type ShortProvision = Pick<
  Provision,
  'instrument' | 'version' | 'eid' | 'kind' | 'status' | 'parent'
> & { heading: string | null; passage: string | null };

/** A document that is neither a body nor a provision; `snippet` is null where it is the first line of the text. */
export type ShortDocument = Pick<SearchDocument, 'id' | 'title' | 'keys' | 'text'> & {
  type: Exclude<SearchType, 'entity' | 'provision'>;
  snippet: string | null;
};

/**
 * What a page needs to look things up by itself, as JSON: every name and number of the corpus and the explanations; not
 * the words of the law, which the full-text index has. Open it with `openLookup`.
 */
export type LookupData = {
  facts: Pick<
    Corpus,
    'default_day' | 'instruments' | 'lists' | 'entities' | 'name_endings' | 'official_words'
  >;
  provisions: ShortProvision[];
  /** Snippets of the bodies, by id. */
  standings: Record<string, string>;
  documents: ShortDocument[];
};

/** Characters of a snippet: what two lines hold. */
const SHOWN = 90;

const cut = (text: string): string => (text.length > SHOWN ? `${beginning(text, SHOWN)}…` : text);

/** Words without their proof: a page compares them and proves nothing. */
export const unproved = (text: string): Block => ({ text, spans: [], sha256: '' });

const bare = (fact: { value: string; tier: Tier } | null) =>
  fact && { value: fact.value, tier: fact.tier, source: [], note: null };

const bareName = ({ value, tier }: { value: string; tier: Tier }) => ({
  value,
  tier,
  from: null,
  until: null,
  source: [],
  note: null,
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
  competent_minister: null,
  founding_statute: null,
  legal_class: null,
  events: [],
  capacities: [],
  note: null,
});

const bareList = (list: List): List => ({
  ...list,
  summary: '',
  meaning: '',
  headings: [],
  reasons: [],
  rows: list.rows.map((row) => ({ ...row, name: unproved(row.name.text) })),
});

const bareInstrument = (instrument: Instrument): Instrument => ({
  ...instrument,
  summary: '',
  versions: instrument.versions.map((version) => ({
    ...version,
    note: null,
    starts: version.starts.map(({ evidence, ...start }) => ({
      ...start,
      basis: '',
      evidence: evidence && unproved(evidence.text),
    })),
  })),
});

/** Makes the data of the lookup from the whole corpus and its search documents. */
export const lookupData = ({ index, documents }: Lookup): LookupData => {
  const { instruments, lists, entities, name_endings, official_words, provisions } = index.corpus;
  const standings: LookupData['standings'] = {};
  const passages = new Map<string, string>();
  const others: ShortDocument[] = [];
  for (const { type, id, title, keys, snippet, text } of documents) {
    if (type === 'entity') standings[id] = snippet;
    else if (type === 'provision') passages.set(id, cut(snippet));
    else
      others.push({
        type,
        id,
        title,
        keys,
        text,
        snippet: text.split('\n')[0] === snippet ? null : cut(snippet),
      });
  }
  return {
    facts: {
      default_day: index.corpus.default_day,
      instruments: instruments.map(bareInstrument),
      lists: lists.map(bareList),
      entities: entities.map(bareBody),
      name_endings,
      official_words,
    },
    provisions: provisions
      .filter(({ kind }) => kind !== 'row')
      .map((provision) => ({
        instrument: provision.instrument,
        version: provision.version,
        eid: provision.eid,
        kind: provision.kind,
        status: provision.status,
        parent: provision.parent,
        heading: provision.heading?.text ?? null,
        passage: passages.get(refKey(provision)) ?? null,
      })),
    standings,
    documents: others,
  };
};

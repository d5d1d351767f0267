import type { CorpusIndex } from './corpus-index.ts';
import { namesOf } from './names.ts';
import { API_ROOT, apiPath, htmlPath, provisionApiPath, provisionPath } from './paths.ts';
import type { Provision } from './schema/provision.ts';
import { standingOf } from './standing.ts';
import { AMENDED_FROM } from './time.ts';

/** What can be found. */
export type SearchType =
  | 'entity'
  | 'class'
  | 'list'
  | 'term'
  | 'obligation'
  | 'instrument'
  | 'provision';

/** One findable thing: the list that the server's search and the site's index are both made from. */
export type SearchDocument = {
  type: SearchType;
  id: string;
  title: string;
  /** One or two lines shown under the title. */
  snippet: string;
  /** Other words it is found by; not shown. */
  keys: string[];
  /** Body text it is found by. */
  text: string;
  html: string;
  api: string;
};

const entityDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.entities.map((entity) => ({
    type: 'entity',
    id: entity.id,
    title: entity.name,
    snippet: standingOf(index, entity, AMENDED_FROM),
    keys: namesOf(index, entity),
    text: '',
    html: htmlPath('entities', entity.id),
    api: apiPath('entities', entity.id),
  }));

const classDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.classes.map((kind) => ({
    type: 'class',
    id: kind.id,
    title: kind.name,
    snippet: kind.summary,
    keys: [kind.name, kind.reading, ...kind.aliases],
    text: kind.summary,
    html: htmlPath('classes', kind.id),
    api: apiPath('classes', kind.id),
  }));

/** Those that hold on first, newest before older. */
const listDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.lists
    .toSorted((a, b) => b.from.localeCompare(a.from, 'en'))
    .map((list) => ({
      type: 'list',
      id: list.id,
      title: list.title,
      snippet: `${list.rows.length}法人。${list.summary}`,
      keys: [list.title.replace(/（.*$/, ''), '一覧'],
      text: list.summary,
      html: htmlPath('lists', list.id),
      api: apiPath('lists', list.id),
    }));

const termDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.terms
    .filter(({ definition }) => isNewest(index, definition))
    .map((term) => ({
      type: 'term',
      id: term.id,
      title: term.term,
      snippet: `${index.citation(term.definition)}で定義。${term.explanation}`,
      keys: [term.term, term.reading],
      text: term.definition.quote ?? '',
      html: `/terms/#${term.id}`,
      api: `${API_ROOT}/terms`,
    }));

const obligationDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.obligations.map((obligation) => ({
    type: 'obligation',
    id: obligation.id,
    title: obligation.title,
    snippet: obligation.explanation,
    keys: [obligation.title],
    text: [
      obligation.explanation,
      ...obligation.phases.map(({ key_phrase }) => key_phrase?.quote),
    ].join('\n'),
    html: htmlPath('obligations', obligation.id),
    api: apiPath('obligations', obligation.id),
  }));

const instrumentDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.instruments.map((instrument) => ({
    type: 'instrument',
    id: instrument.id,
    title: instrument.title,
    snippet: instrument.summary,
    keys: [
      instrument.title,
      instrument.short_title,
      instrument.citation_prefix,
      ...instrument.aliases,
    ],
    text: instrument.summary,
    html: htmlPath('instruments', instrument.id),
    api: apiPath('instruments', instrument.id),
  }));

const isNewest = (
  index: CorpusIndex,
  { instrument, version }: Pick<Provision, 'instrument' | 'version'>,
): boolean => index.instrument(instrument).versions.at(-1)?.id === version;

/** Every way to write the citation: with each name of the instrument; for the Act also the bare number. */
const citationKeys = (index: CorpusIndex, provision: Provision): string[] => {
  const { id, citation_prefix, aliases, short_title, title } = index.instrument(
    provision.instrument,
  );
  const number = index.citation(provision).slice(citation_prefix.length);
  const prefixes = [
    citation_prefix,
    title,
    short_title,
    ...aliases,
    ...(id === 'basic-act' ? [''] : []),
  ];
  return prefixes.flatMap((prefix) => [prefix + number, prefix + number.replaceAll('第', '')]);
};

const provisionDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.provisions
    .filter((provision) => isNewest(index, provision) && provision.kind !== 'row')
    .map((provision) => {
      const text = index
        .textBlocks(provision)
        .map((block) => block.text)
        .join('');
      return {
        type: 'provision',
        id: `${provision.instrument}/${provision.version}/${provision.eid}`,
        title: index.citationWithHeading(provision),
        snippet: text === '' ? (provision.note ?? '') : text,
        keys: citationKeys(index, provision),
        text,
        html: provisionPath(provision, true),
        api: provisionApiPath(provision),
      };
    });

/** Everything that can be found, in the order in which equal hits are shown. */
export const searchDocuments = (index: CorpusIndex): SearchDocument[] => [
  ...entityDocuments(index),
  ...classDocuments(index),
  ...listDocuments(index),
  ...termDocuments(index),
  ...obligationDocuments(index),
  ...instrumentDocuments(index),
  ...provisionDocuments(index),
];

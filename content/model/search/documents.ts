import type { LocatedEntity } from '../corpus/corpus.ts';
import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { predecessorOf } from '../corpus/list-changes.ts';
import { partyName } from '../corpus/party-name.ts';
import {
  API_ROOT,
  apiPath,
  comparisonApiPath,
  comparisonPath,
  htmlPath,
  provisionApiPath,
  provisionPath,
} from '../corpus/paths.ts';
import type { SearchType } from '../corpus/search-type.ts';
import { isHome } from '../corpus/time.ts';
import { DISCREPANCY_KIND_LABELS } from '../findings/labels.ts';
import { standingOf } from '../findings/listings.ts';
import { namesOf } from '../names/keys.ts';
import { wholeText } from '../provisions/printed-lines.ts';
import type { Modality } from '../schema/obligation.ts';
import type { Provision } from '../schema/provision.ts';
import { ministersOf } from '../summary/ministers.ts';

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

const RESOURCES = {
  entity: 'entities',
  class: 'classes',
  list: 'lists',
  obligation: 'obligations',
  procedure: 'procedures',
  minister: 'ministers',
  instrument: 'instruments',
} as const;

/** Where something with an id of its own stands: its page, and in the API. */
export const addressOf = (
  type: Exclude<SearchType, 'provision'>,
  id: string,
): Pick<SearchDocument, 'html' | 'api'> => {
  if (type === 'term') return { html: `/terms/#${id}`, api: `${API_ROOT}/terms` };
  if (type === 'discrepancy')
    return { html: `/discrepancies/#${id}`, api: `${API_ROOT}/discrepancies` };
  if (type === 'topic') return { html: `/topics/${id}/`, api: `${API_ROOT}/topics` };
  if (type === 'comparison') return { html: comparisonPath(id), api: comparisonApiPath(id) };
  return { html: htmlPath(RESOURCES[type], id), api: apiPath(RESOURCES[type], id) };
};

/** A body as something found; `standing` says what it is listed as. */
export const entityDocument = (
  index: CorpusIndex,
  entity: LocatedEntity,
  standing: string,
): SearchDocument => ({
  type: 'entity',
  id: entity.id,
  title: entity.name,
  snippet: standing,
  keys: namesOf(index, entity),
  text: '',
  ...addressOf('entity', entity.id),
});

const ministriesOf = (index: CorpusIndex, kind: string): string[] =>
  ministersOf(index).flatMap(({ minister }) =>
    minister.kind === kind ? [minister.ministry.value, ...minister.aliases] : [],
  );

const classDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.classes.map((kind) => ({
    type: 'class',
    id: kind.id,
    title: kind.name,
    snippet: kind.summary,
    // A ministry is found as what it is, too: its findings are those of its kind.
    keys: [kind.name, kind.reading, ...kind.aliases, ...ministriesOf(index, kind.id)],
    text: kind.summary,
    ...addressOf('class', kind.id),
  }));

/** What people call it that a list replaced another; its page shows both. */
const LIST_CHANGE_KEYS = [
  '追加された法人',
  '削除された法人',
  '加わった法人',
  '外れた法人',
  '除外された法人',
];

/** Those that hold on first, newest before older. */
const listDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.lists
    .toSorted((a, b) => b.from.localeCompare(a.from, 'en'))
    .map((list) => ({
      type: 'list',
      id: list.id,
      title: list.title,
      snippet: `${list.rows.length}法人。${list.summary}`,
      keys: [
        // Its name without the year, and as the source prints it: the old 別表 is called 別表, too.
        ...new Set([list.title.replace(/（.*$/, ''), list.headings[0]?.text ?? '']),
        '一覧',
        ...(predecessorOf(index, list) ? LIST_CHANGE_KEYS : []),
      ],
      text: list.summary,
      ...addressOf('list', list.id),
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
      ...addressOf('term', term.id),
    }));

/**
 * Words people type for all rules of a modality, on no page; none for those that most rules have. 義務 leads to duties alone;
 * who types 努力義務 means what is to be striven for, whatever it is called.
 */
const MODALITY_KEYS: Partial<Record<Modality, readonly string[]>> = {
  duty: ['義務', '法的義務', '法律上の義務'],
  effort: ['努力義務', '努力', '配慮'],
  prohibition: ['禁止', '禁止事項'],
  power: ['権限'],
};

/** Also found by who acts: 内閣総理大臣, where the explanation says 総理. */
const obligationDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.obligations.map((obligation) => ({
    type: 'obligation',
    id: obligation.id,
    title: obligation.title,
    snippet: obligation.explanation,
    keys: [obligation.title, ...obligation.keywords, ...(MODALITY_KEYS[obligation.modality] ?? [])],
    text: [
      obligation.explanation,
      ...obligation.phases.map(({ key_phrase }) => key_phrase?.quote),
      ...[...obligation.actor, ...obligation.performed_by]
        .map((id) => partyName(index, id))
        .filter((name) => !obligation.explanation.includes(name)),
    ].join('\n'),
    ...addressOf('obligation', obligation.id),
  }));

/** Found by its title as well as by 「手続」, and by what its stages and steps are called. */
const procedureDocuments = ({ corpus, obligations }: CorpusIndex): SearchDocument[] =>
  corpus.procedures.map(({ id, title, summary, keywords, stages }) => ({
    type: 'procedure',
    id,
    title: `${title}の流れ`,
    snippet: summary,
    keys: [title, `${title}の手続`, '手続', '手続の流れ', ...keywords],
    text: [
      summary,
      ...stages.flatMap((stage) => [
        stage.title,
        ...stage.steps.map(
          ({ label, obligation }) => `${label}（${obligations.get(obligation)?.title}）`,
        ),
      ]),
    ].join('\n'),
    ...addressOf('procedure', id),
  }));

/** Ministry and office: for which bodies it is competent is a fact of later years, and the page says which. */
const ministerDocuments = (index: CorpusIndex): SearchDocument[] =>
  ministersOf(index).map(({ minister: { id, name, ministry, aliases }, entities }) => ({
    type: 'minister',
    id,
    title: `${ministry.value}（${name}）`,
    snippet: `所管する法人${entities.length}（それぞれの年の法令による。2016年の所管は未確認）。`,
    keys: [ministry.value, name, ...aliases, '所管する大臣', '所管府省庁'],
    text: '',
    ...addressOf('minister', id),
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
      ...[instrument.law_number, instrument.egov_law_id].filter((number) => number !== null),
    ],
    text: instrument.summary,
    ...addressOf('instrument', instrument.id),
  }));

/** What people call it that two versions are set side by side. */
const COMPARISON_KEYS = [
  '新旧対照表',
  '新旧対照条文',
  '改正前',
  '改正後',
  '改正点',
  '改正内容',
  '変更点',
];

/** Comparisons of the last two versions, of the instruments that have two. */
const comparisonDocuments = (index: CorpusIndex): SearchDocument[] =>
  index.corpus.instruments.flatMap(({ id, title, short_title, versions }) => {
    const [before, after] = versions.slice(-2);
    if (!before || !after) return [];
    const names = [...new Set([title, short_title])];
    return [
      {
        type: 'comparison',
        id,
        title: `${short_title}の新旧対照表`,
        // Nothing can be compared word by word with a text that is not held.
        snippet:
          before.status === 'stub'
            ? `${before.label}と${after.label}。改正前の条文は資料になく、資料から分かる違いだけを示す。`
            : `${before.label}と${after.label}を並べ、違う語を示す。`,
        keys: [
          ...names.flatMap((name) => [`${name}新旧対照表`, `${name}の改正`]),
          ...COMPARISON_KEYS,
        ],
        text: '',
        ...addressOf('comparison', id),
      },
    ];
  });

const isNewest = (
  index: CorpusIndex,
  { instrument, version }: Pick<Provision, 'instrument' | 'version'>,
): boolean => isHome(index.instrument(instrument), version);

/** Every way to write the citation: with each name of the instrument; for the Act also the bare number. */
const citationKeys = (index: CorpusIndex, provision: Provision): string[] => {
  const { citation_prefix, aliases, rank, short_title, title } = index.instrument(
    provision.instrument,
  );
  const cited = index.citation(provision);
  const old = cited.startsWith('旧') ? '旧' : '';
  const number = cited.slice(old.length + citation_prefix.length);
  const prefixes = [
    citation_prefix,
    title,
    short_title,
    ...aliases,
    ...(rank === 'statute' ? [''] : []),
  ];
  return prefixes.flatMap((prefix) =>
    [number, number.replaceAll('第', '')].map((digits) => old + prefix + digits),
  );
};

/** A provision as something found; also one that is no document of its own: a row of a list, an older version. */
export const provisionDocument = (index: CorpusIndex, provision: Provision): SearchDocument => {
  const text = index
    .textBlocks(provision)
    .map((block) => block.text)
    .join('');
  return {
    type: 'provision',
    id: `${provision.instrument}/${provision.version}/${provision.eid}`,
    title: index.citationWithHeading(provision),
    snippet: text || (wholeText(index, provision)?.replaceAll('\n', '　') ?? provision.note ?? ''),
    keys: citationKeys(index, provision),
    text,
    html: provisionPath(provision, isNewest(index, provision)),
    api: provisionApiPath(provision),
  };
};

/** Provisions that are found by their words, in the corpus's order: those of the newest versions, without rows. */
export const findableProvisions = (index: CorpusIndex): Provision[] =>
  index.corpus.provisions.filter(
    (provision) => isNewest(index, provision) && provision.kind !== 'row',
  );

/** Disagreements of the source; what kind of one it is comes first in the snippet. */
const discrepancyDocuments = ({ corpus }: CorpusIndex): SearchDocument[] =>
  corpus.discrepancies.map(({ id, title, kind, bearing }) => ({
    type: 'discrepancy',
    id,
    title,
    snippet: `資料の食い違い（${DISCREPANCY_KIND_LABELS[kind]}）。${bearing}`,
    keys: [title, '資料の食い違い', '食い違い', '矛盾'],
    text: bearing,
    ...addressOf('discrepancy', id),
  }));

/** Questions that go across rules and texts. */
const topicDocuments = ({ corpus }: CorpusIndex): SearchDocument[] =>
  corpus.topics.map(({ id, title, keywords, summary }) => ({
    type: 'topic',
    id,
    title,
    snippet: summary,
    keys: [title, ...keywords],
    text: summary,
    ...addressOf('topic', id),
  }));

/** Everything that can be found, in the order in which equal hits are shown. */
export const searchDocuments = (index: CorpusIndex): SearchDocument[] => [
  ...index.corpus.entities.map((entity) =>
    entityDocument(index, entity, standingOf(index, entity, index.corpus.default_day)),
  ),
  ...ministerDocuments(index),
  ...classDocuments(index),
  ...listDocuments(index),
  ...termDocuments(index),
  ...obligationDocuments(index),
  ...procedureDocuments(index),
  ...instrumentDocuments(index),
  ...comparisonDocuments(index),
  ...discrepancyDocuments(index),
  ...topicDocuments(index),
  ...findableProvisions(index).map((provision) => provisionDocument(index, provision)),
];

import { BODY_COLUMNS, EntityWire, entityWire } from '../../api/records/entity.ts';
import { ListChangeWire } from '../../api/records/list.ts';
import {
  fields,
  int,
  intOrNull,
  lines,
  place,
  position,
  text,
  textOrNull,
} from '../../api/resource/columns.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { compareLists, predecessorOf } from '../../content/model/corpus/list-changes.ts';
import { FINDINGS_DAYS } from '../../content/model/formats/download-list.ts';
import { Class } from '../../content/model/schema/class.ts';
import { List, type ListRow } from '../../content/model/schema/list.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { type FlatTable, one, provisionKey, table } from './table.ts';

const parties = ({ corpus }: CorpusIndex): FlatTable =>
  table(
    'parties',
    [
      ...corpus.entities.map(({ id, name }) => ({ id, kind: 'entity', name })),
      ...corpus.classes.map(({ id, name }) => ({ id, kind: 'class', name })),
      ...corpus.actors.map(({ id, name }) => ({ id, kind: 'actor', name })),
    ],
    {
      id: text(({ id }) => id),
      kind: text(({ kind }) => kind),
      name: text(({ name }) => name),
    },
    ['id'],
  );

const entities = (index: CorpusIndex): FlatTable[] => {
  const shown = index.corpus.entities.map((entity) =>
    entityWire(index, entity, index.corpus.default_day),
  );
  const { reading, reading_tier, name_en, name_en_tier, ...others } = BODY_COLUMNS;
  return [
    table(
      'entities',
      shown,
      {
        ...fields(EntityWire, 'id', 'name', 'type'),
        reading,
        reading_tier,
        name_en,
        name_en_tier,
        corporate_number: others.corporate_number,
        corporate_number_tier: others.corporate_number_tier,
        corporate_number_witnesses: others.corporate_number_witnesses,
        corporate_number_second_reading: others.corporate_number_second_reading,
        minister: others.minister,
        minister_tier: others.minister_tier,
        minister_as_of: others.minister_as_of,
        founding_statute: others.founding_statute,
        founding_statute_number: textOrNull((entity) => entity.founding_statute?.number),
        legal_class: textOrNull((entity) => entity.legal_class?.value),
        ...fields(EntityWire, 'note'),
      },
      ['id'],
      [one('id', 'parties')],
    ),
    table(
      'entity_names',
      shown.flatMap(({ id, aliases, former_names, later_names }) =>
        [
          ...aliases.map((alias) => ({ ...alias, kind: 'alias', from: null, until: null })),
          ...former_names.map((name) => ({ ...name, kind: 'former' })),
          ...later_names.map((name) => ({ ...name, kind: 'later' })),
        ].map((name, i) => ({ id, name, i })),
      ),
      {
        entity: text(({ id }) => id),
        position: int(({ i }) => i + 1),
        kind: text(({ name }) => name.kind),
        name: text(({ name }) => name.value),
        valid_from: textOrNull(({ name }) => name.from),
        valid_until: textOrNull(({ name }) => name.until),
        tier: text(({ name }) => name.tier),
        witnesses: int(({ name }) => name.witnesses),
      },
      ['entity', 'position'],
      [one('entity', 'entities')],
    ),
    table(
      'entity_events',
      shown.flatMap(({ id, events }) => events.map((event, i) => ({ id, event, i }))),
      {
        entity: text(({ id }) => id),
        position: int(({ i }) => i + 1),
        date: text(({ event }) => event.date),
        event: text(({ event }) => event.what),
        tier: text(({ event }) => event.tier),
        witnesses: int(({ event }) => event.witnesses),
      },
      ['entity', 'position'],
      [one('entity', 'entities')],
    ),
    table(
      'memberships',
      FINDINGS_DAYS.flatMap((day) =>
        index.corpus.entities.flatMap((entity) =>
          entityWire(index, entity, day).classes.map((kind) => ({ day, id: entity.id, kind })),
        ),
      ),
      {
        as_of: text(({ day }) => day),
        entity: text(({ id }) => id),
        class: text(({ kind }) => kind),
      },
      ['as_of', 'entity', 'class'],
      [one('entity', 'entities'), one('class', 'classes')],
    ),
  ];
};

const classes = ({ corpus }: CorpusIndex): FlatTable =>
  table(
    'classes',
    corpus.classes,
    {
      ...fields(Class, 'id', 'name', 'reading'),
      position,
      ...fields(Class, 'summary'),
      valid_from: textOrNull(({ from }) => from),
    },
    ['id'],
    [one('id', 'parties')],
  );

type Row = { list: List; row: ListRow };

const lists = ({ corpus }: CorpusIndex): FlatTable[] => [
  table(
    'lists',
    corpus.lists,
    {
      ...fields(List, 'id', 'title', 'summary', 'class', 'edge'),
      ...place(({ provision }: List) => provision),
      valid_from: text(({ from }) => from),
      valid_until: textOrNull(({ until }) => until),
    },
    ['id'],
    [one('class', 'classes'), provisionKey()],
  ),
  table(
    'list_rows',
    corpus.lists.flatMap((list): Row[] => list.rows.map((row) => ({ list, row }))),
    {
      list: text(({ list }) => list.id),
      row: int(({ row }) => row.row),
      entity: text(({ row }) => row.entity),
      name: text(({ row }) => row.name.text),
      group_name: textOrNull(({ row }) => row.group),
      ...place(({ list, row }: Row) => ({
        ...list.provision,
        eid: `${list.row_parent}__row_${row.row}`,
      })),
      ...lines(({ row }: Row) => linesOfSpans(row.name.spans)),
    },
    ['list', 'row'],
    [one('list', 'lists'), one('entity', 'entities'), provisionKey()],
  ),
];

const listChanges = (index: CorpusIndex): FlatTable =>
  table(
    'list_changes',
    index.corpus.lists.flatMap((list) => {
      const earlier = predecessorOf(index, list);
      if (!earlier) return [];
      const ids = { list: list.id, before_list: earlier.id };
      return compareLists(earlier, list).map((change) => ({ ...change, ...ids }));
    }),
    {
      list: text(({ list }) => list),
      ...fields(ListChangeWire, 'entity'),
      before_list: text(({ before_list }) => before_list),
      ...fields(ListChangeWire, 'kind'),
      before_row: intOrNull(({ before }) => before?.row),
      before_name: textOrNull(({ before }) => before?.name),
      after_row: intOrNull(({ after }) => after?.row),
      after_name: textOrNull(({ after }) => after?.name),
      reason: textOrNull(({ because }) => because?.reason),
      certainty: textOrNull(({ because }) => because?.certainty),
    },
    ['list', 'entity'],
    [one('list', 'lists'), one('before_list', 'lists'), one('entity', 'entities')],
  );

/** Bodies, kinds, and the lists that name bodies. */
export const bodyTables = (index: CorpusIndex): FlatTable[] => [
  parties(index),
  ...entities(index),
  classes(index),
  ...lists(index),
  listChanges(index),
];

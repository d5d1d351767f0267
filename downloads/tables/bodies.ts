import { entityWire } from '../../api/records/entity.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { compareLists, predecessorOf } from '../../content/model/corpus/list-changes.ts';
import { AMENDED_FROM } from '../../content/model/corpus/time.ts';
import { FINDINGS_DAYS } from '../../content/model/formats/download-list.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { linesIn, one, provisionKey, type Table, table } from './table.ts';

const parties = ({ corpus }: CorpusIndex): Table =>
  table(
    'parties',
    { id: 'text', kind: 'text', name: 'text' },
    ['id'],
    [],
    (['entities', 'classes', 'actors'] as const).flatMap((folder) =>
      corpus[folder].map(({ id, name }) => ({
        id,
        kind: { entities: 'entity', classes: 'class', actors: 'actor' }[folder],
        name,
      })),
    ),
  );

const entities = (index: CorpusIndex): Table[] => {
  const shown = index.corpus.entities.map((entity) => entityWire(index, entity, AMENDED_FROM));
  return [
    table(
      'entities',
      {
        id: 'text',
        name: 'text',
        type: 'text',
        reading: 'text?',
        reading_tier: 'text?',
        name_en: 'text?',
        name_en_tier: 'text?',
        corporate_number: 'text?',
        corporate_number_tier: 'text?',
        corporate_number_witnesses: 'int?',
        corporate_number_second_reading: 'text?',
        minister: 'text?',
        minister_tier: 'text?',
        minister_as_of: 'text?',
        founding_statute: 'text?',
        founding_statute_number: 'text?',
        legal_class: 'text?',
        note: 'text?',
      },
      ['id'],
      [one('id', 'parties')],
      shown.map((entity) => ({
        id: entity.id,
        name: entity.name,
        type: entity.type,
        reading: entity.reading?.value ?? null,
        reading_tier: entity.reading?.tier ?? null,
        name_en: entity.name_en?.value ?? null,
        name_en_tier: entity.name_en?.tier ?? null,
        corporate_number: entity.corporate_number?.value ?? null,
        corporate_number_tier: entity.corporate_number?.tier ?? null,
        corporate_number_witnesses: entity.corporate_number?.witnesses ?? null,
        corporate_number_second_reading: entity.corporate_number?.second_reading ?? null,
        minister: entity.competent_minister?.value ?? null,
        minister_tier: entity.competent_minister?.tier ?? null,
        minister_as_of: entity.competent_minister?.as_of ?? null,
        founding_statute: entity.founding_statute?.title ?? null,
        founding_statute_number: entity.founding_statute?.number ?? null,
        legal_class: entity.legal_class?.value ?? null,
        note: entity.note,
      })),
    ),
    table(
      'entity_names',
      {
        entity: 'text',
        position: 'int',
        kind: 'text',
        name: 'text',
        valid_from: 'text?',
        valid_until: 'text?',
        tier: 'text',
        witnesses: 'int',
      },
      ['entity', 'position'],
      [one('entity', 'entities')],
      shown.flatMap(({ id, aliases, former_names, later_names }) =>
        [
          ...aliases.map((alias) => ({ ...alias, kind: 'alias', from: null, until: null })),
          ...former_names.map((name) => ({ ...name, kind: 'former' })),
          ...later_names.map((name) => ({ ...name, kind: 'later' })),
        ].map(({ kind, value, from, until, tier, witnesses }, i) => ({
          entity: id,
          position: i + 1,
          kind,
          name: value,
          valid_from: from,
          valid_until: until,
          tier,
          witnesses,
        })),
      ),
    ),
    table(
      'entity_events',
      {
        entity: 'text',
        position: 'int',
        date: 'text',
        event: 'text',
        tier: 'text',
        witnesses: 'int',
      },
      ['entity', 'position'],
      [one('entity', 'entities')],
      shown.flatMap(({ id, events }) =>
        events.map(({ date, what, tier, witnesses }, i) => ({
          ...{ entity: id, position: i + 1, date, event: what, tier, witnesses },
        })),
      ),
    ),
    table(
      'memberships',
      { as_of: 'text', entity: 'text', class: 'text' },
      ['as_of', 'entity', 'class'],
      [one('entity', 'entities'), one('class', 'classes')],
      FINDINGS_DAYS.flatMap((day) =>
        index.corpus.entities.flatMap((entity) =>
          entityWire(index, entity, day).classes.map((kind) => ({
            as_of: day,
            entity: entity.id,
            class: kind,
          })),
        ),
      ),
    ),
  ];
};

const classes = ({ corpus }: CorpusIndex): Table =>
  table(
    'classes',
    {
      id: 'text',
      name: 'text',
      reading: 'text',
      position: 'int',
      summary: 'text',
      valid_from: 'text?',
    },
    ['id'],
    [one('id', 'parties')],
    corpus.classes.map(({ id, name, reading, summary, from }, i) => ({
      ...{ id, name, reading, position: i + 1, summary, valid_from: from },
    })),
  );

const lists = (index: CorpusIndex): Table[] => [
  table(
    'lists',
    {
      id: 'text',
      title: 'text',
      summary: 'text',
      class: 'text',
      edge: 'text',
      instrument: 'text',
      version: 'text',
      eid: 'text',
      valid_from: 'text',
      valid_until: 'text?',
    },
    ['id'],
    [one('class', 'classes'), provisionKey()],
    index.corpus.lists.map(({ id, title, summary, class: kind, edge, provision, from, until }) => ({
      ...{ id, title, summary, class: kind, edge, ...provision },
      ...{ valid_from: from, valid_until: until },
    })),
  ),
  table(
    'list_rows',
    {
      list: 'text',
      row: 'int',
      entity: 'text',
      name: 'text',
      group_name: 'text?',
      instrument: 'text',
      version: 'text',
      eid: 'text',
      first_line: 'int',
      last_line: 'int',
    },
    ['list', 'row'],
    [one('list', 'lists'), one('entity', 'entities'), provisionKey()],
    index.corpus.lists.flatMap(({ id, rows, provision, row_parent }) =>
      rows.map(({ row, entity, name, group }) => ({
        list: id,
        row,
        entity,
        name: name.text,
        group_name: group,
        instrument: provision.instrument,
        version: provision.version,
        eid: `${row_parent}__row_${row}`,
        ...linesIn(linesOfSpans(name.spans)),
      })),
    ),
  ),
  table(
    'list_changes',
    {
      list: 'text',
      entity: 'text',
      before_list: 'text',
      kind: 'text',
      before_row: 'int?',
      before_name: 'text?',
      after_row: 'int?',
      after_name: 'text?',
      reason: 'text?',
      certainty: 'text?',
    },
    ['list', 'entity'],
    [one('list', 'lists'), one('before_list', 'lists'), one('entity', 'entities')],
    index.corpus.lists.flatMap((list) => {
      const earlier = predecessorOf(index, list);
      if (!earlier) return [];
      return compareLists(earlier, list).map(({ kind, entity, before, after, because }) => ({
        list: list.id,
        entity,
        before_list: earlier.id,
        kind,
        before_row: before?.row ?? null,
        before_name: before?.name ?? null,
        after_row: after?.row ?? null,
        after_name: after?.name ?? null,
        reason: because?.reason ?? null,
        certainty: because?.certainty ?? null,
      }));
    }),
  ),
];

/** Bodies, kinds, and the lists that name bodies. */
export const bodyTables = (index: CorpusIndex): Table[] => [
  parties(index),
  ...entities(index),
  classes(index),
  ...lists(index),
];

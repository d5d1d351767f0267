import { compareVersions } from '../../content/model/comparison/comparison.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { placeOfReading, rulesOfDiscrepancy } from '../../content/model/findings/discrepancies.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { linesIn, one, provisionKey, type Table, table } from './table.ts';

const comparisons = (index: CorpusIndex): Table =>
  table(
    'comparison_rows',
    {
      instrument: 'text',
      position: 'int',
      kind: 'text',
      renumbered: 'int',
      omitted: 'int',
      before_version: 'text?',
      before_eid: 'text?',
      before_text: 'text?',
      after_version: 'text?',
      after_eid: 'text?',
      after_text: 'text?',
    },
    ['instrument', 'position'],
    [
      one('instrument', 'instruments'),
      provisionKey(['instrument', 'before_version', 'before_eid']),
      provisionKey(['instrument', 'after_version', 'after_eid']),
    ],
    index.corpus.instruments.flatMap(({ id }) =>
      (compareVersions(index, id)?.rows ?? []).map((row, i) => ({
        instrument: id,
        position: i + 1,
        kind: row.kind,
        renumbered: Number(row.renumbered),
        omitted: Number(row.omitted),
        before_version: row.before?.version ?? null,
        before_eid: row.before?.eid ?? null,
        before_text: row.before?.text ?? null,
        after_version: row.after?.version ?? null,
        after_eid: row.after?.eid ?? null,
        after_text: row.after?.text ?? null,
      })),
    ),
  );

const discrepancies = (index: CorpusIndex): Table[] => [
  table(
    'discrepancies',
    { id: 'text', title: 'text', kind: 'text', status: 'text', bearing: 'text' },
    ['id'],
    [],
    index.corpus.discrepancies.map(({ id, title, kind, status, bearing }) => ({
      ...{ id, title, kind, status, bearing },
    })),
  ),
  table(
    'discrepancy_readings',
    {
      discrepancy: 'text',
      position: 'int',
      place: 'text',
      text: 'text',
      follows: 'text',
      instrument: 'text?',
      version: 'text?',
      eid: 'text?',
      first_line: 'int',
      last_line: 'int',
    },
    ['discrepancy', 'position'],
    [one('discrepancy', 'discrepancies'), provisionKey()],
    index.corpus.discrepancies.flatMap(({ id, readings }) =>
      readings.map((reading, i) => ({
        ...{ discrepancy: id, position: i + 1, place: placeOfReading(index, reading) },
        ...{ text: reading.text, follows: reading.follows },
        instrument: reading.provision?.instrument ?? null,
        version: reading.provision?.version ?? null,
        eid: reading.provision?.eid ?? null,
        ...linesIn(linesOfSpans(reading.spans)),
      })),
    ),
  ),
  table(
    'discrepancy_provisions',
    { discrepancy: 'text', instrument: 'text', version: 'text', eid: 'text' },
    ['discrepancy', 'instrument', 'version', 'eid'],
    [one('discrepancy', 'discrepancies'), provisionKey()],
    index.corpus.discrepancies.flatMap(({ id, provisions }) =>
      provisions.map((ref) => ({ discrepancy: id, ...ref })),
    ),
  ),
  table(
    'discrepancy_obligations',
    { discrepancy: 'text', obligation: 'text' },
    ['discrepancy', 'obligation'],
    [one('discrepancy', 'discrepancies'), one('obligation', 'obligations')],
    index.corpus.discrepancies.flatMap((record) =>
      rulesOfDiscrepancy(index, record).map(({ id }) => ({
        ...{ discrepancy: record.id, obligation: id },
      })),
    ),
  ),
  table(
    'discrepancy_subjects',
    { discrepancy: 'text', subject: 'text' },
    ['discrepancy', 'subject'],
    [one('discrepancy', 'discrepancies')],
    index.corpus.discrepancies.flatMap(({ id, subjects }) =>
      subjects.map((subject) => ({ discrepancy: id, subject })),
    ),
  ),
];

const silences = ({ corpus }: CorpusIndex): Table[] => [
  table(
    'silences',
    { id: 'text', kind: 'text', statement: 'text' },
    ['id'],
    [],
    corpus.silences.map(({ id, kind, statement }) => ({ id, kind, statement })),
  ),
  table(
    'silence_provisions',
    { silence: 'text', instrument: 'text', version: 'text', eid: 'text' },
    ['silence', 'instrument', 'version', 'eid'],
    [one('silence', 'silences'), provisionKey()],
    corpus.silences.flatMap(({ id, looked_in }) =>
      looked_in.map((ref) => ({ silence: id, ...ref })),
    ),
  ),
];

const laterLaw = ({ corpus }: CorpusIndex): Table[] => [
  table(
    'later_changes',
    {
      id: 'text',
      law: 'text',
      promulgated: 'text',
      in_force: 'text',
      summary: 'text',
      certainty: 'text',
      in_force_source: 'text',
    },
    ['id'],
    [],
    corpus.later_changes.map(
      ({ id, law, promulgated, in_force, summary, certainty, in_force_source }) => ({
        ...{ id, law, promulgated, in_force, summary, certainty, in_force_source },
      }),
    ),
  ),
  table(
    'later_change_touches',
    { later_change: 'text', obligation: 'text', effect: 'text' },
    ['later_change', 'obligation'],
    [one('later_change', 'later_changes'), one('obligation', 'obligations')],
    corpus.later_changes.flatMap(({ id, touches }) =>
      touches.map(({ obligation, effect }) => ({ later_change: id, obligation, effect })),
    ),
  ),
  table(
    'concordance_numbers',
    {
      concordance: 'text',
      position: 'int',
      state: 'int',
      state_from: 'text?',
      state_label: 'text',
      instrument: 'text',
      matter: 'text',
      number: 'text?',
    },
    ['concordance', 'position', 'state'],
    [one('instrument', 'instruments')],
    corpus.concordances.flatMap(({ id, instrument, states, rows }) =>
      rows.flatMap(({ matter, numbers }, r) =>
        states.map(({ from, label }, s) => ({
          concordance: id,
          position: r + 1,
          state: s + 1,
          state_from: from,
          state_label: label,
          instrument,
          matter,
          number: numbers[s] ?? null,
        })),
      ),
    ),
  ),
];

const datasetChanges = ({ corpus }: CorpusIndex): Table[] => [
  table(
    'dataset_changes',
    {
      id: 'text',
      number: 'int',
      date: 'text',
      kind: 'text',
      title: 'text',
      text: 'text',
      was: 'text?',
      now: 'text?',
      basis: 'text?',
    },
    ['id'],
    [],
    corpus.dataset_changes.map(({ id, number, date, kind, title, text, correction }) => ({
      ...{ id, number, date, kind, title, text },
      was: correction?.was ?? null,
      now: correction?.now ?? null,
      basis: correction?.basis ?? null,
    })),
  ),
  table(
    'dataset_change_affects',
    { dataset_change: 'text', type: 'text', record: 'text' },
    ['dataset_change', 'type', 'record'],
    [one('dataset_change', 'dataset_changes')],
    corpus.dataset_changes.flatMap(({ id, affects }) =>
      affects.map(({ type, id: record }) => ({ dataset_change: id, type, record })),
    ),
  ),
];

/** Comparisons, discrepancies, silences, later law, and changes of the dataset. */
export const noteTables = (index: CorpusIndex): Table[] => [
  comparisons(index),
  ...discrepancies(index),
  ...silences(index),
  ...laterLaw(index),
  ...datasetChanges(index),
];

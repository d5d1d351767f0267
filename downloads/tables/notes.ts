import { ConcordanceWire } from '../../api/records/later-law.ts';
import { fields, int, lines, place, text, textOrNull } from '../../api/resource/columns.ts';
import { compareVersions } from '../../content/model/comparison/comparison.ts';
import type { LocatedReading } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { placeOfReading, rulesOfDiscrepancy } from '../../content/model/findings/discrepancies.ts';
import type { ProvisionRef } from '../../content/model/schema/common.ts';
import { DatasetChange } from '../../content/model/schema/dataset-change.ts';
import { Discrepancy } from '../../content/model/schema/discrepancy.ts';
import { LaterChange } from '../../content/model/schema/later-change.ts';
import { Silence } from '../../content/model/schema/silence.ts';
import { linesOfSpans } from '../../content/model/text/spans.ts';
import { type FlatTable, one, provisionKey, table } from './table.ts';

const comparisons = (index: CorpusIndex): FlatTable =>
  table(
    'comparison_rows',
    index.corpus.instruments.flatMap(({ id }) =>
      (compareVersions(index, id)?.rows ?? []).map((row, i) => ({ id, row, i })),
    ),
    {
      instrument: text(({ id }) => id),
      position: int(({ i }) => i + 1),
      kind: text(({ row }) => row.kind),
      renumbered: int(({ row }) => row.renumbered),
      omitted: int(({ row }) => row.omitted),
      before_version: textOrNull(({ row }) => row.before?.version),
      before_eid: textOrNull(({ row }) => row.before?.eid),
      before_text: textOrNull(({ row }) => row.before?.text),
      after_version: textOrNull(({ row }) => row.after?.version),
      after_eid: textOrNull(({ row }) => row.after?.eid),
      after_text: textOrNull(({ row }) => row.after?.text),
    },
    ['instrument', 'position'],
    [
      one('instrument', 'instruments'),
      provisionKey(['instrument', 'before_version', 'before_eid']),
      provisionKey(['instrument', 'after_version', 'after_eid']),
    ],
  );

/** Provisions that records of a kind name, each with the id of its record in the first column. */
const provisionsOf = (
  name: 'discrepancy_provisions' | 'silence_provisions',
  column: 'discrepancy' | 'silence',
  of: 'discrepancies' | 'silences',
  rows: readonly { id: string; ref: ProvisionRef }[],
): FlatTable =>
  table(
    name,
    rows,
    { [column]: text(({ id }) => id), ...place(({ ref }: { ref: ProvisionRef }) => ref) },
    [column, 'instrument', 'version', 'eid'],
    [one(column, of), provisionKey()],
  );

const discrepancies = (index: CorpusIndex): FlatTable[] => {
  const records = index.corpus.discrepancies;
  return [
    table(
      'discrepancies',
      records,
      fields(Discrepancy, 'id', 'title', 'kind', 'status', 'bearing'),
      ['id'],
    ),
    table(
      'discrepancy_readings',
      records.flatMap(({ id, readings }) => readings.map((reading, i) => ({ id, reading, i }))),
      {
        discrepancy: text(({ id }) => id),
        position: int(({ i }) => i + 1),
        place: text(({ reading }) => placeOfReading(index, reading)),
        text: text(({ reading }) => reading.text),
        follows: text(({ reading }) => reading.follows),
        instrument: textOrNull(({ reading }) => reading.provision?.instrument),
        version: textOrNull(({ reading }) => reading.provision?.version),
        eid: textOrNull(({ reading }) => reading.provision?.eid),
        ...lines(({ reading }: { reading: LocatedReading }) => linesOfSpans(reading.spans)),
      },
      ['discrepancy', 'position'],
      [one('discrepancy', 'discrepancies'), provisionKey()],
    ),
    provisionsOf(
      'discrepancy_provisions',
      'discrepancy',
      'discrepancies',
      records.flatMap(({ id, provisions }) => provisions.map((ref) => ({ id, ref }))),
    ),
    table(
      'discrepancy_obligations',
      records.flatMap((record) =>
        rulesOfDiscrepancy(index, record).map((rule) => ({ id: record.id, rule })),
      ),
      { discrepancy: text(({ id }) => id), obligation: text(({ rule }) => rule.id) },
      ['discrepancy', 'obligation'],
      [one('discrepancy', 'discrepancies'), one('obligation', 'obligations')],
    ),
    table(
      'discrepancy_subjects',
      records.flatMap(({ id, subjects }) => subjects.map((subject) => ({ id, subject }))),
      { discrepancy: text(({ id }) => id), subject: text(({ subject }) => subject) },
      ['discrepancy', 'subject'],
      [one('discrepancy', 'discrepancies')],
    ),
  ];
};

const silences = ({ corpus }: CorpusIndex): FlatTable[] => [
  table('silences', corpus.silences, fields(Silence, 'id', 'kind', 'statement'), ['id']),
  provisionsOf(
    'silence_provisions',
    'silence',
    'silences',
    corpus.silences.flatMap(({ id, looked_in }) => looked_in.map((ref) => ({ id, ref }))),
  ),
];

const laterLaw = ({ corpus }: CorpusIndex): FlatTable[] => [
  table(
    'later_changes',
    corpus.later_changes,
    {
      ...fields(LaterChange, 'id', 'law', 'promulgated', 'in_force', 'summary', 'certainty'),
      ...fields(LaterChange, 'in_force_source'),
    },
    ['id'],
  ),
  table(
    'later_change_touches',
    corpus.later_changes.flatMap(({ id, touches }) => touches.map((touched) => ({ id, touched }))),
    {
      later_change: text(({ id }) => id),
      obligation: text(({ touched }) => touched.obligation),
      effect: text(({ touched }) => touched.effect),
    },
    ['later_change', 'obligation'],
    [one('later_change', 'later_changes'), one('obligation', 'obligations')],
  ),
  table(
    'concordance_numbers',
    corpus.concordances.flatMap((record) =>
      record.rows.flatMap((row, r) =>
        record.states.map((state, s) => ({ ...record, row, r, state, s })),
      ),
    ),
    {
      concordance: text(({ id }) => id),
      position: int(({ r }) => r + 1),
      state: int(({ s }) => s + 1),
      state_from: textOrNull(({ state }) => state.from),
      state_label: text(({ state }) => state.label),
      ...fields(ConcordanceWire, 'instrument'),
      matter: text(({ row }) => row.matter),
      number: textOrNull(({ row, s }) => row.numbers[s]),
    },
    ['concordance', 'position', 'state'],
    [one('instrument', 'instruments')],
  ),
];

const datasetChanges = ({ corpus }: CorpusIndex): FlatTable[] => [
  table(
    'dataset_changes',
    corpus.dataset_changes,
    {
      ...fields(DatasetChange, 'id', 'number', 'date', 'kind', 'title', 'text'),
      was: textOrNull(({ correction }) => correction?.was),
      now: textOrNull(({ correction }) => correction?.now),
      basis: textOrNull(({ correction }) => correction?.basis),
    },
    ['id'],
  ),
  table(
    'dataset_change_affects',
    corpus.dataset_changes.flatMap(({ id, affects }) => affects.map((record) => ({ id, record }))),
    {
      dataset_change: text(({ id }) => id),
      type: text(({ record }) => record.type),
      record: text(({ record }) => record.id),
    },
    ['dataset_change', 'type', 'record'],
    [one('dataset_change', 'dataset_changes')],
  ),
];

/** Comparisons, discrepancies, silences, later law, and changes of the dataset. */
export const noteTables = (index: CorpusIndex): FlatTable[] => [
  comparisons(index),
  ...discrepancies(index),
  ...silences(index),
  ...laterLaw(index),
  ...datasetChanges(index),
];

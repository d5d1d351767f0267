import * as z from 'zod';
import {
  type ColumnNote,
  type ComparedProvision,
  compareVersions,
} from '../../../content/model/comparison/comparison.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import {
  API_ROOT,
  comparisonApiPath,
  comparisonPage,
} from '../../../content/model/corpus/paths.ts';
import { ARTEFACTS, type Printed } from '../../../content/model/corpus/table.ts';
import { dayOfVersion, homePair, type VersionPair } from '../../../content/model/corpus/time.ts';
import { cite } from '../../../content/model/findings/steps.ts';
import { VersionId } from '../../../content/model/schema/common.ts';
import type { Instrument } from '../../../content/model/schema/instrument.ts';
import { type Infer, memo } from '../../../content/model/text/memo.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { fields } from '../../resource/columns.ts';
import { csvForm } from '../../resource/csv.ts';
import type { Reply } from '../../resource/envelope.ts';
import { ComparisonRowWire, type ComparisonWire } from './comparison.ts';
import { versionOf } from './provision-answer.ts';

const sideWire = (index: CorpusIndex, side: ComparedProvision | null, day: string) => {
  if (!side) return null;
  const { instrument: _, version: __, eid: ___, ...words } = side;
  return { ...cite(index, side, day), ...words };
};

const noteWire = ({ part, position, kind, column, consolidated, discrepancy }: ColumnNote) => ({
  part,
  position,
  kind,
  column,
  consolidated,
  discrepancy,
});

/** How many of each kind there are. */
export const tally = (kinds: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(kinds, (kind) => kind)].map(([kind, rows]) => [kind, rows.length]),
  );

/** Which two versions are compared. */
export const ComparisonQuery = memo(() =>
  z.strictObject({
    from: VersionId().optional().describe('The earlier version; the one before `to` unless told.'),
    to: VersionId()
      .optional()
      .describe(
        'The later version; the one after `from` unless told. Without both: the version that the page of the instrument shows, against the one before it.',
      ),
  }),
);

type PairAsked = z.output<ReturnType<typeof ComparisonQuery>>;

const wrong = (parameter: 'from' | 'to', detail: string, hint: string): ApiProblem =>
  new ApiProblem('INVALID_PARAMETER', `${parameter}: ${detail}.`, hint, {
    errors: [{ parameter, detail }],
  });

/** The pair of versions that is asked for; null where none is asked and there is but one. */
const pairAsked = (record: Instrument, { from, to }: PairAsked): VersionPair | null => {
  if (from === undefined && to === undefined) return homePair(record);
  const { versions } = record;
  const held = `Its versions are, in their order, ${versions.map(({ id }) => id).join(', ')}.`;
  const at = (id: string) => versions.indexOf(versionOf(record, id));
  const [first, last] = [from, to].map((id) => (id === undefined ? undefined : at(id)));
  const [earlier, later] = [first ?? (last ?? 0) - 1, last ?? (first ?? 0) + 1];
  const pair = { from: versions[earlier]?.id, to: versions[later]?.id };
  if (!pair.from) throw wrong('to', `no version held comes before ${to}`, held);
  if (!pair.to) throw wrong('from', `no version held comes after ${from}`, held);
  if (earlier === later) throw wrong('to', `${to} is the version it is compared with`, held);
  if (earlier > later)
    throw wrong(
      'from',
      `${from} begins after ${to}`,
      `Ask for ${comparisonApiPath(record.id, { from: pair.to, to: pair.from })}. ${held}`,
    );
  return { from: pair.from, to: pair.to };
};

/**
 * 新旧対照表 of two versions of an instrument, or the problem that says what there is to compare. Its day is one of the later
 * version; a page shows it where the two follow each other.
 */
export const replyComparison = (
  index: CorpusIndex,
  id: string,
  asked: PairAsked = {},
): Reply<Infer<typeof ComparisonWire>> => {
  const printed = (words: Printed) => ({ text: words.text, source: index.sourceLines(words) });
  const record = orNotFound(index.instruments, id, '/instruments');
  const pair = pairAsked(record, asked);
  const comparison = compareVersions(index, record.id, pair);
  if (!pair || !comparison)
    throw new ApiProblem(
      'NOT_FOUND',
      `The source holds "${record.id}" in one version only; there is nothing to compare it with.`,
      `Ask ${API_ROOT}/instruments for those with two versions, for example ${API_ROOT}/instruments/incident-evaluation-rules/comparison.`,
    );
  const head = (id: VersionId) => ({
    id,
    label: record.versions.find((version) => version.id === id)?.label ?? '',
  });
  const { table } = comparison;
  const asOf = dayOfVersion(record, pair.to, index.corpus.default_day);
  const data: Infer<typeof ComparisonWire> = {
    instrument: record.id,
    title: record.title,
    before: head(comparison.before),
    after: head(comparison.after),
    table: table && {
      material: table.table,
      consolidated: table.consolidated,
      front: table.front.map((front) => ({
        part: front.part,
        before: front.before && printed(front.before),
        column: printed(front.column),
        consolidated: printed(front.consolidated),
        differences: front.differences.map(noteWire),
      })),
    },
    artefacts: Object.entries(ARTEFACTS).map(([kind, reason]) => ({
      kind: kind as keyof typeof ARTEFACTS,
      reason,
    })),
    counts: tally(comparison.rows.map(({ kind }) => kind)),
    terms: comparison.terms,
    rows: comparison.rows.map((row) => ({
      ...row,
      before: sideWire(index, row.before, asOf),
      after: sideWire(index, row.after, asOf),
      column: row.column.map(noteWire),
      references: row.references.map((eid) =>
        cite(index, { instrument: record.id, version: pair.to, eid }, asOf),
      ),
    })),
  };
  return { data, asOf, total: data.rows.length, html: comparisonPage(record, pair), law: true };
};

type Comparison = Infer<typeof ComparisonWire>;
type Row = Comparison['rows'][number] & { whole: Comparison };

/** 新旧対照表 as a table: one row a provision, before and after. */
export const comparisonCsv = csvForm<Comparison, Row>({
  rows: (whole) => whole.rows.map((row) => ({ ...row, whole })),
  columns: {
    instrument: ({ whole }) => whole.instrument,
    title: ({ whole }) => whole.title,
    before_version: ({ whole }) => whole.before.id,
    after_version: ({ whole }) => whole.after.id,
    ...fields(ComparisonRowWire, 'kind', 'renumbered', 'omitted'),
    before_eid: ({ before }) => before?.eid,
    before_citation: ({ before }) => before?.citation,
    before_heading: ({ before }) => before?.heading,
    before_text: ({ before }) => before?.text,
    after_eid: ({ after }) => after?.eid,
    after_citation: ({ after }) => after?.citation,
    after_heading: ({ after }) => after?.heading,
    after_text: ({ after }) => after?.text,
    changed_terms: ({ terms }) => terms.map(({ term }) => term),
    ...fields(ComparisonRowWire, 'discrepancies'),
    references: ({ references }) => references.map(({ citation }) => citation),
  },
});

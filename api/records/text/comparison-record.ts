import {
  type ColumnNote,
  type ComparedProvision,
  compareVersions,
} from '../../../content/model/comparison/comparison.ts';
import type { CorpusIndex } from '../../../content/model/corpus/corpus-index.ts';
import { API_ROOT, comparisonPath } from '../../../content/model/corpus/paths.ts';
import { ARTEFACTS, type Printed } from '../../../content/model/corpus/table.ts';
import { cite } from '../../../content/model/findings/steps.ts';
import type { VersionId } from '../../../content/model/schema/common.ts';
import type { Infer } from '../../../content/model/text/memo.ts';
import { orNotFound } from '../../problem/or-not-found.ts';
import { ApiProblem } from '../../problem/problem.ts';
import { fields } from '../../resource/columns.ts';
import { csvForm } from '../../resource/csv.ts';
import type { Reply } from '../../resource/envelope.ts';
import { ComparisonRowWire, type ComparisonWire } from './comparison.ts';

const sideWire = (index: CorpusIndex, side: ComparedProvision | null) => {
  if (!side) return null;
  const { instrument: _, version: __, eid: ___, ...words } = side;
  return { ...cite(index, side), ...words };
};

const noteWire = ({ part, position, kind, column, consolidated, discrepancy }: ColumnNote) => ({
  part,
  position,
  kind,
  column,
  consolidated,
  discrepancy,
});

const tally = (kinds: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(kinds, (kind) => kind)].map(([kind, rows]) => [kind, rows.length]),
  );

/** 新旧対照表 of an instrument, or the problem that says that there is one version only. */
export const replyComparison = (
  index: CorpusIndex,
  id: string,
): Reply<Infer<typeof ComparisonWire>> => {
  const printed = (words: Printed) => ({ text: words.text, source: index.sourceLines(words) });
  const record = orNotFound(index.instruments, id, '/instruments');
  const comparison = compareVersions(index, record.id);
  if (!comparison)
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
      before: sideWire(index, row.before),
      after: sideWire(index, row.after),
      column: row.column.map(noteWire),
      references: row.references.map((eid) =>
        cite(index, { instrument: record.id, version: comparison.after, eid }),
      ),
    })),
  };
  const html = comparisonPath(record.id);
  return { data, total: data.rows.length, html, law: true };
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

import * as z from 'zod';
import {
  type ColumnNote,
  type ComparedProvision,
  compareVersions,
} from '../../content/model/comparison/comparison.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { API_ROOT, comparisonPath } from '../../content/model/corpus/paths.ts';
import { ARTEFACTS } from '../../content/model/corpus/table.ts';
import { cite } from '../../content/model/findings/steps.ts';
import { FrontPart } from '../../content/model/schema/column.ts';
import { VersionId } from '../../content/model/schema/common.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { known } from '../problem/known.ts';
import { ApiProblem } from '../problem/problem.ts';
import { ChangedTermWire, ComparedWire, RowKind, SegmentWire } from '../records/comparison.ts';
import { comparisonCsv } from '../records/csv/texts.ts';
import { SourceLines } from '../records/finding.ts';
import { get } from '../resource/define.ts';
import type { Reply } from '../resource/envelope.ts';
import { IdParam } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const Note = once(() =>
  z
    .object({
      part: z.enum([...FrontPart().options, 'num', 'heading', 'text', 'row']),
      position: z.int().nullable().meta({ description: '段落 or row, from 1.' }),
      kind: z.enum(['width', 'frame', 'draft_mark', 'real']),
      column: z.string(),
      consolidated: z.string(),
      discrepancy: z.string().nullable(),
    })
    .meta({
      id: 'ColumnNote',
      description:
        'Where the left column of the table differs from the consolidated text. All kinds but `real` are artefacts.',
    }),
);

const Marked = once(() => z.object({ side: z.enum(['before', 'after']), text: z.string() }));

const Row = once(() =>
  z
    .object({
      kind: RowKind(),
      renumbered: z.boolean(),
      omitted: z.boolean().meta({ description: 'Both columns print 略.' }),
      before: ComparedWire().nullable(),
      after: ComparedWire().nullable(),
      changes: z.object({
        num: z.array(SegmentWire()),
        heading: z.array(SegmentWire()),
        text: z.array(SegmentWire()),
      }),
      terms: z.array(ChangedTermWire()),
      underlines: z.object({
        kept: z.enum(['whole', 'part', 'none']),
        agreement: z
          .enum(['agree', 'source_marks_more', 'computed_marks_more', 'differ'])
          .nullable(),
        source_only: z.array(Marked()),
        computed_only: z.array(Marked()),
      }),
      replay: z
        .enum(['holds', 'fails', 'not_applicable'])
        .meta({ description: 'Whether before + changes = after, carried out.' }),
      column: z.array(Note()),
      discrepancies: z.array(z.string()),
    })
    .meta({
      id: 'ComparisonRow',
      description:
        'A provision before and after, by its own words. `meaning_changed`: unchanged words with a term that means another thing. `not_held`: the words of one side are not in the source.',
    }),
);

const VersionHead = once(() => z.object({ id: VersionId(), label: z.string() }));

const Printed = once(() => z.object({ text: z.string(), source: SourceLines() }));

/** 新旧対照表 as the API shows it. */
export const ComparisonWire = once(() =>
  z
    .object({
      instrument: z.string(),
      title: z.string(),
      before: VersionHead(),
      after: VersionHead(),
      table: z
        .object({
          material: z.string().meta({ examples: ['2-2'] }),
          consolidated: z.string().meta({ description: 'Material that holds the text after.' }),
          front: z.array(
            z.object({
              part: FrontPart(),
              before: Printed().nullable(),
              column: Printed().meta({ description: 'As the left column of the table prints it.' }),
              consolidated: Printed(),
              differences: z.array(Note()),
            }),
          ),
        })
        .nullable()
        .meta({ description: 'The 新旧対照表 of the source; null where it has none.' }),
      artefacts: z
        .array(z.object({ kind: z.enum(['width', 'frame', 'draft_mark']), reason: z.string() }))
        .meta({ description: 'Differences that the transcript makes; Japanese, ours.' }),
      counts: z.record(z.string(), z.int()).meta({ description: 'Rows by kind.' }),
      terms: z.array(ChangedTermWire()),
      rows: z.array(Row()),
    })
    .meta({ id: 'Comparison', description: '新旧対照表 as data: aligned rows in document order.' }),
);

const getComparison = get(
  {
    path: '/instruments/{id}/comparison',
    operationId: 'getComparison',
    tag: 'Texts',
    summary: '新旧対照表: before and after, provision by provision',
    params: () => z.object({ id: IdParam() }),
    query: () => z.strictObject({}),
    forms: [comparisonCsv],
  },
  ComparisonWire,
);

const sideWire = (index: CorpusIndex, side: ComparedProvision | null) => {
  if (!side) return null;
  const { instrument: _, version: __, eid: ___, ...words } = side;
  return { ...cite(index, side), ...words };
};

const noteWire = ({ part, position, kind, column, consolidated, discrepancy }: ColumnNote) => ({
  ...{ part, position, kind, column, consolidated, discrepancy },
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
  const printed = ({ text, spans }: { text: string; spans: [number, number, number][] }) => ({
    text,
    source: index.sourceLines(spans),
  });
  const record = known(index.instruments, id, '/instruments');
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
    })),
  };
  const html = comparisonPath(record.id);
  return { data, total: data.rows.length, html, law: true };
};

/** 新旧対照表 as data. */
export const comparisonRoutes = (app: Routes, dataset: Dataset): void => {
  app.openapi(getComparison, (c) =>
    respond(c, dataset, replyComparison(dataset.index, c.req.valid('param').id)),
  );
};

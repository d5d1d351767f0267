import { findingsCsv } from '../../api/records/finding.ts';
import { listCsv, listWire } from '../../api/records/list.ts';
import { matrixSheet } from '../../api/records/matrix.ts';
import { comparisonCsv, replyComparison } from '../../api/records/text/comparison-record.ts';
import { closed, headOf, type Sheet } from '../../api/resource/csv.ts';
import type { Reply } from '../../api/resource/envelope.ts';
import type { Comparison } from '../../content/model/comparison/comparison.ts';
import { htmlPath } from '../../content/model/corpus/paths.ts';
import {
  MODALITY_LABELS,
  RANK_LABELS,
  REACH_LABELS,
  REASON_LABELS,
  ROLE_LABELS,
  VERDICT_LABELS,
} from '../../content/model/findings/labels.ts';
import { matrixOf } from '../../content/model/findings/matrix.ts';
import { subjectsOf } from '../../content/model/findings/subjects.ts';
import type { Instrument } from '../../content/model/schema/instrument.ts';
import type { List } from '../../content/model/schema/list.ts';
import { csv } from '../../content/model/text/csv.ts';
import { corpus, datasetVersion, index } from '../corpus.ts';
import { provisionHref, subjectHref } from '../sitewide/addresses.ts';
import { AFTER, findingsOn } from '../subject/findings/findings.ts';
import type { Named } from './documents.ts';
import { linesOfDay, linesOfText } from './letterhead.ts';
import { type LinkedCell, type Worksheet, workbook } from './workbook.ts';

/** Words in the cells of a row by the names of their columns; null where there is none, or no words. */
type Words = (column: string) => string | null;

const provisionIn =
  (side: string) =>
  (of: Words): string | null => {
    const [instrument, version, eid] = [of('instrument'), of(`${side}version`), of(`${side}eid`)];
    return instrument && version && eid ? provisionHref({ instrument, version, eid }) : null;
  };

const subjectIn = (of: Words, kind: string, id: string): string | null => {
  const subject = of(id);
  return subject && subjectHref(of(kind) === 'class' ? 'class' : 'entity', subject);
};

const recordIn =
  (resource: 'obligations' | 'lists', column: string) =>
  (of: Words): string | null => {
    const id = of(column);
    return id && htmlPath(resource, id);
  };

/** Columns that name something with a page, and the page that a row leads to. One name means one thing in every table. */
const PAGES: Readonly<Record<string, (of: Words) => string | null>> = {
  name: (of) => subjectIn(of, 'kind', of('entity') ? 'entity' : 'id'),
  subject_name: (of) => subjectIn(of, 'subject_kind', 'subject_id'),
  obligation_title: recordIn('obligations', 'obligation_id'),
  list_title: recordIn('lists', 'list'),
  citation: provisionIn(''),
  before_citation: provisionIn('before_'),
  after_citation: provisionIn('after_'),
};

/** A table of the API as a worksheet: the same columns under their Japanese heads, closed as in the CSV. */
const worksheet = (name: string, sheet: Sheet, reply: Reply<unknown>, frozen = 0): Worksheet => {
  const { names, rows } = closed(sheet, reply, corpus, datasetVersion);
  return {
    name,
    frozen,
    head: names.map(
      (column): LinkedCell => ({
        value: headOf(index, column),
        page: index.obligations.has(column) ? htmlPath('obligations', column) : null,
      }),
    ),
    rows: rows.map((row) => {
      const of: Words = (column) => {
        const value = row[names.indexOf(column)];
        return typeof value === 'string' && value !== '' ? value : null;
      };
      return row.map(
        (value, x): LinkedCell => ({ value, page: PAGES[names[x] ?? '']?.(of) ?? null }),
      );
    }),
  };
};

/** Words of the codes that stand in columns, as pages say them. */
const CODES = {
  verdict: VERDICT_LABELS,
  role: ROLE_LABELS,
  reach: REACH_LABELS,
  modality: MODALITY_LABELS,
  rank: RANK_LABELS,
  reason: REASON_LABELS,
};

/** What the codes of columns mean, for who reads a table without the API's papers. */
const codesSheet = (...columns: (keyof typeof CODES)[]): Worksheet => ({
  name: '符号',
  frozen: 0,
  head: ['欄', '符号', '意味'].map((value) => ({ value })),
  rows: columns.flatMap((column) =>
    Object.entries(CODES[column]).map(([code, meaning]) =>
      [headOf(index, column), code, meaning].map((value) => ({ value })),
    ),
  ),
});

/** Kind, id and name of a subject, with which a row of the matrix begins. */
const SUBJECT_COLUMNS = 3;

/** Every subject and every rule on a day: the verdicts, and beside them in what role. */
export const matrixWorkbook = (day: string, page: string): Promise<Uint8Array> => {
  const data = matrixOf(index, day);
  const reply = { data, asOf: day, law: true };
  const sheet = (name: string, cell: 'verdict' | 'role') =>
    worksheet(name, matrixSheet(data, cell), reply, SUBJECT_COLUMNS);
  return workbook({ title: `マトリクス（${day}）`, lines: linesOfDay(day), page }, [
    sheet('判定', 'verdict'),
    sheet('関わり方', 'role'),
    codesSheet('verdict', 'role'),
  ]);
};

/** Every finding of a body or a kind on the day that was read last, with its reasons. */
export const findingsWorkbook = ({ kind, id, name }: Named): Promise<Uint8Array> => {
  const data = findingsOn({ kind, id }, AFTER);
  return workbook(
    {
      title: `${name}に及ぶ規定と及ばない規定`,
      lines: linesOfDay(AFTER),
      page: subjectHref(kind, id),
    },
    [
      worksheet('判定', findingsCsv.sheet(data), { data, asOf: AFTER, law: true }),
      codesSheet('verdict', 'role', 'reach', 'modality', 'rank', 'reason'),
    ],
  );
};

/**
 * Every finding of every body and kind on a day, a row each, as CSV: the columns of the API's tables of findings, with the mark by
 * which Excel knows UTF-8. It is made here because an answer of the API must not cost thousands of findings.
 */
export const findingsTable = (day: string): Uint8Array => {
  const data = subjectsOf(index).flatMap((subject) => findingsOn(subject, day));
  const reply = { data, asOf: day, law: true };
  const { names, rows } = closed(findingsCsv.sheet(data), reply, corpus, datasetVersion);
  return new TextEncoder().encode(csv([names, ...rows], true));
};

/** A list as printed. */
export const listWorkbook = (list: List): Promise<Uint8Array> => {
  const data = listWire(index, list);
  const { instrument, version } = list.provision;
  return workbook(
    {
      title: list.title,
      lines: linesOfText(index.instrument(instrument), [version]),
      page: htmlPath('lists', list.id),
    },
    [worksheet('一覧', listCsv.sheet(data), { data, asOf: list.from, law: true })],
  );
};

/** Two versions side by side, a row a provision. */
export const comparisonWorkbook = (
  instrument: Instrument,
  { before, after }: Comparison,
  page: string,
): Promise<Uint8Array> => {
  const reply = replyComparison(index, instrument.id, { from: before, to: after });
  return workbook(
    {
      title: `${instrument.title}の新旧対照表`,
      lines: linesOfText(instrument, [before, after]),
      page,
    },
    [worksheet('新旧対照', comparisonCsv.sheet(reply.data), reply)],
  );
};

import type { Subject } from '../content/model/findings/finding.ts';
import { type DocumentSuffix, documentAddress } from '../content/model/formats/document-list.ts';

/** Media types of a document of Word, of a workbook of Excel and of a table that it opens. */
const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8; header=present',
} as const satisfies Record<DocumentSuffix, string>;

const SUFFIXES = Object.keys(TYPES) as DocumentSuffix[];

/** The forms of what has both a document and a workbook. */
const BOTH = ['docx', 'xlsx'] as const;

/** Media type of a file, by its path. */
export const typeOfDocument = (path: string): string =>
  TYPES[SUFFIXES.find((suffix) => path.endsWith(`.${suffix}`)) ?? 'docx'];

/** What programs call the files of a suffix. */
const LABELS = { docx: 'Word', xlsx: 'Excel', csv: '全判定のCSV' } as const;

/** A file as a page links it: what it is called, its type and where it lies. */
export type LinkedDocument = { label: string; type: string; href: string };

const linked = (suffix: DocumentSuffix, href: string): LinkedDocument => ({
  label: LABELS[suffix],
  type: TYPES[suffix],
  href,
});

/** Where the text of a version lies. */
export const textDocument = (instrument: string, version: string): string =>
  documentAddress('text', { instrument, version }, 'docx');

/** Where two versions side by side lie. */
export const comparisonDocument = (
  instrument: string,
  { before, after }: { before: string; after: string },
  suffix: DocumentSuffix,
): string => documentAddress('comparison', { instrument, before, after }, suffix);

/** Where the findings of a body or a kind lie. */
export const findingsDocument = ({ kind, id }: Subject, suffix: DocumentSuffix): string =>
  documentAddress(kind, { id }, suffix);

/** Where a list lies. */
export const listDocument = (list: string): string => documentAddress('list', { id: list }, 'xlsx');

/** Where the matrix of a day lies. */
export const matrixDocument = (day: string): string => documentAddress('matrix', { day }, 'xlsx');

/** Where every finding of a day lies, a row each. */
export const allFindings = (day: string): string => documentAddress('findings', { day }, 'csv');

/** The files that a page of a version links. */
export const documentsOfText = (instrument: string, version: string): LinkedDocument[] => [
  linked('docx', textDocument(instrument, version)),
];

/** The files that a page of a comparison links. */
export const documentsOfComparison = (
  instrument: string,
  pair: { before: string; after: string },
): LinkedDocument[] =>
  BOTH.map((suffix) => linked(suffix, comparisonDocument(instrument, pair, suffix)));

/** The files that a page of a body or a kind links. */
export const documentsOfFindings = (subject: Subject): LinkedDocument[] =>
  BOTH.map((suffix) => ({
    ...linked(suffix, findingsDocument(subject, suffix)),
    label: `判定の${LABELS[suffix]}`,
  }));

/** The file that the page of a list links. */
export const documentsOfList = (list: string): LinkedDocument[] => [
  linked('xlsx', listDocument(list)),
];

/** The files that the matrix of a day links. */
export const documentsOfMatrix = (day: string): LinkedDocument[] => [
  linked('xlsx', matrixDocument(day)),
  linked('csv', allFindings(day)),
];

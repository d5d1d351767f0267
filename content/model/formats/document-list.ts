import type { CorpusIndex } from '../corpus/corpus-index.ts';
import { dayPages } from '../corpus/day-pages.ts';
import { boundaryDates, dayBefore, neighbouringPairs, periodOf } from '../corpus/time.ts';

/** Suffixes of files: a document of Word, a workbook of Excel, a table. */
export type DocumentSuffix = 'docx' | 'xlsx' | 'csv';

/** Kinds of file for word processors and spreadsheets: the address of each but for its suffix, and in which forms it is made. */
export const DOCUMENT_KINDS = {
  text: {
    address: '/documents/instruments/{instrument}-{version}',
    suffixes: ['docx'],
    description: 'Text of a version',
    label: '条文（版ごと）',
  },
  comparison: {
    address: '/documents/comparisons/{instrument}-{before}-{after}',
    suffixes: ['docx', 'xlsx'],
    description: 'Two versions side by side',
    label: '新旧対照',
  },
  entity: {
    address: '/documents/entities/{id}',
    suffixes: ['docx', 'xlsx'],
    description: 'Findings of a body',
    label: '法人・機関の判定',
  },
  class: {
    address: '/documents/classes/{id}',
    suffixes: ['docx', 'xlsx'],
    description: 'Findings of a kind of body',
    label: '団体の種類の判定',
  },
  list: {
    address: '/documents/lists/{id}',
    suffixes: ['xlsx'],
    description: 'A list as printed',
    label: '別表・指定法人の一覧',
  },
  matrix: {
    address: '/documents/matrix/{day}',
    suffixes: ['xlsx'],
    description: 'The matrix of a day in `findings`',
    label: 'マトリクス（日ごと）',
  },
  findings: {
    address: '/documents/findings/{day}',
    suffixes: ['csv'],
    description: 'Every finding of a day in `findings`, a row each',
    label: '全判定（日ごと、一行に一つ）',
  },
} as const satisfies Record<
  string,
  { address: string; suffixes: readonly DocumentSuffix[]; description: string; label: string }
>;

type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** Where a file of a kind lies, its blanks filled in. */
export const documentAddress = (
  kind: DocumentKind,
  blanks: Readonly<Record<string, string>>,
  suffix: DocumentSuffix,
): string =>
  `${DOCUMENT_KINDS[kind].address.replace(/\{(\w+)\}/g, (_, blank) => blanks[blank] ?? '')}.${suffix}`;

/** One real file of each kind, by the blanks of its address. */
const examplesOf = ({ corpus }: CorpusIndex): Record<DocumentKind, Record<string, string>> => {
  const [instrument, pair] =
    corpus.instruments
      .map((one) => [one, neighbouringPairs(one)[0]] as const)
      .find(([, first]) => first) ?? [];
  const day = corpus.default_day;
  const id = (records: readonly { id: string }[]) => ({ id: records[0]?.id ?? '' });
  return {
    text: { instrument: instrument?.id ?? '', version: instrument?.home_version ?? '' },
    comparison: {
      instrument: instrument?.id ?? '',
      before: pair?.from ?? '',
      after: pair?.to ?? '',
    },
    entity: id(corpus.entities),
    class: id(corpus.classes),
    list: id(corpus.lists),
    matrix: { day },
    findings: { day },
  };
};

/** A kind of file in one form, with the address of a real one. */
export type DocumentForm = { address: string; description: string; label: string; example: string };

/** Every kind in every form. */
export const documentForms = (index: CorpusIndex): DocumentForm[] => {
  const examples = examplesOf(index);
  return (Object.keys(DOCUMENT_KINDS) as DocumentKind[]).flatMap((kind) => {
    const { address, suffixes, description, label } = DOCUMENT_KINDS[kind];
    return suffixes.map((suffix) => ({
      address: `${address}.${suffix}`,
      description,
      label,
      example: documentAddress(kind, examples[kind], suffix),
    }));
  });
};

/** A day whose findings are a table, and the days, from the first to the last (null: open), on which they are the same. */
export type TabledDay = { day: string; from: string; until: string | null };

/** Days of which every finding is a table, ascending. What no file holds is undetermined from end to end. */
export const tabledDays = (index: CorpusIndex): TabledDay[] => {
  const boundaries = boundaryDates(index.corpus.instruments);
  return dayPages(index).map(({ day }) => {
    const next = boundaries.find((boundary) => boundary > day);
    return {
      day,
      from: periodOf(index.corpus.instruments, day) ?? day,
      until: next === undefined ? null : dayBefore(next),
    };
  });
};

import { compareVersions } from '../../content/model/comparison/comparison.ts';
import { dayPages, pageOn } from '../../content/model/corpus/day-pages.ts';
import { comparisonPage } from '../../content/model/corpus/paths.ts';
import { neighbouringPairs } from '../../content/model/corpus/time.ts';
import { corpus, index } from '../corpus.ts';
import {
  allFindings,
  comparisonDocument,
  findingsDocument,
  listDocument,
  matrixDocument,
  textDocument,
} from '../document-addresses.ts';
import { comparisonOf, findingsOf, textOfVersion } from './documents.ts';
import {
  comparisonWorkbook,
  findingsTable,
  findingsWorkbook,
  listWorkbook,
  matrixWorkbook,
} from './workbooks.ts';

/** A file that is made beside the pages: where it lies, and its bytes. */
type Made = { path: string; make: () => Promise<Uint8Array> };

/** The text of every version. */
const texts = (): Made[] =>
  corpus.instruments.flatMap((instrument) =>
    instrument.versions.map(({ id }) => ({
      path: textDocument(instrument.id, id),
      make: () => textOfVersion(instrument, id),
    })),
  );

/** Every pair of versions that has a page. */
const comparisons = (): Made[] =>
  corpus.instruments.flatMap((instrument) =>
    neighbouringPairs(instrument).flatMap((pair): Made[] => {
      const comparison = compareVersions(index, instrument.id, pair);
      const page = comparisonPage(instrument, pair);
      if (!comparison || page === undefined) return [];
      return [
        {
          path: comparisonDocument(instrument.id, comparison, 'docx'),
          make: () => comparisonOf(instrument, comparison, page),
        },
        {
          path: comparisonDocument(instrument.id, comparison, 'xlsx'),
          make: () => comparisonWorkbook(instrument, comparison, page),
        },
      ];
    }),
  );

/** The findings of every body and every kind. */
const findings = (): Made[] =>
  [
    ...corpus.entities.map(({ id, name }) => ({ kind: 'entity' as const, id, name })),
    ...corpus.classes.map(({ id, name }) => ({ kind: 'class' as const, id, name })),
  ].flatMap((subject) => [
    { path: findingsDocument(subject, 'docx'), make: () => findingsOf(subject) },
    { path: findingsDocument(subject, 'xlsx'), make: () => findingsWorkbook(subject) },
  ]);

const lists = (): Made[] =>
  corpus.lists.map((list) => ({ path: listDocument(list.id), make: () => listWorkbook(list) }));

/** Every finding of each of these days. */
const days = (): Made[] =>
  dayPages(index).map(({ day }) => ({
    path: allFindings(day),
    make: async () => findingsTable(day),
  }));

/** Every day that has a matrix. */
const matrices = (): Made[] =>
  dayPages(index).flatMap(({ day }) => {
    const page = pageOn(index, '/matrix/', day);
    return page ? [{ path: matrixDocument(day), make: () => matrixWorkbook(day, page) }] : [];
  });

/** Every file for word processors and spreadsheets. */
export const DOCUMENTS: readonly Made[] = [
  ...texts(),
  ...comparisons(),
  ...findings(),
  ...lists(),
  ...matrices(),
  ...days(),
];

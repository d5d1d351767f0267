import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { TABLES } from '../../content/model/formats/download-list.ts';
import { bodyTables } from './bodies.ts';
import { noteTables } from './notes.ts';
import { procedureTables } from './procedures.ts';
import { ruleTables } from './rules.ts';
import type { FlatTable } from './table.ts';
import { textTables } from './texts.ts';

/** Every table, in the order in which they are announced. Throws where one is announced and not made, or made twice. */
export const tablesOf = (index: CorpusIndex): FlatTable[] => {
  const made = [
    ...textTables(index),
    ...bodyTables(index),
    ...ruleTables(index),
    ...procedureTables(index),
    ...noteTables(index),
  ];
  const tables = TABLES.flatMap(([name]) => made.filter((table) => table.name === name));
  if (tables.length !== TABLES.length || made.length !== TABLES.length)
    throw new Error(
      `${made.length} tables are made, ${TABLES.length} announced: ${made.map(({ name }) => name).join(', ')}. Correct TABLES in content/model/formats/download-list.ts.`,
    );
  return tables;
};

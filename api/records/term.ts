import * as z from 'zod';
import type { LocatedTerm } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { field } from '../../content/model/schema/field.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { fields } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import { placeColumns, provisionColumns, WordsWire, wordsWire } from './words.ts';

export const TermWire = memo(() =>
  z
    .object({
      id: field.id(),
      term: z.string().describe('A defined term.'),
      definition: WordsWire().describe('The words that define it.'),
      scope: z.string().describe('How far it reaches, Japanese.'),
      explanation: field.explanation(),
    })
    .meta({ id: 'Term', description: 'A term the source defines.' }),
);

type Term = Infer<typeof TermWire>;

/** A defined term as the API shows it. */
export const termWire = (index: CorpusIndex, record: LocatedTerm): Term => {
  const { id, term, definition, scope, explanation } = record;
  return { id, term, definition: wordsWire(index, definition), scope, explanation };
};

/** Defined terms as a table. */
export const termsCsv = csvForm<Term[], Term>({
  rows: (terms) => terms,
  columns: {
    ...fields(TermWire, 'id', 'term'),
    definition: ({ definition }) => definition.quote,
    ...provisionColumns(({ definition }: Term) => definition.provision),
    ...placeColumns(({ definition }: Term) => definition.source),
    ...fields(TermWire, 'scope', 'explanation'),
  },
});

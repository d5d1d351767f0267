import * as z from 'zod';
import type { LocatedClass } from '../../content/model/corpus/corpus.ts';
import type { CorpusIndex } from '../../content/model/corpus/corpus-index.ts';
import { field } from '../../content/model/schema/field.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import { fields } from '../resource/columns.ts';
import { csvForm } from '../resource/csv.ts';
import { WordsWire, wordsWire } from './words.ts';

export const ClassWire = memo(() =>
  z
    .object({
      id: field.id(),
      name: z.string().describe('Legal term.'),
      aliases: z.array(z.string()).describe('Other names people use.'),
      summary: z.string().describe('Ours, Japanese.'),
      from: z.string().nullable().describe('First day the kind exists; null: before coverage.'),
      until: z
        .string()
        .nullable()
        .describe('First day on which there is no such kind any more; null: none is known.'),
      definitions: z.array(WordsWire()).describe('Words that define it.'),
      cautions: field.cautions(),
    })
    .meta({ id: 'Class', description: 'A kind of body that rules name.' }),
);

type Kind = Infer<typeof ClassWire>;

/** A kind of body as the API shows it. */
export const classWire = (index: CorpusIndex, kind: LocatedClass): Kind => {
  const { id, name, aliases, summary, from, ended, definitions, cautions } = kind;
  const defined = definitions.map((words) => wordsWire(index, words));
  const until = ended?.on ?? null;
  return { id, name, aliases, summary, from, until, definitions: defined, cautions };
};

/** Kinds of bodies as a table. */
export const kindsCsv = csvForm<Kind[], Kind>({
  rows: (kinds) => kinds,
  columns: {
    ...fields(ClassWire, 'id', 'name', 'aliases', 'summary', 'from'),
    defined_in: ({ definitions }) => definitions.map(({ provision }) => provision.citation),
    definition: ({ definitions }) => definitions.flatMap(({ quote }) => quote ?? []),
    ...fields(ClassWire, 'cautions'),
  },
});

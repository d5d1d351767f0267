import * as z from 'zod';
import { once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { discrepanciesCsv, termsCsv } from '../records/csv/notes.ts';
import { DiscrepancyWire, discrepanciesWire } from '../records/discrepancy.ts';
import { WordsWire, wordsWire } from '../records/words.ts';
import { get } from '../resource/define.ts';
import type { Form } from '../resource/forms.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

const tag = 'Terms and notes';

const TermWire = once(() =>
  z
    .object({
      id: z.string(),
      term: z.string(),
      definition: WordsWire(),
      scope: z.string(),
      explanation: z.string().meta({ description: 'Ours, Japanese.' }),
    })
    .meta({ id: 'Term', description: 'A term the source defines.' }),
);

const ChangeWire = once(() =>
  z
    .object({
      id: z.string(),
      law: z.string(),
      promulgated: z.iso.date(),
      in_force: z.iso.date(),
      summary: z.string(),
      certainty: z.enum(['A', 'B', 'C']),
      source: z.array(z.string()),
      in_force_source: z.string(),
      touches: z.array(z.object({ obligation: z.string(), effect: z.string() })),
    })
    .meta({ id: 'Change', description: 'An amendment that is known of; its text is not held.' }),
);

const ConcordanceWire = once(() =>
  z
    .object({
      id: z.string(),
      instrument: z.string(),
      states: z.array(
        z.object({ from: z.string().nullable(), label: z.string(), change: z.string().nullable() }),
      ),
      rows: z.array(
        z.object({
          matter: z.string().meta({ description: 'Ours, Japanese.' }),
          numbers: z
            .array(z.string().nullable())
            .meta({ description: 'One per state; null: none.' }),
          eid: z
            .string()
            .nullable()
            .meta({ description: 'Provision of version 2016, if it has one.' }),
        }),
      ),
      source: z.array(z.string()),
    })
    .meta({ id: 'Concordance', description: 'Article numbers of one matter through the states.' }),
);

const whole = <T extends z.ZodType>(
  path: string,
  operationId: string,
  summary: string,
  wire: () => T,
  forms: readonly Form<z.output<T>[]>[] = [],
) =>
  get({ path, operationId, tag, summary, query: () => z.strictObject({}), forms }, () =>
    z.array(wire()),
  );

const listTerms = whole('/terms', 'listTerms', 'Defined terms', TermWire, [termsCsv]);
const listDiscrepancies = whole(
  '/discrepancies',
  'listDiscrepancies',
  'Where the source contradicts itself',
  DiscrepancyWire,
  [discrepanciesCsv],
);
const listChanges = whole(
  '/changes',
  'listChanges',
  'Amendments of the Act, and what is known of later law',
  ChangeWire,
);

const listConcordances = whole(
  '/concordances',
  'listConcordances',
  'Article numbers of the Act through its five states',
  ConcordanceWire,
);

/** Defined terms, discrepancies, amendments. */
export const noteRoutes = (app: Routes, dataset: Dataset): void => {
  const { index } = dataset;

  app.openapi(listTerms, (c) => {
    const data = index.corpus.terms.map(({ id, term, definition, scope, explanation }) => ({
      id,
      term,
      definition: wordsWire(index, definition),
      scope,
      explanation,
    }));
    return respond(c, dataset, { data, total: data.length, html: '/terms/', law: true });
  });

  app.openapi(listDiscrepancies, (c) => {
    const data = discrepanciesWire(index);
    return respond(c, dataset, { data, total: data.length, html: '/discrepancies/', law: true });
  });

  app.openapi(listChanges, (c) => {
    const data = index.corpus.later_changes;
    return respond(c, dataset, { data, total: data.length, html: '/changes/', law: true });
  });

  app.openapi(listConcordances, (c) => {
    const data = index.corpus.concordances;
    return respond(c, dataset, { data, total: data.length, html: '/changes/', law: true });
  });
};

import * as z from 'zod';
import { field } from '../../content/model/schema/field.ts';
import { changesSpokenOf } from '../../content/model/search/asked-change.ts';
import { holdingMostWords, silencesHolding } from '../../content/model/search/near-words.ts';
import { lookUp, type SearchAnswer } from '../../content/model/search/search.ts';
import { type Infer, memo } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';

/** Something found, as the API shows it. */
export const Hit = memo(() =>
  z
    .object({
      type: z
        .enum([
          'entity',
          'class',
          'list',
          'term',
          'obligation',
          'procedure',
          'minister',
          'instrument',
          'comparison',
          'provision',
          'discrepancy',
          'topic',
        ])
        .describe('Kind of record.'),
      id: field.id(),
      title: field.title(),
      snippet: z.string().describe('A few words of what was found.'),
      html: field.html(),
      api: field.api(),
    })
    .meta({ id: 'Hit', description: 'Something found.' }),
);

/** Everything a query finds, best first, with what is to be said of it. */
export const answerTo = ({ index, documents }: Dataset, q: string): SearchAnswer =>
  lookUp({ index, documents: documents() }, q);

/** What tells of the changes of which a query speaks, and what holds most of its words, though not as they were typed. */
export const nearTo = ({ index, documents }: Dataset, q: string): Pick<SearchAnswer, 'hits'> => ({
  hits: [
    ...new Set([...changesSpokenOf(index, documents(), q), ...holdingMostWords(documents(), q)]),
  ],
});

/** What the source is known not to say about the words of a query; `alone`: nothing else was found. */
export const silencesAbout = ({ index }: Dataset, q: string, alone: boolean) =>
  silencesHolding(index, q, { alone }).map(({ id, statement }) => ({ id, statement }));

/** What was found, as the API shows it. */
export const hitsOf = ({ hits }: Pick<SearchAnswer, 'hits'>): Infer<typeof Hit>[] =>
  hits.map(({ type, id, title, snippet, html, api }) => ({ type, id, title, snippet, html, api }));

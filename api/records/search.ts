import * as z from 'zod';
import { field } from '../../content/model/schema/field.ts';
import type { Silence } from '../../content/model/schema/silence.ts';
import { changesSpokenOf } from '../../content/model/search/asked-change.ts';
import {
  holdingMostWords,
  silenceAskedFor,
  silencesHolding,
} from '../../content/model/search/near-words.ts';
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

/** What the source is known not to say about the words of a query; `alone`: nothing else was found. */
export const silencesAbout = ({ index }: Dataset, q: string, alone: boolean): Silence[] =>
  silencesHolding(index, q, { alone });

/** Rules told for what the source does not say: who asks for it wants to know where it would stand. */
const MOST_RULES = 2;

/**
 * What is near a query: what tells of the changes of which it speaks, the rules of which is asked what the source does not say, then
 * what holds most of the words otherwise.
 */
export const nearTo = ({ index, documents }: Dataset, q: string): Pick<SearchAnswer, 'hits'> => {
  const all = documents();
  const changes = changesSpokenOf(index, all, q);
  const asked = (silenceAskedFor(index, q)?.rules ?? [])
    .slice(0, MOST_RULES)
    .flatMap((rule) => all.filter(({ type, id }) => type === 'obligation' && id === rule));
  return { hits: [...new Set([...changes, ...asked, ...holdingMostWords(all, q)])] };
};

/** What was found, as the API shows it. */
export const hitsOf = ({ hits }: Pick<SearchAnswer, 'hits'>): Infer<typeof Hit>[] =>
  hits.map(({ type, id, title, snippet, html, api }) => ({ type, id, title, snippet, html, api }));

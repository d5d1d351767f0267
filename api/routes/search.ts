import * as z from 'zod';
import { type Answer, lookUp } from '../../content/model/search/search.ts';
import { fittingBeginning } from '../../content/model/text/given-text.ts';
import { type Infer, once } from '../../content/model/text/memo.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { searchPage } from '../records/search-page.ts';
import { get } from '../resource/define.ts';
import type { Form } from '../resource/forms.ts';
import { Limit, MAX_QUERY, Offset, page, Query } from '../resource/parameters.ts';
import type { Routes } from '../resource/resources.ts';
import { respond } from '../resource/respond.ts';

/** Something found, as the API shows it. */
export const Hit = once(() =>
  z
    .object({
      type: z.enum([
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
      ]),
      id: z.string(),
      title: z.string(),
      snippet: z.string(),
      html: z.string(),
      api: z.string(),
    })
    .meta({ id: 'Hit', description: 'Something found.' }),
);

/** Everything a query finds, best first, with what is to be said of it. */
const answerTo = ({ index, documents }: Dataset, q: string): Answer =>
  lookUp({ index, documents: documents() }, q);

/** What the page is written from: found once, for the hits and for the page. */
const found = new WeakMap<object, { q: string; answer: Answer }>();

/** The same hits as a page, for browsers without JavaScript: the form of the site leads here. */
const searchHtml: Form<Infer<typeof Hit>[]> = {
  suffix: '.html',
  contentType: 'text/html; charset=utf-8',
  description: 'The first 50 hits as a page for browsers without JavaScript, in Japanese.',
  // A form sent empty asks for the empty page; what was typed too long is cut, as the field does.
  query: () =>
    z.strictObject({
      q: z
        .string()
        .default('')
        .transform((typed) => fittingBeginning(typed, MAX_QUERY))
        .meta({ description: 'What to look for.', type: 'string' }),
    }),
  file: null,
  write: ({ reply }) => {
    const asked = found.get(reply);
    if (!asked) throw new Error('The page is written from what was found.');
    return searchPage(asked.q, asked.answer);
  },
};

const search = get(
  {
    path: '/search',
    operationId: 'search',
    tag: 'Search',
    cache: 'question',
    summary: 'Search over everything that is held, best first',
    query: () =>
      z.strictObject({
        q: Query().min(1, { error: 'expected something to look for' }),
        limit: Limit(),
        offset: Offset(),
      }),
    forms: [searchHtml],
  },
  () => z.array(Hit()),
);

const shown = ({ hits }: Answer): Infer<typeof Hit>[] =>
  hits.map(({ type, id, title, snippet, html, api }) => ({ type, id, title, snippet, html, api }));

/** What a query finds, as the API shows it. */
export const hitsFor = (dataset: Dataset, q: string): Infer<typeof Hit>[] =>
  shown(answerTo(dataset, q));

/** Search for programs, and the same hits as a page for browsers without JavaScript. */
export const searchRoutes = (app: Routes, dataset: Dataset): void => {
  app.openapi(search, (c) => {
    const { q, limit, offset } = c.req.valid('query');
    const answer = answerTo(dataset, q);
    const html = `/search/?q=${encodeURIComponent(q)}`;
    const reply = { ...page(shown(answer), limit, offset, c.req.url), html, law: true };
    found.set(reply, { q, answer });
    return respond(c, dataset, reply);
  });
};

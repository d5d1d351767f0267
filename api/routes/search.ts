import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { rank } from '../../content/model/search.ts';
import type { Dataset } from '../dataset.ts';
import { get } from '../define.ts';
import { Limit, Offset, page, Query } from '../parameters.ts';
import { respond, send } from '../respond.ts';
import { searchPage } from '../search-page.ts';

const Hit = z
  .object({
    type: z.enum(['entity', 'class', 'list', 'term', 'obligation', 'instrument', 'provision']),
    id: z.string(),
    title: z.string(),
    snippet: z.string(),
    html: z.string(),
    api: z.string(),
  })
  .meta({ id: 'Hit', description: 'Something found.' });

const search = get(
  {
    path: '/search',
    operationId: 'search',
    tag: 'Search',
    summary: 'Search over bodies, kinds, lists, terms, rules and provisions, best first',
    query: z.strictObject({
      q: Query.min(1, { error: 'expected something to look for' }),
      limit: Limit,
      offset: Offset,
    }),
  },
  z.array(Hit),
);

/** Hits on one page of the search page for browsers without JavaScript. */
const PAGE_HITS = 50;

/** Search for programs, and the same hits as a page for browsers without JavaScript. */
export const searchRoutes = (app: OpenAPIHono, dataset: Dataset): void => {
  app.openapi(search, (c) => {
    const { q, limit, offset } = c.req.valid('query');
    const hits = rank(dataset.documents(), q).map(({ type, id, title, snippet, html, api }) => ({
      type,
      id,
      title,
      snippet,
      html,
      api,
    }));
    const html = `/search/?q=${encodeURIComponent(q)}`;
    return respond(c, dataset, { ...page(hits, limit, offset, c.req.url), html, law: true });
  });

  // Not in the document: a page, not data. The form of the site leads here when scripts do not run.
  app.get('/search.html', (c) => {
    const q = (c.req.query('q') ?? '').slice(0, 200);
    const hits = q.trim() === '' ? [] : rank(dataset.documents(), q);
    const body = searchPage(q, hits.slice(0, PAGE_HITS), hits.length);
    return send(c, body, 'text/html; charset=utf-8', { 'Content-Language': 'ja' });
  });
};

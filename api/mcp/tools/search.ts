import * as z from 'zod';
import { API_ROOT } from '../../../content/model/corpus/paths.ts';
import { answerTo, Hit, hitsOf, nearTo } from '../../records/search.ts';
import { Query } from '../../resource/parameters.ts';
import { BUDGETS, pageWithin } from '../tool/budget.ts';
import { Cursor, Next, startOf } from '../tool/cursor.ts';
import { tool } from '../tool/tool.ts';

/** Hits told unless more are asked for. */
const USUAL = 20;

/** Search over everything. */
export const search = tool({
  name: 'search',
  title: 'Search everything',
  description:
    'Words, names or numbers → bodies, kinds, lists, defined terms, rules, procedures, ministers, instruments, comparisons of versions and provisions, best first. For finding ids when you have only words from a text or a topic (秘密保持, 改善計画). For an organisation use find_body, for a citation resolve_citation: they know more spellings and say what they do not find. Nothing in `hits`: these words stand nowhere in what is held, no more; `near` are then rules and provisions that hold most of them.',
  input: z.strictObject({
    q: Query().min(1, { error: 'expected something to look for' }),
    limit: z.int().min(1).max(50).default(USUAL).describe('Hits to give at the most.'),
    cursor: Cursor,
  }),
  data: z.object({ hits: z.array(Hit()), near: z.array(Hit()), next: Next }),
  remedy: 'Use fewer or other words.',
  run: (dataset, { q, limit, cursor }) => {
    const all = hitsOf(answerTo(dataset, q));
    const from = startOf(cursor);
    const api = `${API_ROOT}/search?${new URLSearchParams({ q, limit: String(limit) })}`;
    const within = pageWithin(BUDGETS.items, { api }, all, from);
    const hits = within.shown.slice(0, limit);
    const end = from + hits.length;
    const near =
      all.length === 0
        ? pageWithin(BUDGETS.items, { api }, hitsOf(nearTo(dataset, q)), 0).shown
        : [];
    return {
      data: { hits, near, next: end < all.length ? String(end) : null },
      total: all.length,
      api,
      html: `/search/?${new URLSearchParams({ q })}`,
      text: `${all.length} found, ${hits.length} in \`hits\`${near.length > 0 ? `; ${near.length} in \`near\` hold most of the words, not as they were typed` : ''}.`,
    };
  },
});

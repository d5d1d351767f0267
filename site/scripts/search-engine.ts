import { normaliseName } from '../../content/model/names.ts';
import { rank } from '../../content/model/search.ts';
import type { SearchType } from '../../content/model/search-documents.ts';

type Fragment = {
  url: string;
  raw_content?: string;
  meta: Partial<Record<'type' | 'title' | 'snippet' | 'keys' | 'order', string>>;
};
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
};
export type Hit = { type: SearchType; title: string; snippet: string; html: string };

/** Enough for the wanted hit to be among them: Pagefind's own order is that of parts, not of names. */
const CANDIDATES = 40;

let engine: Promise<Pagefind> | null = null;

/** Loads the search engine once, at the first use of a field: no page needs it before. */
export const loadEngine = (): Promise<Pagefind> => {
  engine ??= (async () => {
    const address = '/pagefind/pagefind.js';
    const pagefind: Pagefind = await import(/* @vite-ignore */ address);
    await pagefind.options({ baseUrl: '/' });
    await pagefind.init();
    return pagefind;
  })();
  // A connection that failed once may hold the next time.
  engine.catch(() => {
    engine = null;
  });
  return engine;
};

/** Candidates of Pagefind for the query as typed and as normalised, ranked by the rules of the server's search. */
export const find = async (query: string, limit: number): Promise<Hit[]> => {
  const pagefind = await loadEngine();
  const searches = [...new Set([normaliseName(query), query.normalize('NFKC')])];
  const found = await Promise.all(searches.map((words) => pagefind.search(words)));
  const fragments = await Promise.all(
    found.flatMap(({ results }) => results.slice(0, CANDIDATES).map((result) => result.data())),
  );
  const byAddress = new Map(fragments.map((fragment) => [fragment.url, fragment]));
  // Equal hits stand in the order of the server's list.
  const inOrder = [...byAddress.values()].sort(
    (a, b) => Number(a.meta.order) - Number(b.meta.order),
  );
  const documents = inOrder.map(({ url, raw_content, meta }) => ({
    type: meta.type as SearchType,
    title: meta.title ?? url,
    snippet: meta.snippet ?? '',
    keys: (meta.keys ?? '').split('\n'),
    text: raw_content ?? meta.snippet ?? '',
    html: url,
  }));
  return rank(documents, query).slice(0, limit);
};

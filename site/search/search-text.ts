import { comparable } from '../../content/model/search/comparable.ts';

type Fragment = { url: string; raw_content?: string };
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Fragment> }[] }>;
};

/** Enough for every provision that has the words: Pagefind's own order is that of parts, not of names. */
const CANDIDATES = 40;

const load = async (): Promise<Pagefind> => {
  const address = '/pagefind/pagefind.js';
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
};

/** Full texts that Pagefind finds for a query, as typed and as normalised, by the address of their page. */
export const textsFor = async (query: string): Promise<ReadonlyMap<string, string>> => {
  const pagefind = await load();
  const searches = [...new Set([comparable(query), query.normalize('NFKC')])];
  const found = await Promise.all(searches.map((words) => pagefind.search(words)));
  const fragments = await Promise.all(
    found.flatMap(({ results }) => results.slice(0, CANDIDATES).map((result) => result.data())),
  );
  return new Map(fragments.map(({ url, raw_content }) => [url, raw_content ?? '']));
};

import { openLookup } from '../../content/model/search/open.ts';
import { type Lookup, lookUp, type SearchAnswer } from '../../content/model/search/search.ts';

const ADDRESS = '/lookup.json';

/** Answers a query at once. */
export type Ask = (query: string) => SearchAnswer;

const load = async (): Promise<Lookup> => {
  const answer = await fetch(ADDRESS);
  if (!answer.ok) throw new Error(`${ADDRESS}: ${answer.status}`);
  const lookup = openLookup(await answer.json());
  // Names are made comparable at the first question: it is asked here, before the first key.
  lookUp(lookup, '法');
  return lookup;
};

let loading: Promise<Lookup> | null = null;

/** Fetches and opens what is looked up in, once; a connection that failed may hold the next time. */
export const loadLookup = (): Promise<Lookup> => {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
};

/** A function that answers queries, from the loaded lookup. */
export const loadAsk = async (): Promise<Ask> => {
  const lookup = await loadLookup();
  return (query) => lookUp(lookup, query);
};

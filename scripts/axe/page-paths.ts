import { builtPages } from '../../test/support/built-pages.ts';
import { MISSING } from '../../test/support/page-types.ts';

const search = (query: string): string => `/api/v1/search.html?q=${encodeURIComponent(query)}`;

/** HTML that the API answers: hits, a kind instead of a body, nothing found, nothing asked; and a preview of each sort. */
const OF_THE_API = [
  search('金庫'),
  search('総務省'),
  search('ほげほげ'),
  search(''),
  '/api/v1/compare.html?a=japan-pension-service&b=bank-of-japan',
  ...['bank-of-japan', 'ipa', 'nisc', 'japan-pension-service'].map(
    (id) => `/api/v1/reconcile/preview?id=${id}`,
  ),
];

/** Addresses of all pages, those of the site first. */
export const pagePaths = (): string[] => [
  ...builtPages().map(({ path, file }) => (file === '404.html' ? MISSING : path)),
  ...OF_THE_API,
];

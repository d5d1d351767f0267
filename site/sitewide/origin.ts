import { readOrigin } from './read-origin.ts';

/**
 * Where the site will be served, from KIHONHO_ORIGIN at build time; null where nobody said. Links between pages never
 * need it. Canonical links, the sitemap, OpenSearch and the picture of a link must be absolute, and are left out
 * without it: a guessed host would be wrong everywhere.
 */
export const ORIGIN: string | null = readOrigin(process.env.KIHONHO_ORIGIN);

/** The absolute address of a path of the site, or null where the origin is not known. */
export const absolute = (path: string): string | null => ORIGIN && `${ORIGIN}${path}`;

/** Reads an origin (scheme, host, port) as RFC 6454 has it; anything more or less is a mistake that must not be built. */
export const readOrigin = (given: string | undefined): string | null => {
  if (given === undefined || given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== given.replace(/\/$/, ''))
    throw new Error(
      `KIHONHO_ORIGIN="${given}" is no origin. Give scheme and host alone, for example https://kihonho.example`,
    );
  return url.origin;
};

/**
 * Where the site will be served, from KIHONHO_ORIGIN at build time; null where nobody said. Links between pages never
 * need it. Canonical links, the sitemap, OpenSearch and the picture of a link must be absolute, and are left out
 * without it: a guessed host would be wrong everywhere.
 */
export const ORIGIN: string | null = readOrigin(process.env.KIHONHO_ORIGIN);

/** The absolute address of a path of the site, or null where the origin is not known. */
export const absolute = (path: string): string | null => ORIGIN && `${ORIGIN}${path}`;

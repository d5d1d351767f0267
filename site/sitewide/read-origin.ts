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

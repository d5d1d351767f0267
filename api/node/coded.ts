import type { Encoding } from '../http/accept.ts';

const SUFFIX: Readonly<Record<Encoding, string>> = { br: 'br', gzip: 'gz' };

/**
 * Where the coded form of a file of the site lies, below the folder of what was built: `site/index.html` →
 * `coded/index.html.br`. Not beside it: a host that publishes the site would publish it too.
 */
export const codedPath = (file: string, encoding: Encoding): string =>
  `coded/${file.slice('site/'.length)}.${SUFFIX[encoding]}`;

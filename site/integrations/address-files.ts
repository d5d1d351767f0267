import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { canonicalOf } from '../../content/model/corpus/day-pages.ts';
import { openSearchOf, sitemapOf } from '../crawlers/sitemap.ts';
import { ORIGIN } from '../sitewide/origin.ts';
import { builtIndex } from './built-corpus.ts';

/** Pages that are a destination: not the one for missing addresses, nor those that are known by another's address. */
const destinations = async (paths: readonly string[]): Promise<string[]> => {
  const index = await builtIndex();
  return paths.filter((path) => !path.startsWith('/404') && canonicalOf(index, path) === path);
};

/** Writes robots.txt and, where the origin is known, sitemap.xml and opensearch.xml, which need absolute addresses. */
export const addressFiles = (): AstroIntegration => ({
  name: 'kihonho:address-files',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      const write = (name: string, text: string) => writeFile(new URL(name, dir), text);
      const all = 'User-agent: *\nAllow: /\n';
      if (ORIGIN === null) {
        logger.warn('KIHONHO_ORIGIN is not set: no sitemap, no canonical links');
        return write('robots.txt', all);
      }
      const paths = await destinations(pages.map(({ pathname }) => `/${pathname}`));
      await write('sitemap.xml', sitemapOf(ORIGIN, paths.sort()));
      await write('opensearch.xml', openSearchOf(ORIGIN));
      return write('robots.txt', `${all}\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    },
  },
});

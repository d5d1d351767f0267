import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { openSearchOf, sitemapOf } from '../crawlers/sitemap.ts';
import { ORIGIN } from '../sitewide/origin.ts';

/** Pages that are no destination: the one for missing addresses. */
const isDestination = (path: string): boolean => !path.startsWith('/404');

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
      const paths = pages.map(({ pathname }) => `/${pathname}`).filter(isDestination);
      await write('sitemap.xml', sitemapOf(ORIGIN, paths.sort()));
      await write('opensearch.xml', openSearchOf(ORIGIN));
      return write('robots.txt', `${all}\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    },
  },
});

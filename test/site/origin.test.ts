import { expect, test } from 'vitest';
import { openSearchOf, sitemapOf } from '../../site/crawlers/sitemap.ts';
import { readOrigin } from '../../site/sitewide/read-origin.ts';

test('an origin is scheme and host, with or without a final slash; none is none', () => {
  expect(
    [undefined, '', 'https://a.example', 'https://a.example/', 'http://127.0.0.1:8787'].map(
      readOrigin,
    ),
  ).toEqual([null, null, 'https://a.example', 'https://a.example', 'http://127.0.0.1:8787']);
});

test.each(['a.example', 'https://a.example/base', 'ftp://a.example', 'https://a.example?x=1'])(
  '%s is refused, with an example of what would do',
  (given) => {
    expect(() => readOrigin(given)).toThrow(
      `KIHONHO_ORIGIN="${given}" is no origin. Give scheme and host alone, for example https://kihonho.example`,
    );
  },
);

test('a sitemap lists the pages in the order given', () => {
  expect(sitemapOf('https://a.example', ['/', '/about/'])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '  <url><loc>https://a.example/</loc></url>\n' +
      '  <url><loc>https://a.example/about/</loc></url>\n' +
      '</urlset>\n',
  );
});

test('the OpenSearch description leads to the search page and to the API', () => {
  expect(
    [...openSearchOf('https://a.example').matchAll(/template="([^"]+)"/g)].map((m) => m[1]),
  ).toEqual([
    'https://a.example/search/?q={searchTerms}',
    'https://a.example/api/v1/search?q={searchTerms}',
  ]);
});

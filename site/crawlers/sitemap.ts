/**
 * A sitemap (sitemaps.org, protocol 0.9) of the pages given as paths with a leading slash, in order. No `lastmod`: a
 * page does not know when it last changed, and a build date would be a lie.
 */
export const sitemapOf = (origin: string, paths: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `  <url><loc>${new URL(path, origin).href}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');

/** OpenSearch 1.1 description of the search page, for a browser's address bar. */
export const openSearchOf = (origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>基本法 Kihonho</ShortName>
  <Description>法人・機関、規定、条文、用語をさがす</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>ja</Language>
  <Image width="32" height="32" type="image/svg+xml">${origin}/favicon.svg</Image>
  <Url type="text/html" template="${origin}/search/?q={searchTerms}"/>
  <Url type="application/json" template="${origin}/api/v1/search?q={searchTerms}"/>
</OpenSearchDescription>
`;

/** Files of one kind among those served as they are: a path with one `*`, and what is sent with them. */
type Rule = { pattern: string; headers: Readonly<Record<string, string>> };

const typed = (pattern: string, type: string): Rule => ({
  pattern,
  headers: { 'Content-Type': type },
});

/** Files of the site that are no pages: directions for a host, and what it shows where there is nothing. */
export const NOT_SERVED = ['_headers', '_redirects', '.assetsignore', '404.html'] as const;

/** Of every file without a rule of its own. It is what Workers' assets send unless told, and two rules would be joined. */
export const SITE_CACHE = 'public, max-age=0, must-revalidate';

/**
 * Headers of files whose name alone tells a server too little. One list for both runtimes: `_headers` is written from
 * it, and the Node server asks {@link staticHeadersFor}. No header may come from two rules that match one path: hosts
 * join their values.
 */
export const STATIC_HEADERS: readonly Rule[] = [
  {
    // Names of built assets carry a hash of their content.
    pattern: '/_astro/*',
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  },
  {
    // The frame in which OpenRefine shows a preview is sandboxed: it has no origin, and no file is of its own.
    pattern: '/reconcile-preview.*',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  },
  typed('/*.svg', 'image/svg+xml; charset=utf-8'),
  // Of XML the two runtimes would each say something else.
  typed('/sitemap.*', 'application/xml; charset=utf-8'),
  typed('/opensearch.*', 'application/opensearchdescription+xml; charset=utf-8'),
  // Endings of the full-text index, which no list of types knows.
  typed('/pagefind/*.pf_fragment', 'application/octet-stream'),
  typed('/pagefind/*.pf_index', 'application/octet-stream'),
  typed('/pagefind/*.pf_meta', 'application/octet-stream'),
  typed('/pagefind/*.pagefind', 'application/octet-stream'),
  {
    pattern: '/downloads/*',
    // Asked for again every time, so that the manifest and the files it names are always of one dataset.
    headers: { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' },
  },
  typed('/downloads/*.csv', 'text/csv; charset=utf-8; header=present'),
  typed('/downloads/*.jsonl', 'application/jsonl'),
  typed('/downloads/*.sqlite', 'application/vnd.sqlite3'),
  typed('/downloads/*.schema.json', 'application/schema+json'),
  // Known to servers as a video: MPEG-2 transport stream.
  typed('/downloads/*.d.ts', 'text/plain; charset=utf-8'),
  { pattern: '/documents/*', headers: { 'Access-Control-Allow-Origin': '*' } },
  typed(
    '/documents/*.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ),
  typed('/documents/*.csv', 'text/csv; charset=utf-8; header=present'),
  typed('/documents/*.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  {
    pattern: '/feeds/*',
    headers: {
      'Cache-Control': 'public, max-age=3600',
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  },
];

/** True where a path begins and ends as the pattern does; none of the patterns could meet itself in the middle. */
const matches = (pattern: string, path: string): boolean => {
  const star = pattern.indexOf('*');
  return path.startsWith(pattern.slice(0, star)) && path.endsWith(pattern.slice(star + 1));
};

/** Headers of the file at a path; none where its name tells enough. */
export const staticHeadersFor = (path: string): Record<string, string> =>
  Object.assign(
    {},
    ...STATIC_HEADERS.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
  );

/** Files of one kind among those served as they are: a path with at most one `*`, and what is sent with them. */
type Rule = { pattern: string; headers: Readonly<Record<string, string>> };

const typed = (pattern: string, type: string): Rule => ({
  pattern,
  headers: { 'Content-Type': type },
});

/**
 * Headers of files whose name alone tells a server too little. One list for both runtimes: `_headers` is written from
 * it, and the Node server asks {@link staticHeadersFor}. No header may come from two rules that match one path: hosts
 * join their values.
 */
export const STATIC_HEADERS: readonly Rule[] = [
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
  {
    pattern: '/feeds/*',
    headers: {
      'Cache-Control': 'public, max-age=3600',
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    },
  },
];

const matches = (pattern: string, path: string): boolean => {
  const [before = '', after] = pattern.split('*');
  return after === undefined
    ? path === pattern
    : path.length >= pattern.length - 1 && path.startsWith(before) && path.endsWith(after);
};

/** Headers of the file at a path; none where its name tells enough. */
export const staticHeadersFor = (path: string): Record<string, string> =>
  Object.assign(
    {},
    ...STATIC_HEADERS.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
  );

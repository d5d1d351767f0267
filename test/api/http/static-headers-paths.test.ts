import { expect, test } from 'vitest';
import { STATIC_HEADERS, staticHeadersFor } from '../../../api/http/static-headers.ts';

const OPEN = { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' };

test('the rules are these: a pattern, and what is sent with every path it fits', () => {
  expect(STATIC_HEADERS).toEqual([
    {
      pattern: '/_astro/*',
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    {
      pattern: '/reconcile-preview.*',
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    { pattern: '/*.svg', headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } },
    { pattern: '/sitemap.*', headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
    {
      pattern: '/opensearch.*',
      headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
    },
    ...['pf_fragment', 'pf_index', 'pf_meta', 'pagefind'].map((ending) => ({
      pattern: `/pagefind/*.${ending}`,
      headers: { 'Content-Type': 'application/octet-stream' },
    })),
    { pattern: '/downloads/*', headers: OPEN },
    {
      pattern: '/downloads/*.csv',
      headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
    },
    { pattern: '/downloads/*.jsonl', headers: { 'Content-Type': 'application/jsonl' } },
    { pattern: '/downloads/*.sqlite', headers: { 'Content-Type': 'application/vnd.sqlite3' } },
    {
      pattern: '/downloads/*.schema.json',
      headers: { 'Content-Type': 'application/schema+json' },
    },
    { pattern: '/downloads/*.d.ts', headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
    { pattern: '/documents/*', headers: { 'Access-Control-Allow-Origin': '*' } },
    {
      pattern: '/documents/*.docx',
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    },
    {
      pattern: '/documents/*.csv',
      headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
    },
    {
      pattern: '/documents/*.xlsx',
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    },
    {
      pattern: '/feeds/*',
      headers: {
        'Cache-Control': 'public, max-age=3600',
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      },
    },
  ]);
});

const FEED = {
  'Cache-Control': 'public, max-age=3600',
  'Content-Type': 'application/atom+xml; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
};

test.each([
  ['/feeds/changes.xml', FEED],
  ['/feeds/', FEED],
  ['/feeds', {}],
  ['/en/feeds/changes.xml', {}],
  // The star stands for any text, also for none and for folders.
  ['/downloads/.csv', { ...OPEN, 'Content-Type': 'text/csv; charset=utf-8; header=present' }],
  ['/downloads/a/b.jsonl', { ...OPEN, 'Content-Type': 'application/jsonl' }],
  ['/downloads/finding.schema.json', { ...OPEN, 'Content-Type': 'application/schema+json' }],
  ['/downloads/schema.json', OPEN],
  ['/downloads/findings.csv.gz', OPEN],
  ['/old/downloads/findings.csv', {}],
  ['/_astro/a.css', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ['/favicon.svg', { 'Content-Type': 'image/svg+xml; charset=utf-8' }],
  ['/', {}],
  ['', {}],
])('%s', (path, headers) => {
  expect(staticHeadersFor(path)).toEqual(headers);
});

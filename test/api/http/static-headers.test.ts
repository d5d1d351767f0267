import { expect, test } from 'vitest';
import { STATIC_HEADERS, staticHeadersFor } from '../../../api/http/static-headers.ts';
import { DOWNLOADS } from '../../../content/model/formats/download-list.ts';

const open = { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' };

test.each([
  ['/downloads/', open],
  ['/downloads/manifest.json', open],
  [
    '/downloads/csv/findings.csv',
    { ...open, 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  ],
  ['/downloads/kihonho.sqlite', { ...open, 'Content-Type': 'application/vnd.sqlite3' }],
  ['/downloads/kihonho.d.ts', { ...open, 'Content-Type': 'text/plain; charset=utf-8' }],
  [
    '/documents/instruments/x.csv',
    {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'text/csv; charset=utf-8; header=present',
    },
  ],
  ['/downloads', {}],
  ['/entities/bank-of-japan/', {}],
  ['/og.csv', {}],
])('%s', (path, headers) => {
  expect(staticHeadersFor(path)).toEqual(headers);
});

test('every file is sent as what it is announced to be, where its name does not tell', () => {
  const told = /^(application\/json|text\/plain; charset=utf-8)$/;
  const wrong = DOWNLOADS.filter(({ path, media_type }) => {
    const sent = staticHeadersFor(`/downloads/${path}`)['Content-Type'];
    return sent === undefined ? !told.test(media_type) : sent !== media_type;
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no header comes from two rules: a host would join the values', () => {
  const paths = DOWNLOADS.map(({ path }) => `/downloads/${path}`);
  const doubled = paths.filter((path) => {
    const names = STATIC_HEADERS.filter(({ pattern }) => {
      const [start = '', end] = pattern.split('*');
      return end === undefined ? pattern === path : path.startsWith(start) && path.endsWith(end);
    }).flatMap(({ headers }) => Object.keys(headers));
    return new Set(names).size !== names.length;
  });
  expect(doubled).toEqual([]);
});

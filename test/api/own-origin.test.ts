import { expect, test } from 'vitest';
import { createApp } from '../../api/app.ts';
import { readToldOrigin } from '../../api/http/own-origin.ts';
import { storedCorpus } from './support/ask.ts';

const EXTENSION = { ids: ['nisc'], properties: [{ id: 'page' }] };
const ROOT = 'https://asked.example/api/v1/reconcile';

/** The addresses in all answers that hold an absolute one, asked at `asked.example`. */
const addressesOf = async (origin: string) => {
  const app = createApp(storedCorpus, { openapi: '{}', origin: readToldOrigin(origin) });
  const read = async (url: string, init?: RequestInit) => (await app.request(url, init)).json();
  const [manifest, draft, extended, posted, match] = await Promise.all([
    read(ROOT),
    read(`${ROOT}?version=1.0-draft`),
    read(`${ROOT}?extend=${encodeURIComponent(JSON.stringify(EXTENSION))}`),
    read(ROOT, {
      method: 'POST',
      body: new URLSearchParams({ extend: JSON.stringify(EXTENSION) }),
    }),
    read(`${ROOT}/extend`, {
      method: 'POST',
      body: JSON.stringify(EXTENSION),
      headers: { 'Content-Type': 'application/json' },
    }),
  ]);
  return [
    manifest.documentation,
    manifest.view.url,
    manifest.preview.url,
    manifest.suggest.entity.service_url,
    manifest.extend.propose_properties.service_url,
    draft.documentation,
    draft.view.url,
    extended.rows.nisc.page[0].str,
    posted.rows.nisc.page[0].str,
    match.rows[0].properties[0].values[0].str,
  ];
};

test.each([
  ['"https://told.example"', 'https://told.example'],
  ['null', 'https://asked.example'],
])('where the build wrote %s, addresses are at %s', async (written, origin) => {
  expect(await addressesOf(written)).toEqual(
    [
      '/api/',
      '/entities/{{id}}/',
      '/api/v1/reconcile/preview?id={{id}}',
      '/api/v1/reconcile',
      '/api/v1/reconcile',
      '/api/',
      '/entities/{id}/',
      ...Array(3).fill('/entities/nisc/'),
    ].map((path) => origin + path),
  );
});

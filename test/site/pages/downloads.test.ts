import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { documentForms, tabledDays } from '../../../content/model/formats/document-list.ts';
import { DOWNLOADS } from '../../../content/model/formats/download-list.ts';
import { memo } from '../../../content/model/text/memo.ts';
import type { Manifest } from '../../../downloads/manifest.ts';
import { realIndex } from '../../content/support/real-index.ts';
import { builtPages, siteFolder } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const manifest: Manifest = JSON.parse(
  readFileSync(join(siteFolder, 'downloads', 'manifest.json'), 'utf8'),
);

/** The page, and what it says; read once. */
const shown = memo(() => {
  const html = builtPages().find(({ path }) => path === '/downloads/')?.html ?? '';
  return { html, text: textOf(html) };
});

test('what is served is what the manifest says, of the dataset that is served', async () => {
  const corpus = readFileSync(join(siteFolder, '..', 'corpus.json'));
  expect(manifest.dataset_version).toBe(hash(corpus));
  for (const { url, bytes, sha256, media_type } of manifest.files) {
    const response = await fetch(new URL(url, inject('baseUrl')));
    const body = new Uint8Array(await response.arrayBuffer());
    expect([url, response.status, response.headers.get('content-type')]).toEqual([
      url,
      200,
      media_type,
    ]);
    expect([url, body.length, hash(body)]).toEqual([url, bytes, sha256]);
  }
});

test('a program elsewhere may read the files, and asks again for each dataset', async () => {
  const { headers } = await fetch(`${inject('baseUrl')}downloads/manifest.json`);
  expect([headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual([
    '*',
    'no-cache',
  ]);
});

test('the page shows every file with its size and hash', () => {
  const { html, text } = shown();
  const silent = DOWNLOADS.filter(({ path, label }) => {
    const sha256 = manifest.files.find((file) => file.path === path)?.sha256 ?? '';
    return (
      !html.includes(`href="/downloads/${path}"`) ||
      !text.includes(label) ||
      !text.includes(sha256.slice(0, 12))
    );
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('the page says how files for word processors and spreadsheets are addressed, and which table is true of which days', () => {
  const { html, text } = shown();
  const silent = documentForms(realIndex).filter(
    ({ address, example }) =>
      !text.includes(address) ||
      !html.includes(`href="${example}"`) ||
      !existsSync(join(siteFolder, example)),
  );
  expect(silent).toEqual([]);
  expect(
    html.match(/\/documents\/(?:findings|matrix)\/[^"/]+(?="[^>]*>(?:全判定|マトリクス))/g),
  ).toEqual(
    tabledDays(realIndex).flatMap(({ day }) => [
      `/documents/findings/${day}.csv`,
      `/documents/matrix/${day}.xlsx`,
    ]),
  );
});

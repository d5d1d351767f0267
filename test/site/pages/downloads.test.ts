import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { DOWNLOADS } from '../../../content/model/formats/download-list.ts';
import type { Manifest } from '../../../downloads/manifest.ts';
import { builtPages, siteFolder } from '../../support/built-pages.ts';
import { textOf } from '../support/html-text.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const manifest: Manifest = JSON.parse(
  readFileSync(join(siteFolder, 'downloads', 'manifest.json'), 'utf8'),
);

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
  const html = builtPages().find(({ path }) => path === '/downloads/')?.html ?? '';
  const text = textOf(html);
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

import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeManifest } from '../../../api/node/manifest.ts';
import { projectRoot } from '../../support/paths.ts';
import { exchange } from '../support/exchange.ts';
import { copyOfProduct, runServer } from '../support/node-process.ts';
import { startWorkerd } from '../support/workerd.ts';

const TOLD = 'https://told.example';

/** A copy of the product, built for that origin. */
const copyForOrigin = async (): Promise<string> => {
  const folder = await copyOfProduct();
  const dist = join(folder, 'dist');
  await writeFile(join(dist, 'origin.json'), JSON.stringify(TOLD));
  await mkdir(join(dist, 'downloads'));
  await writeFile(join(dist, 'downloads/x'), '');
  await writeManifest(dist, '0'.repeat(64));
  await cp(join(projectRoot, 'wrangler.jsonc'), join(folder, 'wrangler.jsonc'));
  return folder;
};

/** Asks under another name, and gives the addresses in the answer by their origins. */
const originsTold = async (port: number, path: string): Promise<string[]> => {
  const { status, body } = await exchange(
    port,
    `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
  );
  expect(status).toBe(200);
  expect(body).not.toContain('evil.example');
  return [...new Set(body.match(/https?:\/\/[^/"]*/g))].filter(
    (origin) => origin !== 'https://schema.org',
  );
};

const PATHS = [
  '/api/v1/reconcile',
  '/api/v1/reconcile?version=1.0-draft',
  `/api/v1/reconcile?extend=${encodeURIComponent('{"ids":["nisc"],"properties":[{"id":"page"}]}')}`,
];

test('where an origin was told at build, both runtimes give addresses there, whatever Host says', async () => {
  const folder = await copyForOrigin();
  const node = await runServer(folder).address();
  const edge = await startWorkerd(folder);
  try {
    for (const port of [Number(node.port), Number(new URL(edge.url).port)])
      for (const path of PATHS) expect(await originsTold(port, path)).toEqual([TOLD]);
  } finally {
    await edge.stop();
  }
});

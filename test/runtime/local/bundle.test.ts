import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { projectRoot } from '../../support/paths.ts';

const MiB = 1024 * 1024;

/** Bundles what `npm run deploy` would upload; resolves with its files, their bytes and gzipped bytes. */
const bundle = async (): Promise<{ name: string; bytes: number; gzip: number; text: string }[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'kihonho-bundle-'));
  try {
    await promisify(execFile)(
      process.execPath,
      ['node_modules/wrangler/bin/wrangler.js', 'deploy', '--dry-run', '--outdir', folder],
      {
        cwd: projectRoot,
        env: {
          ...process.env,
          CLOUDFLARE_CF_FETCH_ENABLED: 'false',
          WRANGLER_HIDE_BANNER: 'true',
          WRANGLER_SEND_ERROR_REPORTS: 'false',
        },
      },
    );
    const uploaded = (await readdir(folder)).filter((name) => !/\.map$|^README/.test(name));
    const files = await Promise.all(
      uploaded.map(async (name) => {
        const content = await readFile(join(folder, name));
        return {
          // Modules that are not code carry a hash before their name.
          name: name.replace(/^[0-9a-f]{40}-/, ''),
          bytes: content.byteLength,
          gzip: gzipSync(content).byteLength,
          text: content.toString('utf8'),
        };
      }),
    );
    return files.sort((a, b) => (a.name < b.name ? -1 : 1));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** How often code calls a function by this name alone. */
const callsOf = (name: string, code: string): number => {
  let calls = 0;
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'CallExpression' && 'callee' in node) {
      const { callee } = node as { callee: { type: string; name?: string } };
      if (callee.type === 'Identifier' && callee.name === name) calls += 1;
    }
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code));
  return calls;
};

test('the Worker is one file of code, the corpus, the document, the origin and one page as they were built, far below the limit of 3 MiB', async () => {
  const files = await bundle();
  console.log(
    files.map(({ name, bytes, gzip }) => `${name}: ${bytes} bytes, ${gzip} gzipped`).join('\n'),
  );
  expect(files.map(({ name }) => name)).toEqual([
    '404.html',
    'corpus.json',
    'dataset-version.json',
    'openapi.json',
    'origin.json',
    'worker.js',
  ]);
  const [, corpus, , , , code] = files;
  expect(corpus?.text).toBe(await readFile(join(projectRoot, 'dist/corpus.json'), 'utf8'));
  // Nothing of Node, which workerd would not have, and not the corpus a second time.
  expect(code?.text).not.toMatch(/from ?["']node:/);
  // It answers and asks nobody: no call of `fetch` but as a method of something.
  expect(callsOf('fetch', code?.text ?? '')).toBe(0);
  expect(callsOf('fetch', 'class A { fetch() { return this.fetch("fetch()"); } } fetch(1)')).toBe(
    1,
  );
  expect(code?.text).not.toContain('特殊法人及び認可法人であつて本部が指定するものの代表者');
  expect(files.reduce((sum, { gzip }) => sum + gzip, 0)).toBeLessThan(1 * MiB);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { indexCorpus } from '../../content/model/corpus/corpus-index.ts';
import { llmsText } from '../../site/crawlers/llms.ts';
import { siteFolder } from '../support/built-pages.ts';
import { projectRoot } from '../support/paths.ts';

const corpus = JSON.parse(readFileSync(join(projectRoot, 'dist/corpus.json'), 'utf8'));
const built = readFileSync(join(siteFolder, 'llms.txt'), 'utf8');
const links = [...built.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)/gm)].map(
  ([, , target]) => new URL(target ?? '', inject('baseUrl')),
);

test('it is what the corpus says, at the root, as text', async () => {
  const response = await fetch(new URL('/llms.txt', inject('baseUrl')));
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; charset=utf-8',
  ]);
  expect(await response.text()).toBe(built);
});

test('it has the shape of llmstxt.org: one title, a quotation, prose, sections of links', () => {
  const lines = built.split('\n');
  expect([lines[0], lines[1], lines[2]?.slice(0, 2)]).toEqual(['# Kihonho 基本法', '', '> ']);
  expect(lines.filter((line) => line.startsWith('#'))).toEqual([
    '# Kihonho 基本法',
    '## Recipes',
    '## More',
  ]);
  const sections = built.slice(built.indexOf('\n## ')).split('\n');
  const others = sections.filter((line) => line !== '' && !line.startsWith('## '));
  expect(others.filter((line) => !/^- \[[^\]]+\]\([^)\s]+\)(: .+)?$/.test(line))).toEqual([]);
});

test('it carries the caution and the address of the protocol', () => {
  expect(built).toContain('**This is not the law in force today.** It is the state of 2016-10-21');
  expect(built).toContain('is a power of the one that asks, not a duty of the body asked');
  expect(built).toMatch(/no key, read-only tools\): `\S*\/api\/mcp`/);
});

test('every link leads to a built page or to an operation that answers', async () => {
  const faults: string[] = [];
  for (const { pathname, search } of links) {
    const answered = pathname.startsWith('/api/v1')
      ? (await fetch(new URL(pathname + search, inject('baseUrl')))).status === 200
      : existsSync(join(siteFolder, pathname, 'index.html'));
    if (!answered) faults.push(pathname);
  }
  expect(faults).toEqual([]);
  expect(links.length).toBe(19);
});

test('a model reads it whole: four thousand bytes, with an origin before every address', () => {
  const text = llmsText(indexCorpus(corpus), (path) => `https://kihonho.example${path}`);
  expect(new TextEncoder().encode(text).byteLength).toBeLessThanOrEqual(4000);
});

test('where the origin is known every address is absolute', () => {
  const text = llmsText(indexCorpus(corpus), (path) => `https://a.example${path}`);
  const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target);
  expect(targets.filter((target) => !target?.startsWith('https://a.example/'))).toEqual([]);
  expect(text).toContain('`https://a.example/api/mcp`');
});

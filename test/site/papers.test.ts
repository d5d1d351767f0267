import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../api/app.ts';
import { PATIENCE } from '../../api/node/server.ts';
import { makeDocument } from '../../api/openapi/openapi.ts';
import { MAX_BODY } from '../../api/problem/body.ts';
import { MAX_URL } from '../../api/resource/errors.ts';
import { siteFolder } from '../support/built-pages.ts';
import {
  addressesOf,
  headingsOf,
  type Paper,
  paperAt,
  papers,
  relativeLinksOf,
  scriptsOf,
} from '../support/papers.ts';
import { projectRoot } from '../support/paths.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const packageFile = JSON.parse(read('package.json'));
const app = createApp(JSON.parse(read('dist/corpus.json')), { openapi: makeDocument });

/** Files and folders of the tree, without what is installed or built. */
const tree: readonly string[] = globSync('**/*', {
  cwd: projectRoot,
  exclude: (path) => /^(node_modules|dist|\.git|\.astro|\.wrangler)$|\/node_modules$/.test(path),
}).map((path) => `/${path.replaceAll('\\', '/')}`);

/** Stands in the tree: from the root, from the paper's folder, or below some folder. */
const stands = (paper: Paper, path: string): boolean => {
  const bare = path.replace(/\/$/, '');
  return (
    existsSync(join(projectRoot, bare)) ||
    existsSync(join(projectRoot, dirname(paper.path), bare)) ||
    existsSync(join(projectRoot, 'dist', bare)) ||
    existsSync(join(siteFolder, bare)) ||
    tree.some((file) => file.endsWith(`/${bare}`) || file.endsWith(`/${bare}.test.ts`))
  );
};

/** Published only by a build that was given a contact, as the papers say. */
const CONTACT = 'security.txt';

/** A media type (RFC 6838) looks like a path and is none. */
const MEDIA_TYPE = /^(application|text)\//;
const FILE = /^(\w|\.\w+\/)[\w.@-]*(\/[\w.@-]+)*\/?$/;
const ENDING = /\.(ts|mts|mjs|json|jsonc|md|txt|tsv|sha256|yml|html|css|astro|sqlite)$/;

/** Paths that a paper names in code; what it names with a place to be filled in is none. */
const pathsOf = ({ code }: Paper): string[] =>
  code.filter(
    (text) =>
      FILE.test(text) && !MEDIA_TYPE.test(text) && (text.includes('/') || ENDING.test(text)),
  );

/** Where a heading is linked to, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

describe.each(papers)('$path', (paper) => {
  test('every script it calls is there', () => {
    const missing = scriptsOf(paper).filter((name) => !(name in packageFile.scripts));
    expect(missing).toEqual([]);
  });

  test('every file and folder it names is there', () => {
    const missing = pathsOf(paper).filter(
      (path) => !stands(paper, path) && !existsSync(join(projectRoot, 'node_modules', path)),
    );
    expect(missing.filter((path) => !path.startsWith('dist/') && path !== CONTACT)).toEqual([]);
  });

  test('every address it names is answered, by the API or by a built page', async () => {
    const faults: unknown[] = [];
    for (const address of addressesOf(paper)) {
      const { pathname, search } = new URL(address, 'http://localhost');
      if (/^\/api\/(v1|mcp)\b/.test(pathname)) {
        const { status } = await app.request(pathname + search);
        // 405: it is there, and takes what a GET cannot bring.
        if (![200, 405].includes(status)) faults.push([address, status]);
      } else if (
        !existsSync(join(siteFolder, decodeURI(pathname), 'index.html')) &&
        !(existsSync(join(siteFolder, pathname)) && !pathname.endsWith('/')) &&
        !pathname.endsWith(`/${CONTACT}`)
      )
        faults.push([address, 'no page']);
    }
    expect(faults).toEqual([]);
  });

  test('every link leads to a file, and to a heading of it', () => {
    const faults = relativeLinksOf(paper).filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? paper.path : normalize(join(dirname(paper.path), path));
      if (!existsSync(join(projectRoot, file))) return true;
      return anchor !== undefined && !headingsOf(paperAt(file)).map(anchorOf).includes(anchor);
    });
    expect(faults).toEqual([]);
  });

  test('every variable it names is read somewhere', () => {
    const named = [...new Set(paper.text.match(/KIHONHO_[A-Z_]*[A-Z]/g) ?? [])];
    const sources = tree.filter((file) => /\.(ts|mts|mjs|astro|sh)$|Containerfile$/.test(file));
    const unread = named.filter((name) => !sources.some((file) => read(file).includes(name)));
    expect(unread).toEqual([]);
  });
});

test('the Japanese README is a twin: the same headings, code, addresses and links', () => {
  const [english, japanese] = [paperAt('README.md'), paperAt('README.ja.md')];
  const levels = (paper: Paper) => headingsOf(paper).map((heading) => heading.split(' ')[0]);
  expect(levels(japanese)).toEqual(levels(english));
  const blocks = ({ text }: Paper) =>
    [...text.matchAll(/^```(sh|json)\n[\s\S]*?^```$/gm)].map(([block]) => block);
  expect(blocks(japanese)).toEqual(blocks(english));
  expect(scriptsOf(japanese).sort()).toEqual(scriptsOf(english).sort());
  expect(addressesOf(japanese).sort()).toEqual(addressesOf(english).sort());
  const links = (paper: Paper) =>
    relativeLinksOf(paper).filter((target) => !target.startsWith('README'));
  expect(links(japanese).sort()).toEqual(links(english).sort());
});

test('limits and patience are those of the code', () => {
  const seconds = (ms: number) => `${ms / 1000} s`;
  const { text } = paperAt('SECURITY.md');
  const row = (property: string): string =>
    text.split('\n').find((line) => line.startsWith(`| ${property} |`)) ?? '';
  expect(row('What is sent is bounded')).toContain(
    `addresses to ${MAX_URL.toLocaleString('en')} characters, bodies to ${MAX_BODY / 1024} KiB`,
  );
  const { head, request, still } = PATIENCE;
  expect(row('Patience is bounded')).toContain(
    `${seconds(head)} for the headers, ${seconds(request)} for a request, ${seconds(still)} without a byte moving`,
  );
  const answering = /^## At run time \((\d+)\)$/m.exec(read('docs/licences.md'))?.[1];
  expect([row('Few dependencies').includes('six packages answer requests'), answering]).toEqual([
    true,
    '6',
  ]);
});

test('health is shown as it is answered', async () => {
  const shown = /`GET \/api\/v1\/health`[\s\S]*?```json\n\s*(.+)\n/.exec(
    paperAt('docs/operating.md').text,
  )?.[1];
  const answered = await (await app.request('/api/v1/health')).text();
  expect(shown).toBe(answered.replace(/[0-9a-f]{64}/g, '…'));
});

test('the version is the same in the package, its lockfile and the newest release of the changelog', () => {
  const { version } = packageFile;
  expect([version === '0.0.0', JSON.parse(read('package-lock.json')).version]).toEqual([
    false,
    version,
  ]);
  const released = /^## (\d\S*)/m.exec(read('CHANGELOG_API.md'))?.[1] ?? version;
  expect(released).toBe(version);
});

test('the papers are read: none of the kinds of things they name is empty', () => {
  const counts = [scriptsOf, pathsOf, addressesOf, relativeLinksOf].map(
    (of) => papers.flatMap(of).length,
  );
  expect(counts.filter((count) => count < 15)).toEqual([]);
});

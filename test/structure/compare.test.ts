import { expect, test } from 'vitest';
import { sha256Of } from '../../api/node/manifest.ts';
import { type Files, normalised } from '../../scripts/compare/normalise.ts';
import { compareFiles } from '../../scripts/compare/report.ts';

const VERSIONS = ['0123456789ab'.padEnd(64, 'c'), 'ba9876543210'.padEnd(64, 'd')] as const;
const CLOSING =
  'before, AFTER after, but for the version of the dataset, whole or its first 12 digits; SHA-256 of a built file, likewise, whose bytes are compared themselves; the hash in the name of an asset; scoped names of styles, which follow the path of the component.';
const closing = (said: string, before: number, after: number): string =>
  `${said}: ${before} files ${CLOSING.replace('AFTER', String(after))}`;

/** What one build serves, with everything in it that differs from build to build. */
const built = (version: string, hash: string, scope: string, word: string): Files => {
  const table = `id,version\n1,${version}\n`;
  return normalised(
    new Map([
      [
        'site/index.html',
        `<link href="/_astro/page.${hash}.css"><p data-astro-cid-${scope}>${word}</p>`,
      ],
      ['site/a/index.html', `<p>${word}</p><p>${version.slice(0, 12)}</p>`],
      [`site/_astro/page.${hash}.css`, `p[data-astro-cid-${scope}]{top:0}`],
      [`site/_astro/code.${hash}.js`, `import"./other.${hash}.js";["_astro/page.${hash}.css"]`],
      ['site/downloads/index.html', `<code>${sha256Of(table).slice(0, 12)}…</code>`],
      ['downloads/table.csv', table],
      ['downloads/manifest.json', `{"version":"${version}","sha256":"${sha256Of(table)}"}`],
    ]),
    version,
  );
};

const first = built(VERSIONS[0], 'B47-MLsS', '42zimtxy', 'same');

test('what differs from build to build is not compared, and the report says so', () => {
  expect(compareFiles(first, built(VERSIONS[1], 'ka0f3Zt_', 'bie2b4ua', 'same'))).toEqual({
    same: true,
    text: closing('Nothing differs', 7, 7),
  });
});

const pages = (count: number, text: (number: number) => string): Files =>
  new Map(Array.from({ length: count }, (_, number) => [`site/${number}.html`, text(number)]));

test('one difference in many files is shown once, in the lines it stands in', () => {
  const before = pages(7, (number) => `<p>${number}</p><p>same</p>`);
  const after = pages(7, (number) => `<p>${number}</p><p>other</p>`);
  expect(compareFiles(before, after)).toEqual({
    same: false,
    text: [
      '== pages: 7 differ, in 1 ways',
      '-- site/0.html, site/1.html, site/2.html, site/3.html, site/4.html and 2 more',
      ' <p>0</p>',
      '-<p>same</p>',
      '+<p>other</p>',
      '',
      closing('Compared', 7, 7),
    ].join('\n'),
  });
});

test('differences are told by kind: files of one side alone, other line breaks, and long lines from the difference on', () => {
  const long = 'x'.repeat(300);
  const before: Files = new Map([
    ['answers/rest/get/entities', '200\n\n{"a":1,"b":2}'],
    ['answers/mcp/tools/search', `${long}1${long}`],
    ['downloads/old.csv', 'a'],
    ['downloads/a.sqlite', 'SQLite\0a'],
    ['site/lookup.json', 'same'],
    ['site/_astro/a.[hash].css', 'p{}'],
  ]);
  const after: Files = new Map([
    ['answers/rest/get/entities', '200\n\n{"a":1,\n"b":2}'],
    ['answers/mcp/tools/search', `${long}2${long}`],
    ['downloads/new.csv', 'a'],
    ['downloads/a.sqlite', 'SQLite\0b'],
    ['site/lookup.json', 'same'],
    ['site/_astro/a.[hash].css', Array.from({ length: 13 }, (_, line) => line).join('\n')],
  ]);
  expect(compareFiles(before, after)).toEqual({
    same: false,
    text: [
      '== answers of MCP: 1 differ, in 1 ways',
      '-- answers/mcp/tools/search',
      `-…${'x'.repeat(40)}1${'x'.repeat(119)}…`,
      `+…${'x'.repeat(40)}2${'x'.repeat(119)}…`,
      '',
      '== answers of REST: 1 differ, in 1 ways',
      '-- answers/rest/get/entities',
      'other line breaks',
      '',
      '== downloads: 3 differ, in 3 ways',
      '-- downloads/a.sqlite',
      'other bytes',
      '-- downloads/new.csv',
      'only after',
      '-- downloads/old.csv',
      'only before',
      '',
      '== assets: 1 differ, in 1 ways',
      '-- site/_astro/a.[hash].css',
      '-p{}',
      ...Array.from({ length: 11 }, (_, line) => `+${line}`),
      '  … 2 more lines',
      '',
      closing('Compared', 6, 6),
    ].join('\n'),
  });
});

test('a digest that is of no built file is compared', () => {
  const files = (text: string): Files =>
    normalised(new Map([['downloads/a.json', sha256Of(text)]]), VERSIONS[0]);
  expect(compareFiles(files('a law'), files('another')).same).toBe(false);
});

test('assets of one name are told apart by their texts, whatever their hashes', () => {
  const files = (...hashes: string[]): Files =>
    normalised(
      new Map(hashes.map((hash, number) => [`site/_astro/index.${hash}.css`, `p{top:${number}}`])),
      VERSIONS[0],
    );
  const named = files('B47-MLsS', 'ka0f3Zt_');
  expect(named).toEqual(
    new Map([
      ['site/_astro/index.[hash].css', 'p{top:0}'],
      ['site/_astro/index.[hash].css (2)', 'p{top:1}'],
    ]),
  );
  expect(files('ka0f3Zt_', 'B47-MLsS')).toEqual(named);
});

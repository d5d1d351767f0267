import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/paths.ts';

const site = join(projectRoot, 'dist/site');
const files = (pattern: string) => {
  const found = globSync(pattern, { cwd: site });
  expect(found.length, pattern).toBeGreaterThan(0);
  return found.map((file) => ({ file, text: readFileSync(join(site, file), 'utf8') }));
};

/** An address of another host, with or without its scheme. */
const OUTSIDE = String.raw`(?:https?:|wss?:)?//[^\s"'<>)]+`;

/** What a browser loads by itself: everything but a link that somebody follows. */
const LOADED = new RegExp(
  `<(?:script|img|iframe|source|video|audio|embed|object|track|input|form|base|image|use)\\b[^>]*?(?:src|srcset|data|href|action|formaction|poster)=["']?${OUTSIDE}`,
  'gi',
);
const LINK = new RegExp(`<link\\b[^>]*?href=["']?${OUTSIDE}[^>]*>`, 'gi');
/** Kinds of link that say something and load nothing. */
const SAYS = /rel=["']?(?:canonical|alternate|license|search|profile|describedby)\b/;

test('no page loads anything from another host', () => {
  const faults = files('**/*.html').flatMap(({ file, text }) => [
    ...(text.match(LOADED) ?? []).map((found) => `${file}: ${found}`),
    ...(text.match(LINK) ?? []).filter((found) => !SAYS.test(found)).map((f) => `${file}: ${f}`),
  ]);
  expect(faults).toEqual([]);
});

test('no style does', () => {
  const loads = new RegExp(`url\\(\\s*["']?${OUTSIDE}|@import`, 'gi');
  expect(files('**/*.css').flatMap(({ file, text }) => (text.match(loads) ? [file] : []))).toEqual(
    [],
  );
});

test('no script does', () => {
  const asks = new RegExp(
    `(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon)\\(\\s*["'\`]${OUTSIDE}|from ?["']${OUTSIDE}|\\.src ?= ?["'\`]${OUTSIDE}`,
    'gi',
  );
  expect(
    files('**/*.js').flatMap(
      ({ file, text }) => text.match(asks)?.map((found) => `${file}: ${found}`) ?? [],
    ),
  ).toEqual([]);
});

test.each([
  ['<script type="module" src="https://cdn.example/x.js">', true],
  ['<img alt="" src="//cdn.example/x.png">', true],
  ['<link rel="stylesheet" href="https://fonts.example/css">', true],
  ['<link rel="canonical" href="https://kihonho.example/">', false],
  ['<a href="https://laws.e-gov.go.jp/">', false],
  ['<img src="/og.png">', false],
])('the check knows what loads: %s', (html, loads) => {
  const found =
    html.match(LOADED) !== null || (html.match(LINK)?.some((link) => !SAYS.test(link)) ?? false);
  expect(found).toBe(loads);
});

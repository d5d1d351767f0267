import { expect, test } from 'vitest';
import { builtPages } from '../support/built-pages.ts';

/** What the Content-Security-Policy forbids, and a browser would leave out without a word to the reader. */
const forbidden: [what: string, pattern: RegExp][] = [
  ['a style element', /<style\b/i],
  ['a style attribute', /<[a-z][^<>]*\sstyle\s*=/i],
  ['an event handler attribute', /<[a-z][^<>]*\son[a-z]+\s*=/i],
  ['a javascript: address', /(?:href|src|action)\s*=\s*["']?\s*javascript:/i],
  ['an inline script', /<script\b(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")/i],
  [
    'a script or style sheet of a third party',
    /<(?:script|link)\b[^>]*\s(?:src|href)="(?:https?:)?\/\/[^"]*\.(?:js|css)/i,
  ],
];

/** What browsers forgive and readers pay for. */
const untidy: [what: string, pattern: RegExp][] = [
  ['something behind its end', /<\/html>\s*<[^>]*>/i],
  ['a table that does not say what it is', /<table\b[^>]*>(?!\s*<caption)/i],
];

const foundIn = (patterns: typeof forbidden): string[] =>
  builtPages().flatMap(({ file, html }) =>
    patterns.flatMap(([what, pattern]) => {
      const found = pattern.exec(html);
      return found === null
        ? []
        : [`dist/site/${file} has ${what}: ${html.slice(found.index, found.index + 80)}`];
    }),
  );

test('no page holds inline script, inline style or third-party code', () => {
  expect(foundIn(forbidden)).toEqual([]);
});

test('no page reads two disclosures aloud by one name', () => {
  const alike = builtPages().flatMap(({ file, html }) => {
    const names = [...html.matchAll(/<summary([^>]*)>(.*?)<\/summary>/gs)].map(
      ([, attributes = '', inside = '']) =>
        /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inside.replace(/<[^>]*>/g, '').trim(),
    );
    return names
      .filter((name, at) => names.indexOf(name) < at)
      .map((name) => `dist/site/${file} has two: ${name}`);
  });
  expect(alike).toEqual([]);
});

test('every table has a caption, and every document ends where it ends', () => {
  expect(foundIn(untidy)).toEqual([]);
});

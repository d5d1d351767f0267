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
  ['something behind its end', /<\/html>\s*<[^>]*>/i],
];

test('no page holds inline script, inline style or third-party code', () => {
  const problems = builtPages().flatMap(({ file, html }) =>
    forbidden.flatMap(([what, pattern]) => {
      const found = pattern.exec(html);
      return found === null
        ? []
        : [`dist/site/${file} has ${what}: ${html.slice(found.index, found.index + 80)}`];
    }),
  );
  expect(problems).toEqual([]);
});

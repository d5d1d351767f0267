import { expect, test } from 'vitest';
import { stretchesOf } from '../../../content/model/provisions/printed-order.ts';
import { realIndex } from '../../content/support/real-index.ts';
import { builtPages } from '../../support/built-pages.ts';

const plain = (html: string): string =>
  html
    .replace(/<a class="number[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();

test('every provision has its words in the order of the print, and links add nothing to them', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  let compared = 0;
  for (const { id, versions } of realIndex.corpus.instruments)
    for (const version of versions) {
      const newest = versions.at(-1) === version;
      const html = pages.get(newest ? `/instruments/${id}/` : `/instruments/${id}/${version.id}/`);
      const shown = [...(html ?? '').matchAll(/<p class="text"[^>]*>([\s\S]*?)<\/p>/g)].map(
        ([, words = '']) => plain(words),
      );
      const provisions = realIndex.corpus.provisions.filter(
        (p) => p.instrument === id && p.version === version.id,
      );
      const held = stretchesOf(realIndex, provisions)
        .filter(({ provision }) => provision.kind !== 'row')
        .flatMap(({ blocks }) => blocks.map(({ text }) => text));
      expect(shown, `${id} ${version.id}`).toEqual(held);
      compared += held.length;
    }
  expect(compared).toBeGreaterThan(150);
});

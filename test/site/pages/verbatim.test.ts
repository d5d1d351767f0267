import { expect, test } from 'vitest';
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

test('links add nothing to the words of a provision', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  let compared = 0;
  for (const { id, versions } of realIndex.corpus.instruments)
    for (const version of versions) {
      const newest = versions.at(-1) === version;
      const html = pages.get(newest ? `/instruments/${id}/` : `/instruments/${id}/${version.id}/`);
      const shown = [...(html ?? '').matchAll(/<p class="text"[^>]*>([\s\S]*?)<\/p>/g)].map(
        ([, words = '']) => plain(words),
      );
      const held = realIndex.corpus.provisions
        .filter((p) => p.instrument === id && p.version === version.id && p.kind !== 'row')
        .flatMap((p) => realIndex.textBlocks(p).map(({ text }) => text));
      expect(shown.toSorted(), `${id} ${version.id}`).toEqual(held.toSorted());
      compared += held.length;
    }
  expect(compared).toBeGreaterThan(150);
});

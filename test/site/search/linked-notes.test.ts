import { expect, test } from 'vitest';
import { partsOf } from '../../../site/search/linked-notes.ts';

test.each([
  [
    ['ページ（/check/）で、', '/which/ でも。'],
    ['ページ（', '/check/', '）で、 ', '/which/', ' でも。'],
  ],
  [
    ['「a/b/c」、/check、https://example.org/check/ は別のもの。'],
    ['「a/b/c」、/check、https://example.org/check/ は別のもの。'],
  ],
  [[], ['']],
])('of %j the addresses of this site are links', (sentences, parts) => {
  expect(partsOf(sentences)).toEqual(parts);
});

import { expect, test } from 'vitest';
import {
  exceptedArticle,
  isInScope,
} from '../../../../../content/model/citation/in-text/term-uses-scope.ts';
import type { LocatedTerm } from '../../../../../content/model/corpus/corpus.ts';
import { realIndex } from '../../../support/real-index.ts';

const place = realIndex.provision({ instrument: 'basic-act', version: '2016', eid: 'art_13' });

/** A term that 第13条 defines, with a scope of its own. */
const termOf = (scope: string): LocatedTerm => {
  const term = realIndex.corpus.terms.find(({ definition }) => definition.eid === 'art_13');
  if (!term) throw new Error('no term is defined in art_13');
  return { ...term, scope };
};

test.each([
  ['第8条を除き、以下同じ。', 'art_8'],
  ['第八条を除き、以下同じ。', 'art_8'],
  ['以下同じ。', null],
  ['全体', null],
])('「%s」 leaves out %s', (scope, eid) => {
  expect(exceptedArticle(termOf(scope))).toBe(eid);
});

test.each([
  // From the words on.
  ['以下同じ。', 'art_30', true, true],
  ['以下同じ。', 'art_5', false, false],
  // The whole text, before the words too; only where the scope begins so.
  ['全体', 'art_5', false, true],
  ['本基本方針において同じ。', 'art_5', false, true],
  ['以下、全体', 'art_5', false, false],
  // 当該…: where it is defined, behind the words.
  ['当該条において同じ。', 'art_13', true, true],
  ['当該条において同じ。', 'art_13', false, false],
  ['当該条において同じ。', 'art_30', true, false],
  ['以下当該条において同じ。', 'art_30', true, true],
  // One provision and what stands in it, besides the place of the definition.
  ['第32条第1項において同じ。', 'art_32__para_1', false, true],
  ['第三十二条第一項において同じ。', 'art_32__para_1__item_2', true, true],
  ['第32条第1項において同じ。', 'art_32__para_10', true, false],
  ['第32条第1項において同じ。', 'art_32__para_2', true, false],
  ['第32条第1項において同じ。', 'art_13', true, true],
  ['第32条第1項において同じ。', 'art_13', false, false],
  ['第32条において同じ。', 'art_32__para_2', true, true],
  ['第32条において同じ。', 'art_31', true, false],
  // The article left out, and no other that begins with its number.
  ['第8条を除き、以下同じ。', 'art_8', true, false],
  ['第8条を除き、以下同じ。', 'art_8__item_1', true, false],
  ['第8条を除き、以下同じ。', 'art_80', true, true],
  ['第8条を除き、以下同じ。', 'art_5', false, false],
])('「%s」 at %s (behind the definition: %s): %s', (scope, eid, isLater, reaches) => {
  expect(isInScope(termOf(scope), { ...place, eid }, isLater)).toBe(reaches);
});

import { expect, test } from 'vitest';
import { parseCitation } from '../../../../content/model/citation/citation.ts';
import { citationNames } from '../../../../content/model/citation/resolve/names.ts';
import { realIndex } from '../../support/real-index.ts';

const names = citationNames(realIndex);

/** What was read, in one line: name, steps with unit, number and branch, and how it is joined to what stands before. */
const read = (text: string): string | null => {
  const parsed = parseCitation(text, names);
  return parsed && JSON.stringify(parsed);
};

/** Spellings of one citation, the first as statutes write it. */
test.each([
  ['第13条', ['art. 13', 'art 13', 'article 13', 'Article 13', 'Art.13']],
  ['法第25条第1項', ['法, art. 25, para. 1', '法 article 25 paragraph 1', '法 art 25 para 1']],
  ['法第25条第1項第2号', ['法 art. 25(1)(ii)', '法 article 25, paragraph (1), item (ii)']],
  ['法第25条第1項第12号', ['法 art. 25(1)(12)', '法 art. 25, para. 1, item 12']],
  ['法第25条第12項', ['法 art. 25(12)', '法 art. 25 para 12']],
])('「%s」 in English forms', (statute, forms) => {
  const wanted = read(statute);
  expect(wanted).not.toBeNull();
  for (const form of forms) expect([form, read(form)]).toEqual([form, wanted]);
});

const stepsOf = (text: string) => parseCitation(text, names)?.[0]?.steps;

test.each([
  ['法第二〇条', { n: 20, branch: '', style: 'kanji', ordinal: true }],
  ['法第一〇〇条', { n: 100, branch: '', style: 'kanji', ordinal: true }],
  ['法第三十条の二', { n: 30, branch: 'の二', style: 'kanji', ordinal: true }],
  ['法第30条の2', { n: 30, branch: 'の2', style: 'plain', ordinal: true }],
  ['法30条', { n: 30, branch: '', style: 'plain', ordinal: false }],
  ['法9999条', { n: 9999, branch: '', style: 'plain', ordinal: false }],
])('%s: number, branch and how it is written', (text, step) => {
  expect(stepsOf(text)).toEqual([{ step: 'number', unit: 'art', ...step }]);
});

test('a number that no statute has is none', () => {
  expect(parseCitation('法10000条', names)).toBeNull();
});

test.each([
  ['同条', 'same', 'art'],
  ['同項', 'same', 'para'],
  ['この条', 'this', 'art'],
  ['本条', 'this', 'art'],
])('%s', (text, which, unit) => {
  expect(stepsOf(text)).toMatchObject([{ step: 'relative', which, unit }]);
});

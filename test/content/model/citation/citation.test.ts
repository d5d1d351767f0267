import { expect, test } from 'vitest';
import { parseCitation } from '../../../../content/model/citation/citation.ts';
import { citationNames } from '../../../../content/model/citation/resolve/names.ts';
import { tidyCitation } from '../../../../content/model/citation/tidy.ts';
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

/** Spellings that are read as one citation, the first as statutes write it. */
test.each([
  [
    '法第25条第1項',
    ['法 art25(1)', '法 art.25,para.1', '法 art. 25  para (1)', '法 art 25,  para1'],
  ],
  [
    '法第25条第1項第2号',
    [
      '法 art. 25, para. 1 item 2',
      '法 art.25,para.1,item2',
      '法 art. 25 para. (1)  item(ii)',
      '法 art. 25 (1) (2)',
    ],
  ],
  ['サイバーセキュリティ基本法第25条', ['サイバーセキュリティ基本法 Article 25']],
  [
    'Basic Act on Cybersecurity 第25条第1項',
    [
      'Article 25, paragraph (1) of the Basic Act on Cybersecurity',
      'Art. 25(1)  of  Basic Act on Cybersecurity',
    ],
  ],
  ['法第25条第1項第2号', ['法第25條第1項第2號', '「法第25条第1項第2号」', '法 第25条 第1項 第2号']],
])('「%s」 in other forms', (statute, forms) => {
  const wanted = parseCitation(statute, names);
  expect(wanted).not.toBeNull();
  for (const form of forms) expect([form, parseCitation(form, names)]).toEqual([form, wanted]);
});

test.each([
  ['法25–1—2', '法25-1-2'],
  ['第26条〜第29条', '第26条~第29条'],
  ['25  1', '25-1'],
  ['Ⅱ②', '⟦2⟧⟨2⟩'],
  [
    '基本法（平成二十六年法律第百四号。以下「法」という。）及び刑法（明治40年法律第45号）',
    '基本法(平成26年法律第104号)及び刑法(明治40年法律第45号)',
  ],
  ['方針（平成28年1月25日決定）', '方針'],
  ['基本法（平成28年法律第31号による改正前のもの）', '基本法(平成28年法律第31号による改正前)'],
])('%j is tidied to %j', (written, tidy) => {
  expect(tidyCitation(written)).toBe(tidy);
});

const number = { step: 'number', branch: '', ordinal: false };

test.each([
  ['法25②', [{ ...number, unit: null, n: 2, style: 'circled' }]],
  ['法25②項', [{ ...number, unit: 'para', n: 2, style: 'circled' }]],
  ['法25Ⅱ', [{ ...number, unit: null, n: 2, style: 'roman' }]],
  ['法25(2)', [{ ...number, unit: null, n: 2, style: 'bracket' }]],
  ['法25(2項)', [{ ...number, unit: 'para', n: 2, style: 'bracket' }]],
  ['法25二', [{ ...number, unit: null, n: 2, style: 'kanji' }]],
  ['法25各項', [{ step: 'every', unit: 'para' }]],
  ['法25各号', [{ step: 'every', unit: 'item' }]],
])('%s: what stands behind the article', (text, steps) => {
  expect(parseCitation(text, names)?.[0]?.steps.slice(1)).toEqual(steps);
});

test('a chapter in Roman numerals', () => {
  const chapter = [{ ...number, unit: 'chp', n: 4, style: 'roman' }];
  expect(parseCitation('法第IV章', names)?.[0]?.steps).toEqual(chapter);
  expect(parseCitation('法Ⅳ章', names)?.[0]?.steps).toEqual(chapter);
});

test('百〇五 is 105', () => {
  expect(parseCitation('法第百〇五条', names)?.[0]?.steps).toEqual([
    { step: 'number', unit: 'art', n: 105, branch: '', style: 'kanji', ordinal: true },
  ]);
});

test.each([
  ['同法第31条', 'same', '法'],
  ['この法律第31条', 'this', '法'],
  ['本規則第2条', 'this', '規則'],
  ['同基本方針5', 'same', '方針'],
])('%s says whose provision it is by a word that points', (text, which, word) => {
  expect(parseCitation(text, names)?.[0]?.name).toEqual({ name: 'relative', which, word });
});

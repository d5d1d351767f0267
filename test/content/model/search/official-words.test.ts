import { expect, test } from 'vitest';
import { searchDocuments } from '../../../../content/model/search/documents.ts';
import { coinagesIn, inOfficialWords } from '../../../../content/model/search/official-words.ts';
import { lookUp } from '../../../../content/model/search/search.ts';
import { realIndex } from '../../support/real-index.ts';

const word = (word: string, instead_of: string[], apart_from: string[] = []) => ({
  ...{ id: 'w', word, instead_of, apart_from, note: null },
});
const WORDS = [
  word('発生したとき', ['起きたとき']),
  word('発生時の流れ', ['起きたときの順序']),
  word('規定', ['定め'], ['定める']),
];

test.each([
  [
    '起きたときの順序と、起きたとき',
    '発生時の流れと、発生したとき',
    ['起きたときの順序', '起きたとき'],
  ],
  ['定めを定める定め', '規定を定める規定', ['定め']],
  ['法律に定める', '法律に定める', []],
  ['', '', []],
])(
  '「%s」 reads 「%s」: the longest wording first, what is none of ours as it is',
  (text, read, old) => {
    expect(inOfficialWords(WORDS, text)).toBe(read);
    expect(coinagesIn(WORDS, text)).toEqual(old);
  },
);

test('without words a text is as it was', () => {
  expect([inOfficialWords([], '定め'), coinagesIn([], '定め')]).toEqual(['定め', []]);
});

test('a coinage that somebody still asks for finds all that its word finds', () => {
  const lookup = { index: realIndex, documents: searchDocuments(realIndex) };
  const found = (query: string) =>
    lookUp(lookup, query).hits.map(({ type, id }) => `${type}/${id}`);
  const asked = realIndex.corpus.official_words.flatMap(({ word, instead_of }) =>
    instead_of.filter((old) => !old.startsWith('>')).map((old) => [old, word] as const),
  );
  const lost = asked.flatMap(([old, word]) => {
    const hits = new Set(found(old));
    return found(word)
      .filter((hit) => !hits.has(hit))
      .map((hit) => `${old}: ${hit}`);
  });
  expect(lost).toEqual([]);
  expect(found('分かれ道')).toContain('procedure/incident');
});

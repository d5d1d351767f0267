import { expect, test } from 'vitest';
import { unfitness } from '../../../../content/proof/read/unfit-characters.ts';

const UNSEEN = 'which cannot be seen or says nothing';
const SPACE = 'a space other than U+0020';
const STRANGE = 'a letter of a script that is not used here';

test.each([
  ['法\u202e第31条', `has U+202E at character 2, ${UNSEEN}`],
  ['\ufeff法', `has U+FEFF at character 1, ${UNSEEN}`],
  ['法\u200b', `has U+200B at character 2, ${UNSEEN}`],
  ['法\n', `has U+000A at character 2, ${UNSEEN}`],
  ['法\ud83d', `has U+D83D at character 2, ${UNSEEN}`],
  ['法\ue000', `has U+E000 at character 2, ${UNSEEN}`],
  ['𠮟\ufffd', `has U+FFFD at character 2, ${UNSEEN}`],
  // A variation selector draws another form of the character before it; a Hangul filler draws nothing.
  ['葛\u{e0100}', `has U+E0100 at character 2, ${UNSEEN}`],
  ['\u3164', `has U+3164 at character 1, ${UNSEEN}`],
  ['本部\u3000長', `has U+3000 at character 3, ${SPACE}`],
  ['Bank\u00a0of', `has U+00A0 at character 5, ${SPACE}`],
  ['b\u0430nk', `has U+0430 at character 2, ${STRANGE}`],
  ['か\u3099', 'is not in Unicode normalisation form C'],
  // A compatibility ideograph that NFC replaces.
  ['神\ufa19', 'is not in Unicode normalisation form C'],
  [' 法', 'begins or ends with a space, or has two'],
  ['法 ', 'begins or ends with a space, or has two'],
  ['Bank  of', 'begins or ends with a space, or has two'],
])('%j %s', (text, fault) => {
  expect(unfitness(text, false)).toBe(fault);
});

test.each([
  '',
  'サイバーセキュリティ戦略本部（以下「本部」という。）①～④／※ ✓',
  'Bank of Japan, École',
  '𠮟る',
  '々〆',
])('%j is fit', (text) => {
  expect(unfitness(text, false)).toBeNull();
});

test('words of the source may have U+3000, and nothing else that ours may not', () => {
  expect(['年\u3000月', '年\u2003月'].map((text) => unfitness(text, true))).toEqual([
    null,
    `has U+2003 at character 2, ${SPACE}`,
  ]);
});

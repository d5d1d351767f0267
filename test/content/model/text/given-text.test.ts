import { expect, test } from 'vitest';
import { beginning, fits, fittingBeginning } from '../../../../content/model/text/given-text.ts';

test.each([
  ['', 0, true],
  ['監査', 2, true],
  ['監査', 1, false],
  // One character of two units.
  ['😀', 1, false],
  ['😀', 2, true],
  // NFKC makes 18 of it, and two of ㍿.
  ['ﷺ', 17, false],
  ['ﷺ', 18, true],
  ['㍿'.repeat(50), 200, true],
  ['㍿'.repeat(51), 200, false],
  // NFKC joins them: the longer of the two forms counts.
  ['が'.normalize('NFD').repeat(100), 199, false],
  ['が'.normalize('NFD').repeat(100), 200, true],
])('「%s」 fits in %i: %s', (text, most, expected) => {
  expect(fits(text, most)).toBe(expected);
});

test('of a text that is too long nothing is normalised', () => {
  const text = Object.assign(Object('ﷺ'.repeat(201)), {
    normalize: () => expect.unreachable('it is longer than may be looked at'),
  });
  expect(fits(text, 200)).toBe(false);
});

test.each([
  ['監査方針', 4, '監査方針'],
  ['監査方針', 3, '監査方'],
  ['監査方針', 0, ''],
  ['a😀😀', 1, 'a'],
  ['a😀😀', 2, 'a'],
  ['a😀😀', 3, 'a😀'],
  ['a😀😀', 4, 'a😀'],
  ['a😀😀', 5, 'a😀😀'],
])('the beginning of 「%s」 in %i is 「%s」', (text, most, expected) => {
  expect(beginning(text, most)).toBe(expected);
});

test.each([
  ['監査方針', 4, '監査方針'],
  ['監査方針', 3, '監査方'],
  ['aﷺﷺ', 19, 'aﷺ'],
  ['aﷺﷺ', 18, 'a'],
  ['ﷺ', 17, ''],
  [`a${'😀'.repeat(100)}`, 200, `a${'😀'.repeat(99)}`],
  ['㍿'.repeat(200), 200, '㍿'.repeat(50)],
])('the longest beginning of 「%s」 that fits in %i', (text, most, expected) => {
  expect(fittingBeginning(text, most)).toBe(expected);
});

import { expect, test } from 'vitest';
import { type AskedNumber, askedNumber } from '../../../../content/model/names/corporate-number.ts';

/** The 法人番号 of 日本銀行. */
const BANK: AskedNumber = { digits: '3010005002599', problem: null };

test.each([
  ['3010005002599'],
  ['３０１０００５００２５９９'],
  ['　3010005002599\n'],
  ['3-0100-0500-2599'],
  ['3 0100 0500 2599'],
  ['3－0100－0500－2599'],
  ['3ー0100ー0500ー2599'],
  ['T3010005002599'],
  ['t3010005002599'],
  ['Ｔ３０１０００５００２５９９'],
  ['法人番号3010005002599'],
  ['法人番号 3010005002599'],
  [' 法人番号：3010005002599'],
  ['法人番号 : T3010005002599'],
  ['：3010005002599'],
])('%j is the number of a body', (query) => {
  expect(askedNumber(query)).toEqual(BANK);
});

test.each([
  // Twelve digits, fourteen, none but the first, and thirteen whose first does not follow from the others.
  ['301000500259', { digits: '301000500259', problem: 'length' }],
  ['30100050025990', { digits: '30100050025990', problem: 'length' }],
  ['3', { digits: '3', problem: 'length' }],
  ['T30-1000', { digits: '301000', problem: 'length' }],
  ['4010005002599', { digits: '4010005002599', problem: 'check_digit' }],
  ['3010005002598', { digits: '3010005002598', problem: 'check_digit' }],
  ['0000000000000', { digits: '0000000000000', problem: 'check_digit' }],
])('%j is a number that no body has: %j', (query, asked) => {
  expect(askedNumber(query)).toEqual(asked);
});

test.each([
  [''],
  ['日本銀行'],
  ['法人番号'],
  ['T'],
  // Digits with words are a name or a text.
  ['3010005002599 日本銀行'],
  ['日本銀行3010005002599'],
  ['3010005002599円'],
  ['法第13条'],
  ['TT3010005002599'],
  ['2016年'],
])('%j is no number alone', (query) => {
  expect(askedNumber(query)).toBeNull();
});

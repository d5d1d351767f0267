import { expect, test } from 'vitest';
import { fromEnglish } from '../../../../content/model/citation/english.ts';

test.each([
  ['article 13', '第13条'],
  ['articles 31 and 32', '第31条、第32条'],
  ['articles 26 to 29', '第26条~第29条'],
  ['articles 26-29', '第26条~第29条'],
  ['article 25-2', '第25条の2'],
  ['article 25, paragraph (1), item (ii)', '第25条第1項第2号'],
  ['article 25(1)(ii)', '第25条第1項第2号'],
  ['paragraph (2) of article 30', '第30条 第2項'],
  [
    'basic act on cybersecurity (act no. 104 of 2014), article 13',
    'basic act on cybersecurity (平成26年法律第104号)第13条',
  ],
  ['article 13 of the basic act', 'basic act 第13条'],
  ['pursuant to the provisions of article 13', '第13条'],
  ['the preceding two paragraphs', '前二項'],
  ['the same article', '同条'],
  ['chapter iv', '第4章'],
  ['第13条', '第13条'],
  ['hello', 'hello'],
])('「%s」 is 「%s」', (english, japanese) => {
  expect(fromEnglish(english).replace(/\s+/g, ' ').trim()).toBe(japanese);
});

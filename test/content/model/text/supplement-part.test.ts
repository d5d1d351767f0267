import { expect, test } from 'vitest';
import { citationOf } from '../../../../content/model/corpus/citation.ts';
import { englishLocator } from '../../../../content/model/formats/english.ts';
import { supplementPart } from '../../../../content/model/text/supplement-part.ts';

test.each([
  [undefined, 'suppl', '附則', 'suppl.'],
  [
    '平成二七年九月一一日法律第六六号',
    'suppl_427_66',
    '附則（平成27年法律第66号）',
    'suppl. (Act No. 66 of 2015)',
  ],
  [
    '令和元年五月二四日法律第一一号',
    'suppl_501_11',
    '附則（令和元年法律第11号）',
    'suppl. (Act No. 11 of 2019)',
  ],
  [
    '昭和六十三年法律第百四号',
    'suppl_363_104',
    '附則（昭和63年法律第104号）',
    'suppl. (Act No. 104 of 1988)',
  ],
])('the 附則 of %s is %s', (amending, part, japanese, english) => {
  expect(supplementPart(amending)).toBe(part);
  expect(citationOf('法', part, false)).toBe(`法${japanese}`);
  expect(englishLocator(part)).toBe(english);
});

test.each(['平成二七年政令第六六号', '平成十十年法律第一号', '法律第一号', ''])(
  '%s is no law',
  (amending) => {
    expect(supplementPart(amending)).toBeNull();
  },
);

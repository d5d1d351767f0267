import { expect, test } from 'vitest';
import {
  INTRODUCED_LAW,
  plainLawNumbers,
  yearOfLawNumber,
} from '../../../../content/model/text/law-number.ts';

test.each([
  ['平成二十六年法律第百四号', '平成26年法律第104号'],
  ['平成二六年法律第一〇四号第二五条', '平成26年法律第104号第二五条'],
  ['平成26年法律104号', '平成26年法律第104号'],
  ['令和1年法律第11号', '令和元年法律第11号'],
  ['令和一年政令第十一号', '令和元年政令第11号'],
  ['令和元年厚生労働省令第二号', '令和元年厚生労働省令第2号'],
  ['平成11年法律第89号', '平成11年法律第89号'],
  // What cannot be read stays, and so does what is no law number.
  ['平成二十十六年法律第百四号', '平成二十十六年法律第104号'],
  ['平成二十六年一月一日', '平成二十六年一月一日'],
])('%s is written %s', (written, plain) => {
  expect(plainLawNumbers(written)).toBe(plain);
});

test('a law is introduced by its title and its number, in brackets of either width', () => {
  const text =
    '国家行政組織法（昭和23年法律第120号。以下同じ。）と内閣府設置法(平成11年法律第89号)';
  expect([...text.matchAll(INTRODUCED_LAW)].map(([, title, number]) => [title, number])).toEqual([
    ['国家行政組織法', '昭和23年法律第120号'],
    ['内閣府設置法', '平成11年法律第89号'],
  ]);
});

test.each([
  ['平成二十六年法律第百四号', '2014'],
  ['令和元年法律第11号', '2019'],
  ['明治29年法律第89号', '1896'],
  ['2014年法律第104号', null],
  ['法律第104号', null],
])('%s is of the year %s', (number, year) => {
  expect(yearOfLawNumber(number)).toBe(year);
});

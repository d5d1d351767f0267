import { expect, test } from 'vitest';
import { type Rule, Traced } from '../../../../content/model/text/traced.ts';

/** The stretch of the text as given that every unit of the rewritten one stands for. */
const traced = (given: string, ...rules: Rule[]): [string, string[]] => {
  const found = Traced.of(given).rewrite(rules);
  return [found.text, [...found.text].map((_, at) => found.stretch(at, at + 1).text)];
};

test.each<[string, string, Rule, [string, string[]]]>([
  ['one for one', 'abc', [/b/g, 'x'], ['axc', ['a', 'b', 'c']]],
  ['fewer', 'abbc', [/b+/g, 'x'], ['axc', ['a', 'bb', 'c']]],
  ['more', 'abc', [/b/g, 'xyz'], ['axyzc', ['a', 'b', 'b', 'b', 'c']]],
  ['taken out', 'abc', [/b/g, ''], ['ac', ['a', 'c']]],
  ['put in', 'ac', [/(?<=a)(?=c)/g, 'x'], ['axc', ['a', '', 'c']]],
  [
    'what stays of a match stays',
    '4-9条',
    [/-9条/g, '条~9条'],
    ['4条~9条', [...'4', '-', '-', '9', '条']],
  ],
  ['at the beginning', 'bc', [/^b/g, 'x'], ['xc', ['b', 'c']]],
  ['nothing found', 'abc', [/z/g, 'x'], ['abc', ['a', 'b', 'c']]],
])('%s', (_, given, rule, expected) => {
  expect(traced(given, rule)).toEqual(expected);
});

test('rules follow one another, and every place leads back to the text as given', () => {
  const found = Traced.of('第 ２５ 条').rewrite([
    [/ /g, ''],
    [/[２５]/g, ([wide]) => wide.normalize('NFKC')],
    [/第/g, ''],
  ]);
  expect([found.text, found.stretch(0, 2), found.stretch(0, 3)]).toEqual([
    '25条',
    { start: 2, end: 4, text: '２５' },
    { start: 2, end: 6, text: '２５ 条' },
  ]);
});

test('behind the end there is nothing', () => {
  expect(Traced.of('ab').stretch(2, 2)).toEqual({ start: 2, end: 2, text: '' });
});

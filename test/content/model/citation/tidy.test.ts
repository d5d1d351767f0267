import { expect, test } from 'vitest';
import { tidyText } from '../../../../content/model/citation/tidy.ts';

test.each([
  ['full width', '法第２５条', '法第25条'],
  ['spaces in a number', '第 25\u3000条', '第25条'],
  ['two numbers apart', '13 1', '13-1'],
  ['circled and Roman numerals', '25①Ⅱ', '25⟨1⟩⟦2⟧'],
  ['invisible characters', '法\u200B第13\uFEFF条', '法第13条'],
  ['kana whose marks stand apart', 'サイハ\u3099ー', 'サイバー'],
  ['a mark after nothing', '\u3099法', '法'],
  ['radicals for ideographs', '⾏政', '行政'],
  ['old forms', '第十三條第二號', '第十三条第二号'],
  ['a dash for a long vowel', 'サイバ―セキュリティー', 'サイバーセキュリティ'],
  ['a dash between numbers', '4—9', '4-9'],
  ['wave dashes', '4〜9～', '4~9~'],
  ['quotation marks', '“甲”『乙』', '「甲」「乙」'],
  ['a line that ends', '短い行\n次の行', '短い行\n次の行'],
  ['a break inside a number', '第25\n条', '第25条'],
  ['no number across two articles', '第1条\n第2条', '第1条\n第2条'],
  [
    'a line broken for want of room',
    'この行は紙の幅と同じ長さで折り返されてい\nる',
    'この行は紙の幅と同じ長さで折り返されている',
  ],
  [
    'a long line that its author ended',
    'この行は紙の幅と同じ長さで終わっている。\nる',
    'この行は紙の幅と同じ長さで終わっている。\nる',
  ],
])('%s', (_, given, tidy) => {
  expect(tidyText(given).text).toBe(tidy);
});

test('a stretch of the tidy text is one of the text as given', () => {
  const tidy = tidyText('𠮷 法 第 25 条①による');
  const start = tidy.text.indexOf('法');
  const end = tidy.text.indexOf('に');
  expect(tidy.stretch(start, end)).toEqual({ start: 3, end: 12, text: '法 第 25 条①' });
});

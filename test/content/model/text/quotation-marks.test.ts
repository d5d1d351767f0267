import { expect, test } from 'vitest';
import { quotationsIn } from '../../../../content/model/text/quotation-marks.ts';

test.each([
  ['「甲」と「乙」', ['「甲」', '「乙」']],
  ['「甲「乙」丙」', ['「甲「乙」丙」']],
  ['「甲『乙』丙」『丁』“戊”', ['「甲『乙』丙」', '『丁』', '“戊”']],
  ['「甲『乙」丙', ['「甲『乙」']],
  ['甲」「乙', []],
])('%s', (text, quotations) => {
  expect(quotationsIn(text).map(([start, end]) => text.slice(start, end))).toEqual(quotations);
});

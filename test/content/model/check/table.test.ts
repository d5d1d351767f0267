import { expect, test } from 'vitest';
import { checkText } from '../../../../content/model/check/check.ts';
import { checkTable, differenceInWords } from '../../../../content/model/check/table.ts';
import type { Point } from '../../../../content/model/check/types.ts';
import { realIndex } from '../../support/real-index.ts';

const day = realIndex.corpus.default_day;

test('one row a citation below the header, with the words that differ', () => {
  const text = '法第32条第2項は「同項の協力を要請することができる」とする。刑法第25条。';
  const [header = [], ...rows] = checkTable(
    realIndex,
    checkText(realIndex, text, { day, most: 9 }),
  );
  const cells = rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
  expect(cells).toEqual([
    {
      ...{ number: 1, sign: '×', verdict: 'fails', status: 'found', text: '法第32条第2項' },
      ...{ start: 0, end: 8, citation: '法第32条第2項', reason: '引用した文言は、条文と違う。' },
      ...{ provisions: ['basic-act/2016/art_32__para_2'], meant: null, old_number: null },
      ...{ law: null, difference: ['同項の協力を［依頼→要請］することができる'], as_of: day },
    },
    {
      ...{ number: 2, sign: '？', verdict: 'not_held', status: 'not_held', text: '刑法第25条' },
      ...{ start: 31, end: 37, citation: null, reason: '刑法の条文は、ここにない。' },
      ...{ provisions: [], meant: null, old_number: null },
      ...{ law: '刑法（明治四十年法律第四十五号）', difference: [], as_of: day },
    },
  ]);
});

test.each([
  ['left out', [{ op: 'deleted', before: '甲', after: '' }], '［甲→（なし）］'],
  ['put in', [{ op: 'inserted', before: '', after: '乙' }], '［（なし）→乙］'],
  ['nothing compared', null, ''],
] as const)('%s', (_, difference, words) => {
  expect(differenceInWords({ difference } as unknown as Point)).toBe(words);
});

import { describe, expect, test } from 'vitest';
import { outline } from '../../../support/outline.ts';

describe.each([
  ['kyushu-railway', 36],
  ['central-japan-international-airport', 47],
])('%s, which left the 別表', (id, row) => {
  test('could be asked as a listed corporation until the amendment', () => {
    expect(outline(id, 'L51', '2016-10-20')).toBe(
      `applies addressee: listed_in 旧資料提供等規則別表（${row}番目）, defined_as 旧資料提供等規則第2条, not_held 旧法第31条第1項, addressed_by 旧資料提供等規則第2条`,
    );
  });

  test('is no longer asked under Art. 32(1): no list names it', () => {
    expect(outline(id, 'L51', '2016-10-21')).toBe(
      'does_not_apply: not_listed_in 資料提供等規則別表, not_listed_in 概要2, excluded_by 資料提供等規則第2条',
    );
  });

  test('falls under the weaker Art. 32(2) from the amendment', () => {
    expect(outline(id, 'L52', '2016-10-21')).toBe(
      'applies addressee: not_listed_in 資料提供等規則別表, not_listed_in 概要2, addressed_by 法第32条第2項',
    );
  });

  test('whether old Art. 31(2) reached it cannot be said: its text is not held', () => {
    expect(outline(id, 'L52', '2016-10-20')).toBe(
      'undetermined old_text_not_held: left_open 旧法第31条第2項',
    );
  });
});

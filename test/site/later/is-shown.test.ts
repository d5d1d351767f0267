import { expect, test } from 'vitest';
import { isShown } from '../../../site/later/is-shown.ts';

test.each([
  ['', [true, true, true]],
  ['changed', [false, true, false]],
  ['unchanged', [true, false, false]],
  ['not_held', [false, false, true]],
])('the choice "%s"', (choice, shown) => {
  expect(['same kana', 'same changed', 'not_held'].map((words) => isShown(words, choice))).toEqual(
    shown,
  );
});

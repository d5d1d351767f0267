import { expect, test } from '../support/browser-test.ts';

const rowsShown =
  '[...document.querySelectorAll(".matrix tbody")].map((body) => [...body.rows].filter((row) => row.checkVisibility()).length)';

test('on a phone a group of rows comes when asked for, by keyboard; a wide screen has them all', async ({
  open,
}) => {
  const phone = await open('/matrix/', { width: 390 });
  expect(await phone.evaluate(rowsShown)).toEqual([10, 1, 1, 1, 1]);
  await phone.getByRole('checkbox').first().focus();
  await phone.keyboard.press('Space');
  expect(await phone.evaluate(rowsShown)).toEqual([10, 44, 1, 1, 1]);
  const wide = await open('/matrix/', { width: 1280 });
  expect(await wide.evaluate(rowsShown)).toEqual([10, 44, 3, 4, 13]);
  expect(await wide.getByRole('checkbox').count()).toBe(0);
});

import { expect, test } from '../support/browser-test.ts';

/** Of each group of rows, its heading among them: how many are shown, and how many there are. */
const rowsOfGroups =
  '[...document.querySelectorAll(".matrix tbody")].map((body) => [[...body.rows].filter((row) => row.checkVisibility()).length, body.rows.length])';

test('on a phone a group of rows comes when asked for, by keyboard; a wide screen has them all', async ({
  open,
}) => {
  const phone = await open('/matrix/', { width: 390 });
  const groups = (await phone.evaluate(rowsOfGroups)) as [number, number][];
  const all = groups.map(([, rows]) => rows);
  expect([all.length, Math.min(...all) > 1]).toEqual([5, true]);
  const shown = async (page: typeof phone) =>
    ((await page.evaluate(rowsOfGroups)) as [number, number][]).map(([rows]) => rows);
  expect(await shown(phone)).toEqual([all[0], 1, 1, 1, 1]);
  await phone.getByRole('checkbox').first().focus();
  await phone.keyboard.press('Space');
  expect(await shown(phone)).toEqual([all[0], all[1], 1, 1, 1]);
  const wide = await open('/matrix/', { width: 1280 });
  expect(await shown(wide)).toEqual(all);
  expect(await wide.getByRole('checkbox').count()).toBe(0);

  // By the arrows from cell to cell, none of them behind the heads, and by Enter to the reason.
  await wide.getByRole('region', { name: /の判定の表/ }).focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'])
    await wide.keyboard.press(key);
  const row = wide.locator('.matrix tbody tr').nth(1);
  const subject = await row.locator('th a').getAttribute('href');
  const rule = await wide
    .locator('.matrix thead tr')
    .nth(1)
    .locator('a')
    .first()
    .getAttribute('href');
  const id = rule?.split('/').at(-2);
  expect(await wide.evaluate('document.activeElement.getAttribute("href")')).toMatch(
    new RegExp(`${subject}#${id}$`),
  );
  await wide.keyboard.press('Enter');
  await wide.waitForURL(`**${subject}#${id}`);
  expect(await wide.locator(`[id="${id}"] h4`).isVisible()).toBe(true);
});

import { expectAccessible } from '../support/accessibility.ts';
import { unfold } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';

/** With a printed table and without one; the other two tables are made alike, and `npm run axe` meets them. */
const PAGES = [
  '/instruments/incident-evaluation-rules/comparison/',
  '/instruments/basic-act/comparison/',
  '/coverage/source/',
];

for (const path of PAGES)
  test(`${path}: accessible on a dark phone and a light desk, never wider than the screen`, async ({
    open,
  }) => {
    const page = await open(path, DARK_PHONE);
    expect(await tooWideAt(page, [1280, 390])).toEqual([]);
    await unfold(page);
    await expectAccessible(page);
    await turnTo(page, LIGHT_DESK);
    await expectAccessible(page, { lookOnly: true });
    expect(await tooWideAt(page)).toEqual([]);
  }, 90_000);

for (const width of [390, 1280])
  test(`an amended row is a row of a table at ${width} px, and says in words what went and what came`, async ({
    open,
  }) => {
    const page = await open('/instruments/information-provision-rules/comparison/', { width });
    const row = page
      .getByRole('row')
      .filter({ has: page.locator('ins:text("31")') })
      .last();
    const [after, before] = await page.locator('#art_1__para_2 .compared-text').allTextContents();
    expect({ after, before }).toEqual({
      after:
        '前項各号に掲げる事項の詳細その他法第［追加：31］条第1項の規定の実施に必要な細目的事項については、内閣サイバーセキュリティセンターが関係行政機関に通知するものとする。',
      before:
        '前項各号に掲げる事項の詳細その他法第［削除：30］条第1項の規定の実施に必要な細目的事項については、内閣サイバーセキュリティセンターが関係行政機関に通知するものとする。',
    });
    expect(await row.count()).toBe(1);
    expect(await page.getByRole('rowheader').count()).toBe(69);
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      '条項と区分',
      '一部改定案',
      '現行',
    ]);
    const boxes = await page.locator('#art_1__para_2 td').all();
    const [left, right] = await Promise.all(boxes.map((cell) => cell.boundingBox()));
    // Side by side as printed, or one above the other.
    expect((left?.y ?? 0) < (right?.y ?? 0)).toBe(width === 390);
    expect((left?.x ?? 0) < (right?.x ?? 0)).toBe(width === 1280);
  });

test('what changed is told without colour: lines through what went, frames around what came', async ({
  open,
}) => {
  const page = await open('/instruments/audit-policy/comparison/');
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = await page.evaluate(`['ins', 'del', 'u'].map((name) => {
    const style = getComputedStyle(document.querySelector('#sec_1 ' + name));
    return [style.textDecorationLine, style.outlineStyle];
  })`);
  expect(looks).toEqual([
    ['none', 'solid'],
    ['line-through', 'none'],
    ['underline', 'none'],
  ]);
});

test('the summary leads to a changed row, and a renumbered row to both of its anchors', async ({
  open,
}) => {
  const page = await open('/instruments/information-provision-rules/comparison/');
  await page.locator('.compared-summary').getByRole('link', { name: '第1条第1項第3号' }).click();
  await page.waitForURL('**/comparison/#art_1__para_1__item_3');
  const header = page.locator('#art_1__para_1__item_3 th');
  expect(await header.textContent()).toBe('第1条第1項第3号改正旧第1条第1項第2号から');
  expect(
    await header.getByRole('link').evaluateAll((links) => links.map((a) => a.getAttribute('href'))),
  ).toEqual([
    '/instruments/information-provision-rules/#art_1__para_1__item_3',
    '/instruments/information-provision-rules/2015/#art_1__para_1__item_2',
  ]);
});

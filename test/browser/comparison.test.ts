import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';
import { projectRoot } from '../support/paths.ts';

const SHOTS = join(projectRoot, 'screenshots');
mkdirSync(SHOTS, { recursive: true });

const PAGES = [
  '/instruments/incident-evaluation-rules/comparison/',
  '/instruments/information-provision-rules/comparison/',
  '/instruments/audit-policy/comparison/',
  '/instruments/basic-act/comparison/',
  '/coverage/source/',
];

/** Lines of the source after the first part: hundreds, all made alike. */
const ALIKE: Readonly<Record<string, string>> = {
  '/coverage/source/': '.source-lines tbody tr:nth-child(n + 9)',
};

// Contrast hangs on the scheme, layout on the width: each is met once, as on the other pages.
for (const path of PAGES)
  for (const [width, dark] of [
    [390, true],
    [1280, false],
  ] as const)
    test(`${path} at ${width} px${dark ? ', dark' : ''}: accessible, not wider than the screen`, async ({
      open,
    }) => {
      const page = await open(path, { width, dark });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const name = path.replaceAll('/', '-').slice(1, -1);
      await page.screenshot({
        path: join(SHOTS, `${name}-${width}${dark ? '-dark' : ''}.png`),
        fullPage: !path.startsWith('/coverage'),
      });
      await page.evaluate(
        'document.querySelectorAll("details").forEach((d) => { d.open = true; })',
      );
      await expectAccessible(page, { alike: ALIKE[path], lookOnly: !dark });
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
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

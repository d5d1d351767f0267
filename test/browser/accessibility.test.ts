import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/accessibility.ts';
import { unfold } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { builtPagesByTurns } from '../support/built-pages.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';
import { MISSING, PLAIN_TYPES } from '../support/page-types.ts';

/** Pages with colours or a layout of their own: met a second time, wide and light. */
const OWN_LOOK = ['/', '/matrix/', '/ministers/', '/lists/annex-2016/', '/coverage/', '/api/'];

for (const path of PLAIN_TYPES)
  test(`axe finds nothing on ${path}, which is never wider than the screen`, async ({ open }) => {
    const expected = path === MISSING ? { expectedProblems: /404/ } : {};
    const page = await open(path, { ...DARK_PHONE, ...expected });
    // All that is folded would take axe ten seconds on some pages.
    await unfold(page, 12);
    await expectAccessible(page);
    expect(await tooWideAt(page)).toEqual([]);
    if (!OWN_LOOK.includes(path)) return;
    await turnTo(page, LIGHT_DESK);
    await expectAccessible(page, { lookOnly: true });
  }, 90_000);

test('no page, of those below a subject two in turn, is wider than a phone of 320, 360 or 390 px', async ({
  open,
}) => {
  const first = await open('/');
  const left = builtPagesByTurns()
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html');
  const tooWide: string[] = [];
  const walk = async (page: Page): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      await page.goto(new URL(path, first.url()).href);
      for (const width of await tooWideAt(page, [320, 360, 390])) tooWide.push(`${path} ${width}`);
    }
  };
  // Three at a time: most of a page's time is waiting.
  await Promise.all([first, ...(await Promise.all([open('/'), open('/')]))].map(walk));
  expect(tooWide).toEqual([]);
}, 240_000);

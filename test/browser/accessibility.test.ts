import { inject } from 'vitest';
import { expectAccessible } from '../support/accessibility.ts';
import { unfold } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { builtPages } from '../support/built-pages.ts';
import { serveFrameable } from '../support/frames/frameable.ts';
import { widerThan } from '../support/frames/wider-than.ts';
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

test('a page that is wider than its frame is named, with the width and what reaches over the edge', async ({
  open,
}) => {
  const page = await open('about:blank');
  await page.route('**/wide', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><main style="margin: 0">
        <div style="overflow: auto"><p style="width: 2000px">scrolls by itself</p></div>
        <div><p class="broad" style="width: 350px">350 pixels</p></div>`,
    }),
  );
  await page.goto('/wide');
  expect(await widerThan(page, ['/wide'], [390, 320])).toEqual([
    '/wide at 320: 358 px, p.broad 「350 pixels」',
  ]);
});

test('no page is wider than a phone of 320, 360 or 390 px', async ({ open }) => {
  const frameable = await serveFrameable(inject('baseUrl'));
  try {
    const paths = builtPages()
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html');
    // Two at a time: the browser has a process of its own for each.
    const tooWide = await Promise.all(
      [0, 1].map(async (turn) =>
        widerThan(
          await open(new URL('/en/', frameable.url).href),
          paths.filter((_, i) => i % 2 === turn),
          [390, 360, 320],
        ),
      ),
    );
    expect(tooWide.flat()).toEqual([]);
  } finally {
    frameable.stop();
  }
}, 240_000);

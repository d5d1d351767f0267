import { expect, test } from '../support/browser-test.ts';
import { tabThrough } from '../support/keyboard.ts';
import { MISSING, PAGE_TYPES } from '../support/page-types.ts';

/** Stops looked at on a page: header, head and the first of each kind of part; a matrix alone has thousands. */
const STOPS = 40;

/** Pages that the API answers without the frame of the site: short, with nothing to skip. */
const BARE = /^\/api\/v1\//;

for (const [i, path] of PAGE_TYPES.entries())
  test(`by the keyboard alone one sees where one is on ${path}`, async ({ open }) => {
    // Sticky parts differ with the width: every other page on a phone.
    const width = i % 2 === 0 ? 1280 : 390;
    const page = await open(path, {
      width,
      ...(path === MISSING && { expectedProblems: /404/ }),
    });
    if (!BARE.test(path)) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      await page.goto(path);
    }
    const stops = await tabThrough(page, STOPS);
    const faults = stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
    // No stop comes twice: the focus is never held anywhere.
    expect(new Set(stops.map(({ at }) => at)).size).toBe(stops.length);
    expect(stops.length).toBeGreaterThan(BARE.test(path) ? 0 : 8);
  }, 60_000);

import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';

/** An address without a page: its answer is a page, and the browser reports the status. */
const MISSING = '/entities/nobody/';

/** One page of each type that has no browser test of its own. */
const PAGES = [
  '/',
  '/entities/',
  '/classes/',
  '/obligations/',
  '/obligations/request-for-cooperation/',
  '/matrix/',
  '/matrix/changes/',
  '/ministers/',
  '/instruments/',
  '/instruments/audit-policy/2015/',
  '/lists/',
  '/lists/annex-2016/',
  '/coverage/',
  '/discrepancies/',
  '/terms/',
  '/api/',
  '/api/schemas/',
  '/api/guides/spreadsheet/',
  '/api/guides/openrefine/',
  '/api/guides/typescript/',
  '/downloads/',
  '/about/',
  '/about/reading/',
  '/about/accessibility/',
  '/en/',
  '/which/',
  MISSING,
  '/api/v1/search.html?q=%E9%87%91%E5%BA%AB',
  '/api/v1/reconcile/preview?id=bank-of-japan',
];

/** Rows after the first dozen of tables with thousands of cells. */
const ALIKE: Readonly<Record<string, string>> = {
  '/matrix/': 'tbody tr:nth-child(n + 13)',
  '/matrix/changes/': 'tbody tr:nth-child(n + 13)',
};

/** Pages with colours or a layout of their own: met a second time, wide and light. */
const OWN_LOOK = ['/', '/matrix/', '/ministers/', '/lists/annex-2016/', '/coverage/', '/api/'];

const fits = 'document.documentElement.scrollWidth <= innerWidth';

for (const path of PAGES)
  test(`axe finds nothing on ${path}, which is never wider than the screen`, async ({ open }) => {
    const expected = path === MISSING ? { expectedProblems: /404/ } : {};
    const page = await open(path, { width: 390, dark: true, ...expected });
    // What is folded must be accessible as well; all of it would take axe ten seconds a page.
    await page.evaluate(
      '[...document.querySelectorAll("details")].slice(0, 12).forEach((d) => { d.open = true; })',
    );
    await expectAccessible(page, { alike: ALIKE[path] });
    const widths: [number, unknown][] = [];
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      widths.push([width, await page.evaluate(fits)]);
    }
    expect(widths).toEqual([
      [320, true],
      [390, true],
      [1280, true],
    ]);
    if (!OWN_LOOK.includes(path)) return;
    await page.emulateMedia({ colorScheme: 'light' });
    await expectAccessible(page, { alike: ALIKE[path], lookOnly: true });
  }, 90_000);

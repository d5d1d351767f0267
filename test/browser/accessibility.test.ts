import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';

/** One page of each type. */
const PAGES = [
  '/',
  '/entities/',
  '/entities/japan-pension-service/',
  '/entities/bank-of-japan/before/',
  '/classes/',
  '/classes/contractors/',
  '/obligations/',
  '/obligations/request-for-cooperation/',
  '/matrix/',
  '/matrix/changes/',
  '/ministers/',
  '/instruments/',
  '/instruments/basic-act/',
  '/instruments/audit-policy/2015/',
  '/lists/',
  '/lists/annex-2016/',
  '/search/?q=%E9%87%91%E5%BA%AB',
  '/coverage/',
  '/discrepancies/',
  '/changes/',
  '/terms/',
  '/api/',
  '/about/',
  '/api/v1/search.html?q=%E9%87%91%E5%BA%AB',
];

for (const path of PAGES)
  for (const [width, dark] of [
    [390, true],
    [1280, false],
  ] as const)
    test(`axe finds nothing on ${path} at ${width} px${dark ? ', dark' : ''}`, async ({ open }) => {
      const page = await open(path, { width, dark });
      // What is folded must be accessible as well; all of it would take axe ten seconds a page.
      await page.evaluate(
        '[...document.querySelectorAll("details")].slice(0, 12).forEach((d) => { d.open = true; })',
      );
      await expectAccessible(page);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }, 90_000);

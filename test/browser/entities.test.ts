import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';

const PAGES = [
  '/entities/japan-pension-service/',
  '/entities/bank-of-japan/',
  '/entities/ipa/',
  '/entities/strategic-headquarters/',
  '/classes/critical-infrastructure-operators/',
  '/entities/japan-pension-service/before/',
];

for (const path of PAGES)
  for (const [width, dark] of [
    [390, false],
    [1280, true],
  ] as const)
    test(`${path} at ${width} px: axe finds nothing, nothing is wider than the screen, nothing shifts`, async ({
      open,
    }) => {
      const page = await open(path, { width, dark });
      // CLS as the browser sums it (Layout Instability API); `buffered` gives what was before the observer.
      const shifted = await page.evaluate(`new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        // After the frame in which scripts add their buttons: nobody reads the foot of a page before its head is drawn.
        requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, document.body.scrollHeight)));
        setTimeout(() => resolve(sum), 500);
      })`);
      expect(shifted).toBe(0);
      await page.evaluate(
        '[...document.querySelectorAll("details")].slice(0, 12).forEach((d) => { d.open = true; })',
      );
      await expectAccessible(page, { lookOnly: dark });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }, 90_000);

test('the reasons of a finding open in place, by keyboard, without script', async ({ open }) => {
  const page = await open('/entities/japan-pension-service/', { javaScript: false });
  const reasons = page.locator('#report-after-audit .finding-reasons');
  expect(await reasons.locator('q').last().isVisible()).toBe(false);
  await reasons.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await reasons.locator('q').last().isVisible()).toBe(true);
});

test('the answer stands on the first screen', async ({ open }) => {
  const page = await open('/entities/japan-pension-service/', { width: 1280, height: 900 });
  for (const id of ['own', 'asked', 'subject', 'concerned']) {
    const box = await page.locator(`#answer a[href="#${id}"]`).boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(900);
  }
  const narrow = await open('/entities/japan-pension-service/', { width: 390, height: 844 });
  expect((await narrow.locator('#answer a[href="#own"]').boundingBox())?.y).toBeLessThan(844);
});

for (const path of [
  '/entities/japan-pension-service/',
  '/entities/promotion-and-mutual-aid-corporation-for-private-schools/',
  '/entities/ipa/',
  '/entities/strategic-headquarters/',
  '/entities/nisc/',
  '/entities/bank-of-japan/',
  '/classes/national-administrative-organs/',
])
  test(`${path} prints on one sheet of A4`, async ({ open }) => {
    const page = await open(path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('#open > h2').isVisible()).toBe(true);
    expect(await page.locator('.finding-reasons:visible').count()).toBe(0);
  });

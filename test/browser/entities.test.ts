import { expectAccessible } from '../support/accessibility.ts';
import { unfold } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { tooWideAt, turnTo } from '../support/looks.ts';

const PAGES = [
  '/entities/japan-pension-service/',
  '/entities/bank-of-japan/',
  '/entities/ipa/',
  '/entities/strategic-headquarters/',
  '/classes/critical-infrastructure-operators/',
  '/entities/japan-pension-service/before/',
];

/**
 * Cumulative layout shift as the browser sums it (Layout Instability API), from the first byte to the foot of the page, in
 * parts of what it is when the whole screen moves by one pixel (1 ÷ its longer side; 0.0012 on the phone, 0.0008 on the
 * desk; a good page has less than 0.1). Below 1 nobody sees it. It is not always 0: on a machine in use the parser stops within an
 * element, the frame shows a button without its word or half of a line, and the next one the rest.
 */
const SHIFTED = `new Promise((resolve) => {
  let sum = 0;
  // 'buffered' gives what was before the observer.
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });
  // After the frame in which scripts add their buttons: nobody reads the foot of a page before its head is drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => scrollTo(0, document.body.scrollHeight)));
  setTimeout(() => resolve(sum * Math.max(innerWidth, innerHeight)), 500);
})`;

for (const path of PAGES)
  test(`${path}: axe finds nothing, nothing is wider than the screen, nothing shifts`, async ({
    open,
  }) => {
    const page = await open(path, { width: 390 });
    expect(await page.evaluate(SHIFTED)).toBeLessThan(1);
    // The bar of the contents stays in sight: away from its place it lies over whatever is scrolled under it.
    await page.evaluate('scrollTo(0, 0)');
    await unfold(page, 12);
    await expectAccessible(page);
    await turnTo(page, { width: 1280, dark: true });
    await page.goto(path);
    expect(await page.evaluate(SHIFTED)).toBeLessThan(1);
    await unfold(page, 12);
    await expectAccessible(page, { lookOnly: true });
    expect(await tooWideAt(page)).toEqual([]);
  }, 90_000);

test('the reasons of a finding open in place, by keyboard, without script', async ({ open }) => {
  const page = await open('/entities/japan-pension-service/', { javaScript: false });
  const reasons = page.locator('#report-after-audit .finding-reasons');
  expect(await reasons.locator('q').last().isVisible()).toBe(false);
  await reasons.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await reasons.locator('q').last().isVisible()).toBe(true);
});

test('the questions are answered on the first screen', async ({ open }) => {
  const page = await open('/entities/japan-pension-service/', { width: 1280, height: 900 });
  for (const cell of await page.locator('.key-answers li').all()) {
    const box = await cell.boundingBox();
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(900);
  }
  const narrow = await open('/entities/japan-pension-service/', { width: 390, height: 844 });
  const first = await narrow.locator('.key-answers li').first().boundingBox();
  expect((first?.y ?? 9999) + (first?.height ?? 0)).toBeLessThan(844);
});

/** The smallest type of what a reader of the page sees, in CSS pixels. */
const SMALLEST = `Math.min(...[...document.querySelectorAll('.subject-body *')]
  .filter((element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .map((element) => parseFloat(getComputedStyle(element).fontSize)))`;

for (const path of [
  '/entities/japan-pension-service/',
  '/entities/promotion-and-mutual-aid-corporation-for-private-schools/',
  '/entities/ipa/',
  '/entities/strategic-headquarters/',
  '/entities/nisc/',
  '/entities/bank-of-japan/',
  '/classes/national-administrative-organs/',
])
  test(`${path} prints in type that can be read, with the questions, conditions and what does not apply`, async ({
    open,
  }) => {
    const page = await open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('.key-answers li:visible').count()).toBe(6);
    expect(await page.locator('#not .finding').first().isVisible()).toBe(true);
    expect(await page.locator('#open-title').isVisible()).toBe(true);
    expect(await page.locator('.finding-reasons:visible').count()).toBe(0);
    // 8 pt, in CSS pixels.
    expect(await page.evaluate(SMALLEST)).toBeGreaterThan((8 * 96) / 72 - 0.1);
  });

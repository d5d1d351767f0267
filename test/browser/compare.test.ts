import { expect, test } from '../support/browser-test.ts';

const PAIR = '?a=japan-pension-service&b=bank-of-japan';
const RULES = '#comparison tbody th a';

test('two bodies are compared in the page by keyboard, and Back leads to the pair before', async ({
  open,
}) => {
  for (const width of [390, 1280]) {
    const page = await open(`/compare/${PAIR}`, { width });
    await page.locator(RULES).first().waitFor({ state: 'attached' });
    expect(await page.locator('#comparison details').first().isVisible()).toBe(true);
    const first = await page.locator(RULES).allTextContents();
    const answer = await page.request.get(`/api/v1/compare${PAIR}`);
    const told: { obligation: { title: string } }[] = (await answer.json()).data.differences;
    expect([...first].sort()).toEqual(told.map(({ obligation }) => obligation.title).sort());
    await page.getByLabel('もう一方').selectOption('ipa');
    await page.getByRole('button', { name: '比べる' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(RULES).allTextContents()).not.toEqual(first);
    expect(new URL(page.url()).search).toBe('?a=japan-pension-service&b=ipa');
    await page.goBack();
    await expect.poll(() => page.locator(RULES).allTextContents()).toEqual(first);
    expect(await page.getByLabel('もう一方').inputValue()).toBe('bank-of-japan');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
});

test('without script the form leads to the page of the server, which says the same', async ({
  open,
}) => {
  const page = await open('/compare/', { javaScript: false, width: 390 });
  await page.getByLabel('一方', { exact: true }).selectOption('japan-pension-service');
  await page.getByLabel('もう一方').selectOption('bank-of-japan');
  await page.getByRole('button', { name: '比べる' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    `/api/v1/compare.html${PAIR}`,
  );
  expect(await page.locator(RULES).count()).toBeGreaterThan(0);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
});

test('from the page of a body one comes to it with that body chosen', async ({ open }) => {
  const page = await open('/entities/bank-of-japan/');
  await page.getByRole('link', { name: 'ほかの法人・種類と比べる' }).click();
  // The script of the page chooses it, once the page is there.
  await expect
    .poll(() => page.getByLabel('一方', { exact: true }).inputValue())
    .toBe('bank-of-japan');
});

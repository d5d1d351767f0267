import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';

const LABEL = '法人名・条文・用語をさがす';
const listIn = (page: Page) => page.getByRole('listbox', { name: '検索の候補' });
const optionIn = (page: Page, name: string) =>
  listIn(page).getByRole('option', { name, exact: false }).first();
const stored = (page: Page) => page.evaluate('localStorage.getItem("kihonho.recent")');

test('one types 年金機構 on the home page and reaches the page of the body', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('年金機構');
  await optionIn(page, '日本年金機構').click();
  await page.waitForURL('**/entities/japan-pension-service/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('日本年金機構');
});

test('the field in the header answers as well, and Enter leads to all results', async ({
  open,
}) => {
  const page = await open('/about/');
  await page.getByRole('combobox').fill('nhk');
  await optionIn(page, '日本放送協会').waitFor();
  await page.getByRole('combobox').press('Enter');
  await page.waitForURL('**/search/?q=nhk');
  await page.locator('#results li').first().waitFor();
  expect(await page.locator('#results li a').first().textContent()).toBe('日本放送協会');
});

test('arrows choose, Home and End reach the ends, Escape closes, Enter opens what is chosen', async ({
  open,
}) => {
  const page = await open('/');
  const field = page.getByLabel(LABEL);
  await field.fill('高速道路');
  await optionIn(page, '高速道路株式会社').waitFor();
  const chosen = async () => {
    const id = await field.getAttribute('aria-activedescendant');
    const options = await listIn(page).getByRole('option').all();
    const ids = await Promise.all(options.map((option) => option.getAttribute('id')));
    return [id === null ? -1 : ids.indexOf(id), ids.length];
  };
  const [before, all = 0] = await chosen();
  expect([before, await field.getAttribute('aria-expanded')]).toEqual([-1, 'true']);
  await field.press('ArrowDown');
  expect(await chosen()).toEqual([0, all]);
  await field.press('ArrowUp');
  expect(await chosen()).toEqual([all - 1, all]);
  await field.press('ArrowDown');
  await field.press('End');
  expect(await chosen()).toEqual([all - 1, all]);
  await field.press('Home');
  expect(await chosen()).toEqual([0, all]);
  expect(await listIn(page).locator('[aria-selected=true]').count()).toBe(1);
  await field.press('Escape');
  expect([await field.getAttribute('aria-expanded'), await field.inputValue()]).toEqual([
    'false',
    '高速道路',
  ]);
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  const target = await listIn(page).locator('[aria-selected=true]').getAttribute('href');
  await field.press('Enter');
  await page.waitForURL(`**${target}`);
});

test('while an input method composes nothing is answered and Enter does nothing', async ({
  open,
}) => {
  const page = await open('/');
  const field = page.getByLabel(LABEL);
  await field.focus();
  await page.evaluate(`
    const field = document.activeElement;
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.value = 'ねんきん';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  `);
  const untouched = (init: string) =>
    page.evaluate(`document.activeElement.dispatchEvent(new KeyboardEvent('keydown',
      { key: 'Enter', bubbles: true, cancelable: true, ${init} }))`);
  // Cancelled, so that the form is not sent either.
  expect(await untouched('isComposing: true')).toBe(false);
  expect(await untouched('keyCode: 229')).toBe(false);
  expect([await listIn(page).isVisible(), new URL(page.url()).pathname]).toEqual([false, '/']);
  await page.evaluate(`
    document.activeElement.value = '年金機構';
    document.activeElement.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  `);
  await optionIn(page, '日本年金機構').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('/ and Ctrl+K open the dialog on a page, Escape closes it and the focus returns', async ({
  open,
}) => {
  const page = await open('/terms/');
  const link = page.getByRole('main').getByRole('link').first();
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await link.focus();
    await page.keyboard.press(key);
    const field = page.getByRole('dialog', { name: '検索' }).getByRole('combobox');
    await field.fill('日銀');
    await optionIn(page, '日本銀行').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await link.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  }
});

test('/ is a character where one types; on the home page the keys lead to its own field', async ({
  open,
}) => {
  const page = await open('/');
  await page.keyboard.press('/');
  const field = page.getByLabel(LABEL);
  expect(await field.evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('/');
  expect(await field.inputValue()).toBe('/');
});

test('what was opened is offered again, on this device only, until it is forgotten', async ({
  open,
}) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('日銀');
  await optionIn(page, '日本銀行').waitFor();
  expect(await stored(page)).toBe(null);
  await optionIn(page, '日本銀行').click();
  await page.waitForURL('**/entities/bank-of-japan/');
  await page.goto('/');
  await page.getByLabel(LABEL).focus();
  expect(await listIn(page).getByRole('option').allTextContents()).toEqual(['日本銀行法人・機関']);
  expect(await page.getByText('この端末だけに覚えています。').isVisible()).toBe(true);
  await page.getByRole('button', { name: '消す' }).click();
  expect([await stored(page), await listIn(page).isVisible()]).toEqual([null, false]);
});

test('where storage fails the lookup works, and remembers nothing', async ({ open }) => {
  const page = await open('/about/');
  await page.addInitScript(
    'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no"); } })',
  );
  await page.goto('/');
  await page.getByLabel(LABEL).fill('日銀');
  await optionIn(page, '日本銀行').click();
  await page.waitForURL('**/entities/bank-of-japan/');
});

test('where the data cannot be fetched the form asks the server', async ({ open }) => {
  const page = await open('/about/', {
    expectedProblems: /lookup\.json|ERR_FAILED|Failed to load/,
  });
  await page.route('**/lookup.json', (route) => route.abort());
  await page.goto('/');
  const failed = page.waitForEvent('requestfailed');
  await page.getByLabel(LABEL).fill('年金機構');
  await failed;
  await page.locator('form[data-search][action*="/api/v1/search.html"]').first().waitFor();
  await page.getByLabel(LABEL).press('Enter');
  await page.waitForURL('**/api/v1/search.html?q=*');
});

test('a name that is no body is explained, and leads to its kind and to /which/', async ({
  open,
}) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('横浜市');
  await optionIn(page, '地方公共団体').waitFor();
  expect(await listIn(page).getByRole('option').first().getAttribute('href')).toBe(
    '/classes/local-governments/',
  );
  await optionIn(page, 'どの種類の団体に当たるか').click();
  await page.waitForURL('**/which/');
});

test('a name that nothing is near is said to be missing, without a conclusion', async ({
  open,
}) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('ほげほげ');
  await optionIn(page, 'どの種類の団体に当たるか').waitFor();
  const said = '「ほげほげ」は見当たりません。一覧にないことは、何も及ばないことを意味しません。';
  expect(await page.locator('main [data-notes]').textContent()).toBe(said);
  expect(await page.locator('main [role=status]').textContent()).toBe(`${said} 候補はありません。`);
});

test('screen readers hear how many there are, and in which groups', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('にほんぎんこう');
  await optionIn(page, '日本銀行').waitFor();
  expect(await page.locator('main [role=status]').textContent()).toBe('候補1件。法人・機関1件');
  expect(await listIn(page).getByRole('group', { name: '法人・機関' }).count()).toBe(1);
});

/** Milliseconds from a key to the first option, once what is looked up in is there. */
const KEY_TO_OPTION = `(async () => {
  const field = document.querySelector('main form[data-search] input');
  const list = document.querySelector('main [role=listbox]');
  const times = [];
  for (const query of ['年', '年金', '年金機', '年金機構', '法第3', '法第32', 'にほん']) {
    list.replaceChildren();
    const start = performance.now();
    field.value = query;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!list.querySelector('[role=option]')) await new Promise(requestAnimationFrame);
    times.push(performance.now() - start);
  }
  return times;
})()`;

test('the first result is there within 100 ms after the key', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('別表');
  await optionIn(page, '別表').waitFor();
  const times = (await page.evaluate(KEY_TO_OPTION)) as number[];
  const [median = Number.NaN] = times.toSorted((a, b) => a - b).slice(3);
  expect(median).toBeLessThan(100);
});

test('the list moves nothing of the page', async ({ open }) => {
  const page = await open('/');
  const place = () => page.locator('.entries').boundingBox();
  const before = await place();
  await page.getByLabel(LABEL).fill('年金');
  await optionIn(page, '日本年金機構').waitFor();
  expect(await place()).toEqual(before);
});

test('axe finds nothing in the open list and the open dialog, which fit every screen', async ({
  open,
}) => {
  const page = await open('/', DARK_PHONE);
  const examine = async (within: string): Promise<void> => {
    await turnTo(page, DARK_PHONE);
    await expectAccessible(page, { within });
    await turnTo(page, LIGHT_DESK);
    await expectAccessible(page, { lookOnly: true, within });
    expect(await listIn(page).isVisible()).toBe(true);
    expect(await tooWideAt(page)).toEqual([]);
  };
  await page.getByLabel(LABEL).fill('総務省');
  await optionIn(page, '国の行政機関').waitFor();
  await page.getByLabel(LABEL).press('ArrowDown');
  // What the list lies over is half hidden, and examined with the page.
  await examine('main form[data-search]');
  await page.goto('/terms/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('監査');
  await optionIn(page, '監査').waitFor();
  await examine('html');
}, 60_000);

test('what was asked stands there again for who comes back, on the home page and on the page of results', async ({
  open,
}) => {
  const page = await open('/');
  await page.getByLabel(LABEL).fill('年金機構');
  await optionIn(page, '日本年金機構').click();
  await page.waitForURL('**/entities/japan-pension-service/');
  await page.goBack();
  expect(await page.getByLabel(LABEL).inputValue()).toBe('年金機構');
  await page.goto('/search/?q=年金機構');
  const first = page.locator('#results li a').first();
  await first.click();
  await page.waitForURL('**/entities/japan-pension-service/');
  await page.goBack();
  await first.waitFor();
  expect(await page.locator('main input[name="q"]').inputValue()).toBe('年金機構');
  expect(await first.textContent()).toBe('日本年金機構');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from '../support/browser-test.ts';
import { projectRoot } from '../support/paths.ts';

const cases = readFileSync(join(projectRoot, 'test', 'fixtures', 'search-cases.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([query = '', title = '', rank = '1']) => ({ query, title, rank: Number(rank) }));

test('one types 年金機構 on the home page and reaches the page of the body', async ({ open }) => {
  const page = await open('/');
  await page.getByLabel('法人名・条文・用語をさがす').fill('年金機構');
  await page
    .getByRole('list', { name: '検索の候補' })
    .getByRole('link', { name: '日本年金機構' })
    .click();
  await page.waitForURL('**/entities/japan-pension-service/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('日本年金機構');
});

test('the field in the header answers as well, and Enter leads to all results', async ({
  open,
}) => {
  const page = await open('/about/');
  await page.getByRole('searchbox').fill('nhk');
  await page.getByRole('link', { name: '日本放送協会' }).waitFor();
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('**/search/?q=nhk');
  await page.locator('#results li').first().waitFor();
  expect(await page.locator('#results li').first().getByRole('link').textContent()).toBe(
    '日本放送協会',
  );
});

test('without JavaScript the form leads to the same body through the server', async ({ open }) => {
  const page = await open('/', { javaScript: false });
  await page.getByLabel('法人名・条文・用語をさがす').fill('年金機構');
  await page.getByRole('button', { name: '検索' }).click();
  expect(new URL(page.url()).pathname).toBe('/api/v1/search.html');
  await page.getByRole('link', { name: '日本年金機構' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/entities/japan-pension-service/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('日本年金機構');
});

test('Enter while an input method composes does not send the form, and composed text is answered', async ({
  open,
}) => {
  const page = await open('/');
  const field = page.getByLabel('法人名・条文・用語をさがす');
  await field.focus();
  await page.evaluate(`
    const field = document.activeElement;
    field.value = 'ねんきん';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
  `);
  await page.waitForTimeout(300);
  expect(await page.locator('[data-hits] li').count()).toBe(0);
  await page.evaluate(`
    document.activeElement.value = '年金機構';
    document.activeElement.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
  `);
  await page.getByRole('link', { name: '日本年金機構' }).waitFor();
});

const titlesFor = async (page: Page, query: string): Promise<string[]> => {
  await page.goto(`/search/?q=${encodeURIComponent(query)}`);
  await page.locator('#count:not(:empty)').waitFor();
  return page.locator('#results li a').allTextContents();
};

test('each known query gives the expected hit at the expected rank', async ({ open }) => {
  const page = await open('/search/');
  const missed: string[] = [];
  for (const { query, title, rank } of cases) {
    const titles = await titlesFor(page, query);
    if (!titles.slice(0, rank).some((found) => found.includes(title)))
      missed.push(`${query}: wanted ${title}, got ${titles.slice(0, 3).join(' / ') || 'nothing'}`);
  }
  expect(cases.length).toBeGreaterThan(20);
  expect(missed).toEqual([]);
}, 60_000);

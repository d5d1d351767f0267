import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/accessibility.ts';
import { expect, test } from '../support/browser-test.ts';
import { DARK_PHONE, LIGHT_DESK, tooWideAt, turnTo } from '../support/looks.ts';
import { projectRoot } from '../support/paths.ts';

const cases = readFileSync(join(projectRoot, 'test', 'fixtures', 'search-cases.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([query = '', title = '', rank = '1']) => ({ query, title, rank: Number(rank) }));

type Titles = (query: string) => Promise<string[]>;

/** Every case that does not find its hit at its rank. */
const missedBy = async (titlesFor: Titles): Promise<string[]> => {
  const missed: string[] = [];
  for (const { query, title, rank } of cases) {
    const titles = await titlesFor(query);
    if (!titles.slice(0, rank).some((found) => found.includes(title)))
      missed.push(`${query}: wanted ${title}, got ${titles.slice(0, 3).join(' / ') || 'nothing'}`);
  }
  expect(cases.length).toBeGreaterThan(20);
  return missed;
};

const titlesOnPage =
  (page: Page): Titles =>
  async (query) => {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await page.locator('#results li').first().waitFor();
    return page.locator('#results li a').allTextContents();
  };

test('each known query gives the expected hit at the expected rank on the page of results', async ({
  open,
}) => {
  const page = await open('/search/');
  expect(await missedBy(titlesOnPage(page))).toEqual([]);
}, 120_000);

test('the same in the dialog, as one types', async ({ open }) => {
  const page = await open('/about/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('combobox');
  // The first answer may wait for the data; every later one is there when the key is done.
  await field.fill('別表');
  await page.getByRole('option').first().waitFor();
  const titles: Titles = async (query) => {
    await field.fill(query);
    return page.getByRole('dialog').locator('.option-title').allTextContents();
  };
  expect(await missedBy(titles)).toEqual([]);
}, 120_000);

test('words that stand only in the law are found through the full-text index', async ({ open }) => {
  const page = await open('/search/');
  const query = '経済社会';
  const { data } = await (await page.request.get(`/api/v1/search?q=${query}`)).json();
  const titles: string[] = data.map(({ title }: { title: string }) => title);
  expect(titles.length).toBeGreaterThan(0);
  expect(await titlesOnPage(page)(query)).toEqual(titles);
});

test('the page of results says what a name is not, and leads on', async ({ open }) => {
  const page = await open('/search/?q=復興庁');
  const first = page.locator('#results li').first();
  await first.waitFor();
  expect(await first.getByRole('link').getAttribute('href')).toBe(
    '/classes/national-administrative-organs/',
  );
  expect(await first.locator('.hit-snippet').textContent()).toContain(
    '「復興庁」という名前は、このサイトの法人・機関の一覧にはない。',
  );
  expect(await page.locator('#which').isVisible()).toBe(true);
});

test('the page of results works without the full-text index', async ({ open }) => {
  const page = await open('/search/', { expectedProblems: /pagefind|Failed to fetch|ERR_FAILED/ });
  await page.route('**/pagefind/**', (route) => route.abort());
  expect((await titlesOnPage(page)('年金機構'))[0]).toBe('日本年金機構');
});

test('without JavaScript the form leads to the same body through the server', async ({ open }) => {
  const page = await open('/', { javaScript: false });
  await page.getByLabel('法人名・条文・用語をさがす').fill('年金機構');
  await page.getByRole('button', { name: '検索' }).click();
  expect(new URL(page.url()).pathname).toBe('/api/v1/search.html');
  await page.getByRole('link', { name: '日本年金機構' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/entities/japan-pension-service/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('日本年金機構');
});

test('a missing page offers what the words of its address find', async ({ open }) => {
  const page = await open('/entities/bank-of-jpan/', { expectedProblems: /404/ });
  const link = page.locator('#results li a').first();
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/entities/bank-of-japan/');
});

test('/which/ and a server page with a kind are accessible, and never wider than the screen', async ({
  open,
}) => {
  const page = await open('/which/', DARK_PHONE);
  for (const path of ['/which/', '/api/v1/search.html?q=総務省', '/search/?q=総務省']) {
    await page.goto(path);
    await page.locator('#results li, #q4').first().waitFor();
    expect(await tooWideAt(page)).toEqual([]);
    await turnTo(page, DARK_PHONE);
    await expectAccessible(page);
    await turnTo(page, LIGHT_DESK);
    await expectAccessible(page, { lookOnly: true });
  }
}, 90_000);
